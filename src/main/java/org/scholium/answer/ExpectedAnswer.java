package org.scholium.answer;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the answer to a question of fact must hold, told by the question's wording: a number, a name, or neither. */
enum ExpectedAnswer {
    NUMBER(
            0.12,
            "\\bhow (?:many|much|often|big|large|long|far|high|well|fast|small|accurate)\\b"
                    + "|\\b(?:fraction|percent\\w*|share|score\\w*|number|rate|size|accuracy|error|correlation|gain|proportion|ratio|amount)\\b",
            "(?i)\\d[\\d.,]*|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|million|half|third|quarter|dozen)\\b"),
    /** "Which" and "what" before a noun ask for one of a kind, and most kinds have names. */
    NAME(
            0.25,
            "\\b(?:who|whose|where|which|called|named?|stands? for)\\b"
                    + "|\\bwhat (?!(?:is|are|was|were|does|do|did|has|have|had|can|could|would|will|should|if|about|for|they|we|it|you|makes?|happens?)\\b)\\w+",
            "(?<=[\\p{L}\\p{N},;:(\\-/] ?)\\p{Lu}[\\p{L}\\p{N}-]*"),
    ANY(0, "", "(?!)");

    private final double bonus;
    private final Pattern wording;
    private final Pattern holding;

    ExpectedAnswer(double bonus, String wording, String holding) {
        this.bonus = bonus;
        this.wording = Pattern.compile(wording, Pattern.CASE_INSENSITIVE);
        this.holding = Pattern.compile(holding);
    }

    static ExpectedAnswer of(String question) {
        if (NUMBER.wording.matcher(question).find()) {
            return NUMBER;
        }
        return NAME.wording.matcher(question).find() ? NAME : ANY;
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
        String lowerCase = known.toLowerCase(Locale.ROOT);
        return holding.matcher(sentence)
                .results()
                .map(held -> held.group().toLowerCase(Locale.ROOT))
                .anyMatch(held -> !lowerCase.contains(held));
    }
}
