package org.scholium.conversation;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a turn speaks of what was spoken of before. */
final class Reference {

    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?i)\\b(?:it|its|they|them|their|theirs|he|she|this|(?:that|the|this|same) (?:paper|study|work|article|survey|dataset|benchmark|method|approach|authors?)|both|each)\\b");
    private static final Pattern CONTINUES = Pattern.compile(
            "(?i)^\\W*(?:and|but|so|also|what about|how about|which ones?|(?:on|in|with|for|by|to|at) (?:which|what|whom)|why|who|how)\\b");
    private static final Pattern CHANGES_TOPIC = Pattern.compile(
            "(?i)\\b(?:different|another|new|other) (?:topic|subject|question|paper|one)\\b|\\bthe (?!(?:first|second|third|last|same|other) )(?:[\\w-]+ ){1,3}?one\\b|\\bthe one (?:about|on|that|with|from|where|which)\\b|\\bchange (?:of )?(?:topic|subject)");
    private static final Pattern EACH =
            Pattern.compile("(?i)\\b(?:both|each|all of them|they all|these|those|either)\\b");

    /** How few words of a subject a turn may have that leans on the turn before without saying so. */
    private static final int FEW_TERMS = 3;

    private Reference() {}

    static boolean leansBack(String question, Set<String> subject) {
        if (CHANGES_TOPIC.matcher(question).find()) {
            return false;
        }
        return POINTS_BACK.matcher(question).find()
                || subject.size() <= FEW_TERMS
                || subject.size() <= 2 * FEW_TERMS
                        && CONTINUES.matcher(question).find();
    }

    static boolean meansEach(String question) {
        return EACH.matcher(question).find();
    }
}
