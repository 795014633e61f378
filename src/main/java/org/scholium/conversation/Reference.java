package org.scholium.conversation;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a turn speaks of what was spoken of before. When in doubt it does not: old papers must not leak. */
final class Reference {

    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?i)\\b(?:it|its|they|them|their|theirs|he|she|both|each"
                    + "|this(?! (?:corpus|collection|page|site|tool|app|list))"
                    + "|(?:that|the|same) (?:paper|study|work|article|survey|dataset|benchmark|method|approach|authors?))\\b");
    private static final Pattern CONTINUES = Pattern.compile("(?i)^\\W*(?:and|but|also|what about|how about|which ones?"
            + "|(?:on|in|with|for|by|to|at) (?:which|what|whom))\\b");
    private static final Pattern CHANGES_TOPIC = Pattern.compile(
            "(?i)\\b(?:different|another|new|other) (?:topic|subject|question|paper|one)\\b|\\bchange (?:of )?(?:topic|subject)"
                    + "|\\bthe (?!(?:first|second|third|last|same|other) )(?:[\\w-]+ ){1,3}?one\\b"
                    + "|\\bthe (?:one|paper) (?:about|on|that|with|from|where|which)\\b");
    private static final Pattern OF_THE_CORPUS = Pattern.compile(
            "(?i)\\b(?:papers|titles|corpus|collection|abstracts|articles|list|everything|newest|oldest|latest|topics?)\\b");
    private static final Pattern EACH =
            Pattern.compile("(?i)\\b(?:both|each|all of them|they all|these|those|either)\\b");

    /** How many words of a subject a turn may have that only its opening ties to the turn before. */
    private static final int FEW_TERMS = 6;

    private Reference() {}

    static boolean leansBack(String question, Set<String> subject) {
        if (CHANGES_TOPIC.matcher(question).find()) {
            return false;
        }
        return POINTS_BACK.matcher(question).find()
                || subject.size() <= FEW_TERMS && CONTINUES.matcher(question).find()
                || subject.isEmpty() && !OF_THE_CORPUS.matcher(question).find();
    }

    static boolean meansEach(String question) {
        return EACH.matcher(question).find();
    }
}
