package org.scholium.answer;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scholium.question.Content;
import org.scholium.question.Expected;
import org.scholium.text.Quantity;

/** Whether a sentence holds what a question expects, told by the sentence alone. */
public final class Holding {

    /** What a sentence that holds it gains, and how it is told. */
    private record Form(double bonus, Pattern held) {}

    private static final Form NOTHING = new Form(0, Pattern.compile("(?!)"));

    private static final Map<Expected, Form> FORMS = Map.of(
            // Abstracts give an abbreviation behind its long form, or the long form behind it.
            Expected.LONG_FORM,
            form(0.4, "\\p{Lu}{2,}s? \\([^)]{8,}\\)|\\(\\p{Lu}{2,}s?\\)"),
            Expected.SHARE,
            form(0.25, "(?i)\\d ?\\\\?%|\\b(?:per ?cent|half|third|quarter|majority)\\b"),
            // The mark of a point in a list, "(1)" or "1)", is no number.
            Expected.NUMBER,
            form(
                    0.2,
                    "(?i)(?<![\\w.(-])\\d+(?:[.,{}]+\\d+)*(?!\\d*\\))|\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|million|half|third|quarter|dozen)\\b"),
            // Most kinds of things of which one is asked for have names.
            Expected.NAME,
            form(
                    0.2,
                    "(?<=[\\p{L}\\p{N},;:] |[(\\-/])(?!(?:LLMs?|AI|RL|ML|NLP)\\b)\\p{Lu}[\\p{L}\\p{N}-]*"
                            + "|\\b\\p{Lu}\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}-]*"));

    private final Content content;
    private final String title;

    private Holding(Content content, String title) {
        this.content = content;
        this.title = title;
    }

    /**
     * What is expected of a paper.
     *
     * @param title of the paper: what stands in it needs no asking for
     */
    public static Holding of(Content content, String title) {
        return new Holding(content, title.toLowerCase(Locale.ROOT));
    }

    private static Form form(double bonus, String held) {
        return new Form(bonus, Pattern.compile(held));
    }

    /** What a sentence that holds one of these gains: more for each more of a kind. */
    double bonus(Iterable<Expected> parts, String sentence, double eachMore) {
        double most = 0;
        for (Expected part : parts) {
            long held = count(part, sentence);
            if (held > 0) {
                most = Math.max(most, form(part).bonus() + eachMore * Math.min(3, held - 1));
            }
        }
        return most;
    }

    /** Whether it holds each figure that is asked for, one of these sentences or another. */
    public boolean holdsFigures(Iterable<String> sentences) {
        return content.expected().stream().filter(Expected::isFigure).allMatch(part -> {
            for (String sentence : sentences) {
                if (count(part, sentence) > 0) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Whether a number of what is counted is given: "1,360 moral dilemmas". */
    static boolean counts(String sentence, Set<String> things) {
        return Quantity.in(sentence).stream().anyMatch(quantity -> things.contains(quantity.head()));
    }

    /** How many different ones of what is asked for a sentence holds, beside what the question says itself. */
    long count(Expected part, String sentence) {
        return form(part)
                .held()
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .map(held -> held.toLowerCase(Locale.ROOT))
                .filter(held -> !title.contains(held) && content.said().stream().noneMatch(word -> word.contains(held)))
                .distinct()
                .count();
    }

    private static Form form(Expected part) {
        return FORMS.getOrDefault(part, NOTHING);
    }
}
