package org.scholium.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scholium.question.Stated.Span;
import org.scholium.store.Snapshot.Order;

/**
 * In which order papers are wanted, and how many of them.
 *
 * @param order the order, or null
 * @param wanted how many, or null
 * @param sorts whether the order itself is asked for: "sort them by date"
 */
record Ordering(@Nullable Order order, @Nullable Integer wanted, boolean sorts) {

    private static final String PAPERS =
            "(?:papers?|works?|stud(?:y|ies)|articles?|publications?|entr(?:y|ies)|ones?|titles?|preprints?|abstracts?|surveys?|benchmarks?|data ?sets?|items?|documents?|additions?|arrivals?|releases?)";
    private static final String TEAM =
            "(?:teams?|groups?|author (?:lists?|teams?|groups?|counts?)|crews?|collaborations?|by ?lines?|number of (?:co-?)?authors)";
    private static final String SORTED =
            "(?:(?:them|these|those|it|everything)(?: all)?|(?:all )?(?:of )?(?:the|your)? ?(?:list|" + PAPERS
                    + ")|all)";
    private static final String TIMEWARD =
            "(?<new>newest|latest|most recent|freshest|youngest|recent(?:ly published)?|brand[- ]new)|(?<old>oldest|earliest|least recent|first(?: published)?)";
    private static final String TEAMWARD =
            "(?<big>(?:the )?(?:most|largest|biggest|greatest|highest|longest)(?: number of)?(?: (?:co-?)?(?:authors?|people|researchers|writers)| "
                    + TEAM + "))"
                    + "|(?<small>(?:the )?(?:fewest|least|smallest|lowest|shortest)(?: number of)?(?: (?:co-?)?(?:authors?|people|researchers|writers)| "
                    + TEAM + "))"
                    + "|(?<sortbig>(?:sort|order|rank)\\w*(?: " + SORTED + ")? by (?:"
                    + TEAM + "|authors)(?:[ ,]+(?:size|count))?(?:,? (?:big\\w*|larg\\w*|desc\\w*|most)(?: first)?)?)";

    private static final Pattern ORDER = Pattern.compile("(?i)(?<![\\w-])(?:(?:the|your) )?(?:(?<n1>"
            + NumberWords.NUMBER + ") (?:of the )?)?(?:(?<place>" + NumberWords.ORDINAL
            + ")[ -])?(?:(?:very|absolute) )?"
            + "(?:" + TIMEWARD + "|" + TEAMWARD
            + "|(?<sortnew>(?:sort|order|rank)\\w*(?: " + SORTED
            + ")? by (?:(?:publication )?date|recency|year|age|time)(?:,? (?:newest|latest|(?<sortold>oldest|earliest))(?: (?:ones?|papers?))?(?: first)?)?))"
            + "(?: (?<n2>" + NumberWords.NUMBER + "))?(?![\\w-])(?<noun>(?: [\\w-]+){0,2}? " + PAPERS + "\\b)?");

    private static final Pattern TOP = Pattern.compile(
            "(?i)(?<![\\w-])(?:top|first|best|just|only|any|me|list|show|give|name|find)(?: me| us| the)? (?<n>"
                    + NumberWords.NUMBER + ")(?= |\\W*$)");
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?<!(?:how many|than|least|most|to|between|exactly|with) )(?<![\\w.-])(?<n>" + NumberWords.NUMBER
                    + ") (?:[\\w-]+ ){0,3}?"
                    + "(?:papers|works|studies|articles|publications|surveys|preprints|titles|recommendations|reads)\\b");

    private static final Pattern PLURAL = Pattern.compile(
            "(?i)\\b(?:papers|works|studies|articles|publications|entries|ones|titles|preprints|abstracts|surveys|benchmarks|data ?sets|teams|groups|documents|few|some|list)\\b");

    /** No order. */
    static final Ordering NONE = new Ordering(null, null, false);

    /** The order and the number that a text asks for, with the words that do. */
    static Stated<Ordering> in(String text) {
        List<Span> used = new ArrayList<>();
        Matcher order = ORDER.matcher(text);
        while (order.find()) {
            Order found = order(order);
            boolean byTime = order.group("new") != null || order.group("old") != null;
            boolean noun = order.group("noun") != null;
            boolean number = order.group("n1") != null || order.group("n2") != null;
            boolean ends = text.substring(order.end())
                    .matches(
                            "(?i)\\W*(?:(?:first|please|then|of (?:them|these|those|all|the \\w+)|(?:is|are|was|do|did|on|about|in|here|you|we|from|published|that|which|with|by)\\b.*)\\W*)?$");
            String word = byTime
                    ? (order.group("new") != null ? order.group("new") : order.group("old")).toLowerCase(Locale.ROOT)
                    : "";
            boolean weak = word.startsWith("recent") || word.startsWith("first");
            if (byTime && !noun && !number && (weak || !ends)) {
                continue;
            }
            if (word.equals("first")
                    && !number
                    && !(noun && text.substring(order.end()).isBlank())) {
                continue;
            }
            Integer wanted = order.group("place") != null
                    ? Integer.valueOf(NumberWords.place(order.group("place")))
                    : number
                            ? Integer.valueOf(
                                    atLeastOne(order.group("n1") != null ? order.group("n1") : order.group("n2")))
                            : noun && isSingular(order.group("noun")) ? Integer.valueOf(1) : null;
            boolean sorts = order.group("sortnew") != null || order.group("sortbig") != null;
            if (wanted == null && !weak && !sorts && !PLURAL.matcher(text).find()) {
                wanted = 1;
            } else if (wanted == null && !weak) {
                Stated<Integer> more = count(text);
                wanted = more == null ? null : more.value();
                if (more != null) {
                    used.addAll(more.words());
                }
            }
            used.add(new Span(order.start(), noun ? order.start("noun") : order.end()));
            return new Stated<>(new Ordering(found, wanted, sorts), used);
        }
        Stated<Integer> counted = count(text);
        return counted == null
                ? new Stated<>(NONE, List.of())
                : new Stated<>(new Ordering(null, counted.value(), false), counted.words());
    }

    private static Order order(Matcher order) {
        if (order.group("old") != null || order.group("sortold") != null) {
            return Order.OLDEST;
        }
        if (order.group("new") != null || order.group("sortnew") != null) {
            return Order.NEWEST;
        }
        return order.group("small") != null ? Order.FEWEST_AUTHORS : Order.MOST_AUTHORS;
    }

    private static @Nullable Stated<Integer> count(String text) {
        for (Pattern pattern : List.of(COUNTED, TOP)) {
            Matcher counted = pattern.matcher(text);
            if (counted.find()) {
                return new Stated<>(
                        atLeastOne(counted.group("n")), List.of(new Span(counted.start("n"), counted.end("n"))));
            }
        }
        return null;
    }

    private static boolean isSingular(String noun) {
        return !noun.endsWith("s") || noun.endsWith("ss");
    }

    private static int atLeastOne(String number) {
        return Math.max(1, NumberWords.value(number));
    }
}
