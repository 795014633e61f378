package org.scholium.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A turn that mends or narrows the one before rather than asking anew. */
final class Correction {

    private static final String NO =
            "(?:(?:no+|actually|hmm+|ah|oh)(?=\\W*[,.;:!–—-]| (?:(?:i|we) |not |wait|sorry|make that|the other))"
                    + "|nope|nah|sorry|wait|hang on|oops|wrong (?:one|paper)|my mistake)";

    private static final Pattern MENDS = Pattern.compile(
            "(?i)^\\W*(?:(?:" + NO
                    + "\\b\\W*)+(?:(?:i|we) (?:actually |really |just )?(?:mean|meant|was asking about|am asking about|was after|want(?:ed)?)\\b\\W*|not (?:that|this|it|the \\w+)(?: one| paper)?\\b\\W*(?:but\\b\\W*|i meant\\b\\W*)?|rather\\b\\W*|make that\\b\\W*)?"
                    + "|(?:i|we) (?:actually |really |just )?(?:mean|meant|was asking about|was after)\\b\\W*|not (?:that|this|it|the \\w+)(?: one| paper)?\\b\\W*(?:but|rather|i meant|,)\\W*(?:i meant\\b\\W*)?)(.+)$");

    private static final Pattern SORRY = Pattern.compile("(?i)[\\s,.]*\\b(?:sorry|please|thanks|instead)\\W*$");

    private static final Pattern NARROWS = Pattern.compile(
            "(?i)^\\W*(?:(?:and|but|ok|okay|now|so|please|then)\\b\\W*)*(?:only|just|limit (?:it|them|that|this) to|restrict (?:it|them|that|this) to|narrow (?:it|them|that|this)(?: down)? to|keep(?: only| just)?|filter(?: it| them)?(?: to| by)?)\\b\\W*(.*)$");

    private static final Pattern ADDS = Pattern.compile(
            "(?i)^\\W*(?:(?:and|also|now|ok|okay|please|then|can you|could you)\\b\\W*)*(?:add|include|throw in|bring in|plus)\\b\\W*(.+)$");

    private static final Pattern DROPS = Pattern.compile(
            "(?i)^\\W*(?:(?:and|also|now|ok|okay|please|then|can you|could you)\\b\\W*)*(?:drop|remove|leave out|take out|exclude|without)\\b\\W*(.+)$");

    private static final Pattern OTHER =
            Pattern.compile("(?i)\\b(?:the )?other (?:one|paper|two|study|survey)\\b|^\\W*the other\\W*$");

    private Correction() {}

    /** What is meant instead, where the turn says that something else was meant. */
    static Optional<String> meant(String question) {
        return group(MENDS, question).map(meant -> SORRY.matcher(meant).replaceFirst(""));
    }

    /** What the papers shown are to be narrowed to; blank for those just shown. */
    static Optional<String> narrowed(String question) {
        return group(NARROWS, question);
    }

    /** What is no longer to be compared. */
    static Optional<String> dropped(String question) {
        return group(DROPS, question);
    }

    /** What is to be compared as well. */
    static Optional<String> added(String question) {
        return group(ADDS, question);
    }

    /** Whether the other of two papers is meant. */
    static boolean meansOther(String text) {
        return OTHER.matcher(text).find();
    }

    private static Optional<String> group(Pattern pattern, String question) {
        Matcher matcher = pattern.matcher(question);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
