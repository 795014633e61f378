package org.scholium.answer;

import java.util.regex.Pattern;

/** What must be known of each paper before "which has more dilemmas" can be answered: how many dilemmas it has. */
final class Comparative {

    private static final Pattern MORE = Pattern.compile(
            "(?i)\\b(?:(?:which|who|what)(?: one| of \\w+(?: \\w+)?| paper)? )?(?:has|have|had|uses?|used|contains?|holds?|covers?|tests?|tested|got|gives?|with)? ?(?:the )?(?:more|most|fewer|fewest|less|least) ((?!authors?\\b)[\\w-]+s)\\b");

    private static final Pattern NUMBER_OF = Pattern.compile("(?i)\\b(?:the )?number of (?!authors?\\b)");

    private static final Pattern NUMBERS = Pattern.compile(
            "(?i)\\b(?:more|most|fewer|fewest|less|least|bigger|biggest|larger|largest|smaller|smallest|longer|longest|how (?:many|much|big|large))\\b");

    private Comparative() {}

    /** Whether it asks for numbers that could be ranked. */
    static boolean ofNumbers(String asked) {
        return NUMBERS.matcher(asked).find();
    }

    /** The question that each paper answers for itself. */
    static String question(String asked) {
        String counted = NUMBER_OF.matcher(asked).replaceFirst("how many ");
        return MORE.matcher(counted).replaceFirst("how many $1");
    }
}
