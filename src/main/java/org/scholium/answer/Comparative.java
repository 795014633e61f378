package org.scholium.answer;

import java.util.regex.Pattern;

/** What must be known of each paper before "which has more dilemmas" can be answered: how many dilemmas it has. */
final class Comparative {

    private static final Pattern MORE = Pattern.compile(
            "(?i)\\b(?:(?:which|who|what)(?: one| of \\w+(?: \\w+)?| paper)? )?(?:has|have|had|uses?|used|contains?|holds?|covers?|tests?|tested|got|gives?|with)? ?(?:the )?(?:more|most|fewer|fewest|less|least) ((?!authors?\\b)[\\w-]+s)\\b");

    private Comparative() {}

    /** The question that each paper answers for itself. */
    static String question(String asked) {
        return MORE.matcher(asked).replaceFirst("how many $1");
    }
}
