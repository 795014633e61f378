package org.scholium.question;

import java.util.regex.Pattern;
import org.scholium.store.Snapshot.Order;

/** What a question about the listing wants to be told; the listing states few things, each with its words. */
final class ListingFigure {

    private static final Pattern HOW_MANY =
            Pattern.compile("(?i)\\b(?:how many|number of|count(?! on)|total|how (?:big|large)|size of)\\b");
    private static final Pattern TOPICS = Pattern.compile(
            "(?i)\\b(?:topics?|themes?|subjects?|areas?|fields?|overview|summar\\w*|about|gist|cover(?:s|ed)?|deal)\\b");
    private static final Pattern DATES = Pattern.compile(
            "(?i)\\b(?:span|period|(?:time|date) ?(?:range|frame|span)|from when to when|how far back|(?:which|what) (?:years|dates)|oldest and newest|newest and oldest|between which)\\b");
    private static final Pattern AUTHORS = Pattern.compile(
            "(?i)\\b(?:average|mean|median|typical|together|altogether|in total|combined|distribution)\\b.*\\b(?:authors?|people|team|byline)|\\b(?:authors?|people|team|byline)\\b.*\\b(?:average|mean|median|typical|together|altogether|in total|combined|distribution)\\b");
    private static final Pattern ORGANISATIONS = Pattern.compile(
            "(?i)\\b(?:which|what|who|any|how many|list|all)\\b.*\\b(?:organi[sz]ations?|labs?|companies|company|institut\\w+|universit\\w+|affiliations?|publishers?|publishes)\\b");

    private ListingFigure() {}

    /** Whether a number of papers is asked for. */
    static boolean counts(String text) {
        return HOW_MANY.matcher(text).find();
    }

    static Figure of(TypedTurn turn) {
        String text = turn.text();
        Order order = turn.ordering().order();
        return DATES.matcher(text).find()
                ? Figure.DATES
                : AUTHORS.matcher(text).find()
                        ? Figure.AUTHORS
                        : ORGANISATIONS.matcher(text).find()
                                        && turn.limits().organisations().isEmpty()
                                ? Figure.ORGANISATIONS
                                : order != null
                                        ? (turn.ordering().sorts() ? Figure.SORTED : Figure.PAPERS)
                                        : counts(text)
                                                ? Figure.COUNT
                                                : TOPICS.matcher(text).find() ? Figure.TOPICS : Figure.PAPERS;
    }
}
