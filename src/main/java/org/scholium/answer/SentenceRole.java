package org.scholium.answer;

import java.util.regex.Pattern;

/** What a sentence does in an abstract, told by its wording. */
enum SentenceRole {
    /** States what the paper does: its aim, its method, its data. */
    APPROACH,
    /** States what was found. */
    RESULT,
    /** All else, mostly what was known before. */
    BACKGROUND;

    private static final Pattern RESULT_WORDING = Pattern.compile(
            "(?i)\\b(?:results?|experiments?|experimental|evaluations?|findings?|empirical(?:ly)?|insights?|analys[ei]s)\\b.{0,60}\\b(?:show|shows|suggest|suggests|demonstrate|demonstrates|demonstrated|reveal|reveals|validate|provide|confirm|indicate)"
                    + "|\\bwe (?:also )?(?:find|found|show|demonstrate|observe|observed|reveal|achieve|improve|verify|uncover)\\b"
                    + "|\\b(?:outperform\\w*|surpass\\w*|state-of-the-art|improves?|significantly|achiev\\w+|exceed\\w*|performance)\\b|\\d(?:\\.\\d+)?%");

    private static final Pattern APPROACH_WORDING = Pattern.compile(
            "(?i)\\b(?:we|this (?:paper|work|article|study|survey|report)|the (?:paper|work)|our (?:work|approach|method|goal|framework))\\b.{0,40}\\b(?:propose|proposes|introduce|introduces|present|presents|develop|design|adopt|adapt|formalize|formulate"
                    + "|investigate|investigates|study|studies|explore|explores|examine|examines|address|addresses|conduct|construct|build|train|curate|provide|provides|describe|argue|lay|summarize|analy[sz]e|use|define|consolidate|evaluate|call|calls|pioneers|dubbed|builds|challenge|survey|trial|derive)\\b");

    static SentenceRole of(String sentence) {
        if (APPROACH_WORDING.matcher(sentence).find()) {
            return APPROACH;
        }
        return RESULT_WORDING.matcher(sentence).find() ? RESULT : BACKGROUND;
    }
}
