package org.scholium.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer as one Markdown text that stands by itself: its sentences, the papers side by side, which sentences do not
 * hold, and the list of its sources with what it quotes. It grows sentence by sentence, for clients that know text and nothing else.
 */
public final class AnswerDocument {

    /** Brackets of the papers' own are escaped, so what is not is ours. */
    private static final Pattern MARK = Pattern.compile("(?<!\\\\)\\[(\\d+)\\]");

    private final StringBuilder text = new StringBuilder();
    private @Nullable AnswerSentence last;
    private int sentences;
    private int cited;

    /**
     * A citation mark in the text.
     *
     * @param source the number of the source
     * @param start where it begins, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public record Mark(int source, int start, int end) {}

    /** Adds the next sentence, and returns what it adds to the text. */
    public String add(AnswerSentence sentence) {
        String piece = Markdown.after(last, sentence);
        last = sentence;
        sentences++;
        text.append(piece);
        cited = text.length();
        return piece;
    }

    /** Adds all of the answer that is still missing, and returns it piece by piece. */
    public List<String> finish(Answer answer) {
        List<String> pieces = new ArrayList<>();
        answer.sentences().subList(sentences, answer.sentences().size()).forEach(sentence -> pieces.add(add(sentence)));
        if (answer.comparison() != null) {
            append(ComparisonTable.of(answer.comparison()), pieces);
            cited = text.length();
        }
        append(DoubtLines.of(answer.sentences()), pieces);
        append(SourceLines.of(answer.sources()), pieces);
        return pieces;
    }

    /** The text so far. */
    public String text() {
        return text.toString();
    }

    /** The marks in its sentences and cells, in order. */
    public List<Mark> marks() {
        return MARK.matcher(text.substring(0, cited))
                .results()
                .map(mark -> new Mark(Integer.parseInt(mark.group(1)), mark.start(), mark.end()))
                .toList();
    }

    private void append(String block, List<String> pieces) {
        if (!block.isEmpty()) {
            String piece = (text.isEmpty() ? "" : "\n\n") + block;
            text.append(piece);
            pieces.add(piece);
        }
    }
}
