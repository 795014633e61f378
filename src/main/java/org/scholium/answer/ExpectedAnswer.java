package org.scholium.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholium.text.Analysis;
import org.scholium.text.Quantity;

/** What the answer to a question of fact must hold, told by the question's wording. */
enum ExpectedAnswer {
    /** Abstracts give an abbreviation behind its long form, or the long form behind it. */
    LONG_FORM(
            0.4,
            "\\b(?:stands? for|short for|acronym|abbreviat\\w*|spell(?:ed|s)? out)\\b",
            "\\p{Lu}{2,}s? \\([^)]{8,}\\)|\\(\\p{Lu}{2,}s?\\)"),
    SHARE(
            0.25,
            "\\b(?:fraction|percent\\w*|share of|proportion|how often)\\b",
            "(?i)\\d ?\\\\?%|\\b(?:per ?cent|half|third|quarter|majority)\\b"),
    /** The mark of a point in a list, "(1)" or "1)", is no number. */
    NUMBER(
            0.2,
            "\\bhow (?:many|much|big|large|long|far|high|well|fast|small|accurate|expensive|costly)\\b"
                    + "|\\b(?:score\\w*|number|rate|size|accuracy|error|correlation|gain|ratio|amount)\\b",
            "(?i)(?<![\\w.(-])\\d+(?:[.,{}]+\\d+)*(?!\\d*\\))|\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|million|half|third|quarter|dozen)\\b"),
    /** "Which" and "what" before a noun ask for one of a kind, and most kinds have names. */
    NAME(
            0.2,
            "\\b(?:who|whose|where|which|called|named?)\\b"
                    + "|\\bwhat (?!(?:is|are|was|were|does|do|did|has|have|had|can|could|would|will|should|if|about|for|they|we|it|you|makes?|happens?|\\w+ed)\\b)\\w+",
            "(?<=[\\p{L}\\p{N},;:] |[(\\-/])(?!(?:LLMs?|AI|RL|ML|NLP)\\b)\\p{Lu}[\\p{L}\\p{N}-]*"
                    + "|\\b\\p{Lu}\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}-]*"),
    ANY(0, "", "(?!)");

    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\?+\\s+|[;—]\\s*|\\s[-–]\\s|,?\\s+(?:and|but|or)\\s+"
            + "(?=(?:(?:by|from|to|in|on|at|of|for|with)\\s+)?(?:what|which|who|whose|where|when|how|why)\\b)");

    private static final Pattern YES_OR_NO = Pattern.compile(
            "(?i)^\\W*(?:(?:so|and|but|well|ok|okay)\\W+)*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\\b");

    private static final Pattern COUNTS = Pattern.compile(
            "(?i)\\bhow many ((?:(?!(?:is|are|was|were|do|does|did|has|have|had|can|could)\\b)[\\w-]+(?:\\s+|\\W*$)){1,3})");

    private final double bonus;
    private final Pattern wording;
    private final Pattern holding;

    ExpectedAnswer(double bonus, String wording, String holding) {
        this.bonus = bonus;
        this.wording = Pattern.compile(wording, Pattern.CASE_INSENSITIVE);
        this.holding = Pattern.compile(holding);
    }

    static ExpectedAnswer of(String question) {
        return Stream.of(LONG_FORM, SHARE, NUMBER, NAME)
                .filter(expected -> expected.wording.matcher(question).find())
                .findFirst()
                .orElse(ANY);
    }

    /** What each part of a question asks for, each once: "which one won, and how much did it score?" has two parts. */
    static List<ExpectedAnswer> ofParts(String question) {
        return BETWEEN_PARTS
                .splitAsStream(question.strip())
                .map(ExpectedAnswer::of)
                .distinct()
                .toList();
    }

    /** Whether a question expects neither a number nor a name, and cannot be answered by yes or no either. */
    static boolean isOpen(String question) {
        return ofParts(question).equals(List.of(ANY))
                && !YES_OR_NO.matcher(question).find();
    }

    /** The search terms of what a question counts: "how many moral dilemmas does …" counts dilemmas. */
    static Set<String> counted(String question) {
        Matcher counts = COUNTS.matcher(question);
        return counts.find() ? Analysis.terms(counts.group(1)) : Set.of();
    }

    /** Whether a number of one of the things is given: "1,360 moral dilemmas". */
    static boolean counts(String sentence, Set<String> things) {
        return Quantity.in(sentence).stream().anyMatch(quantity -> things.contains(quantity.head()));
    }

    /** Whether it is a figure. */
    boolean isFigure() {
        return this == SHARE || this == NUMBER;
    }

    /** What a sentence that holds it gains. */
    double bonus() {
        return bonus;
    }

    /**
     * Whether a sentence holds what is asked for.
     *
     * @param known what needs no asking for: the question and the paper's title
     */
    boolean isIn(String sentence, String known) {
        return count(sentence, known) > 0;
    }

    /** How many different ones of what is asked for a sentence holds. */
    long count(String sentence, String known) {
        String lowerCase = known.toLowerCase(Locale.ROOT);
        return holding.matcher(sentence)
                .results()
                .map(held -> held.group().toLowerCase(Locale.ROOT))
                .filter(held -> !lowerCase.contains(held))
                .distinct()
                .count();
    }
}
