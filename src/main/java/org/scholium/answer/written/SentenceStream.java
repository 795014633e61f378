package org.scholium.answer.written;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholium.text.SentenceSplitter;

/**
 * Cuts what a model writes into sentences as it arrives, each with its citation marks, which stand before or behind the
 * full stop. Whatever format the model chose, plain sentences remain.
 */
final class SentenceStream {

    /** What reasoning models say to themselves. */
    private static final Pattern THOUGHT = Pattern.compile("(?s)<think(?:ing)?>.*?(?:</think(?:ing)?>|$)");

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,200})\\]\\([^)\\s]{0,500}\\)");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^<>]{0,200}>|<\\|[^|<>]{0,40}\\|>|\\[/?INST\\]");
    private static final Pattern EMPHASIS = Pattern.compile("\\*+|`+|(?<!\\w)_+|_+(?!\\w)");
    private static final Pattern LINE_MARK = Pattern.compile("^\\s*(?:[-*•>|#]+|\\(?\\d{1,2}[.)])\\s+");
    private static final Pattern OPENING =
            Pattern.compile("(?i)^\\s*(?:answer|response|assistant|a|summary|conclusion)\\s*:\\s*");
    private static final Pattern LIST_OF_SOURCES =
            Pattern.compile("(?i)^\\W*(?:sources?|references?|citations?|bibliography)\\W*$");

    /** "… text. [1] Next": the mark belongs to the sentence before, unless it is the subject of what follows. */
    private static final Pattern MARKS_BEHIND = Pattern.compile(
            "((?<![.!?])[.!?]++[\"'”’)]*)((?:\\s*" + CitationMarks.MARK + ")+)(?=\\s*$|\\s+[^\\p{Ll}\\s]|[.,;])[.,;]?");

    private static final Pattern MARK_AS_SUBJECT =
            Pattern.compile("(?<=[.!?])\\s+(?=" + CitationMarks.MARK + "\\s+\\p{Ll})");

    private static final Pattern MARKS_ON_THEIR_OWN =
            Pattern.compile("\\n\\s*(?=(?:" + CitationMarks.MARK + "[ \\t]*+)++(?:\\n|$))");

    /** Where a sentence has its mark and its full stop, the next one may begin with a number. */
    private static final Pattern CITED_END = Pattern.compile("(?<=[\\]】)][.!?])\\s+(?=[\\p{Lu}\\d])");

    private static final Pattern BEGINS_WITH_MARK = Pattern.compile("^\\s*[\\[【(].*", Pattern.DOTALL);
    private static final Pattern ENDS_IN_A_MARK = Pattern.compile(".*[\\[【(][^\\]】)]{0,20}", Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?:][\"'”’)\\]】]*\\s*$");

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final StringBuilder text = new StringBuilder();
    private final Consumer<String> sentences;
    private int given;

    /**
     * A stream.
     *
     * @param sentences takes each sentence as soon as the next one has begun
     */
    SentenceStream(Consumer<String> sentences) {
        this.sentences = sentences;
    }

    /** Takes the next piece of text. */
    void accept(String piece) {
        text.append(piece);
        if (!piece.isBlank()) {
            give(false, true);
        }
    }

    /**
     * The text is over.
     *
     * @param whole whether the model ended it; else its last sentence may lack its end
     */
    void end(boolean whole) {
        give(true, whole);
    }

    private void give(boolean over, boolean whole) {
        List<String> all = split();
        int complete = over ? all.size() : settled(all);
        for (; given < complete; given++) {
            String sentence = all.get(given);
            if (whole || given < all.size() - 1 || ENDED.matcher(sentence).matches()) {
                sentences.accept(sentence);
            }
        }
    }

    /** The last one may go on, and the one before it may still get a mark. */
    private static int settled(List<String> all) {
        int last = all.size() - 1;
        // "3. 5% of …": what has no letter yet may turn out to belong to the sentence before.
        while (last > 0 && all.get(last).chars().noneMatch(Character::isLetter)) {
            last--;
        }
        boolean open = last > 0
                && (BEGINS_WITH_MARK.matcher(all.get(last)).matches()
                        || ENDS_IN_A_MARK.matcher(all.get(last - 1)).matches());
        return Math.max(0, open ? last - 1 : last);
    }

    private List<String> split() {
        String plain = THOUGHT.matcher(text).replaceAll("");
        plain = MARKS_ON_THEIR_OWN.matcher(plain).replaceAll(" ");
        List<String> all = new ArrayList<>();
        for (String line : plain.split("\\n")) {
            if (LIST_OF_SOURCES.matcher(line).matches()) {
                break;
            }
            String behind = MARKS_BEHIND.matcher(clean(line)).replaceAll("$2$1 ");
            for (String part : MARK_AS_SUBJECT.split(behind)) {
                CITED_END
                        .splitAsStream(part)
                        .flatMap(cited -> splitter.split(cited).stream())
                        .forEach(sentence ->
                                all.add(OPENING.matcher(sentence.text()).replaceFirst("")));
            }
        }
        return all;
    }

    private static String clean(String line) {
        String plain = LINE_MARK.matcher(line).replaceFirst("");
        plain = LINK.matcher(plain)
                .replaceAll(link -> Matcher.quoteReplacement(
                        link.group(1).matches("\\d{1,3}") ? "[" + link.group(1) + "]" : link.group(1)));
        plain = TAG.matcher(plain).replaceAll(" ");
        plain = EMPHASIS.matcher(plain).replaceAll("");
        return plain.replaceAll("\\s+", " ").strip();
    }
}
