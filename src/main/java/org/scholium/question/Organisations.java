package org.scholium.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholium.question.Stated.Span;
import org.scholium.store.Snapshot;

/**
 * The organisations that papers must, or must not, be published by.
 *
 * @param of one of these, as the listing writes them where it knows them
 * @param not none of these
 */
record Organisations(List<String> of, List<String> not) {

    private static final String PAPERS =
            "(?:papers?|works?|stud(?:y|ies)|articles?|anything|stuff|something|everything|publications?|ones?|output|those)";
    private static final Pattern LEADS = Pattern.compile(
            "(?i)(?:"
                    + "(?<not>\\b(?:not|\\p{L}+n't|(?:anyone|anybody|all|everything|nobody)(?: papers?)? but|except(?: for)?|excluding|without|other than|apart from|aside from|besides|minus|but not|nothing|none|ignoring|leave out|skip|no))(?: the)?(?: "
                    + PAPERS
                    + ")?(?: (?:published|written|released))?(?: (?:by|from|of))?(?: the)? "
                    + "|(?:\\b" + PAPERS + " )?(?:(?:published|written|released|done|made|authored|out) )?"
                    + "(?:\\b(?:by|from|of|at|outside)\\b(?: either)?(?: the)?|,|\\bor(?: the)?|\\band(?: the)?|^\\W*(?:no,?|hm+,?|only|just|and|what about|sorry,?|or)?|\\bonly\\b|\\bjust\\b|\\bdo(?:es)?\\b|(?<=\\b(?:latest|newest|oldest|recent|first)\\b))\\s*)$");
    private static final Pattern FOLLOWS = Pattern.compile(
            "(?i)^(?:'?s?\\b)?(?: \\d{4})?(?: (?:papers?|works?|stud(?:y|ies)|articles?|output|publications?|ones?|stuff|releases?|only|please|instead|published|did|put out|have|has)\\b|\\W*$)");
    private static final Pattern UNKNOWN = Pattern.compile(
            "\\b(?i:papers?|works?|stud(?:?:y|ies)|articles?|anything|stuff|something|publications?|ones?)(?i: (?:published|written|released|authored))? (?i:by|from)(?i: the)? "
                            .replace("stud(?:?:y|ies)", "stud(?:y|ies)")
                    + "(?<name>\\p{Lu}[\\w&.-]*(?: (?:of |at )?\\p{Lu}[\\w&.-]*)*)");
    private static final Stated<Organisations> NONE = new Stated<>(new Organisations(List.of(), List.of()), List.of());

    private static final Pattern TIME = Pattern.compile(
            "(?i)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|q[1-4]|h[12]|the|this|last|monday|tuesday)\\w*\\b.*");

    /** The organisations of the corpus that a text names, with the words that do. */
    static Stated<Organisations> known(String text, Snapshot papers) {
        List<Span> used = new ArrayList<>();
        Set<String> of = new LinkedHashSet<>();
        Set<String> not = new LinkedHashSet<>();
        for (String organisation : papers.organisations()) {
            Matcher name = forms(organisation).matcher(text);
            while (name.find()) {
                Matcher leads = LEADS.matcher(text.substring(0, name.start()));
                boolean led = leads.find();
                boolean followed = FOLLOWS.matcher(text.substring(name.end())).find();
                if (led || followed) {
                    (led && leads.group("not") != null ? not : of).add(organisation);
                    used.add(new Span(led ? leads.start() : name.start(), name.end()));
                }
            }
        }
        return new Stated<>(new Organisations(List.copyOf(of), List.copyOf(not)), used);
    }

    /** The name behind "papers by", where nothing else is called so. */
    static Stated<Organisations> unknown(String text) {
        Matcher unknown = UNKNOWN.matcher(text);
        return unknown.find() && !TIME.matcher(unknown.group("name")).matches()
                ? new Stated<>(
                        new Organisations(List.of(unknown.group("name")), List.of()),
                        List.of(new Span(unknown.start(), unknown.end())))
                : NONE;
    }

    /** The whole name, or the word of it that tells it from others: "McGill" of "McGill NLP Group". */
    private static Pattern forms(String organisation) {
        String first = organisation.split("[ -]")[0];
        String whole = Pattern.quote(organisation);
        String forms =
                first.length() > 4 ? whole + "|" + Pattern.quote(first) + "(?:[ -]?nlp)?(?: group| lab| team)?" : whole;
        return Pattern.compile("(?i)(?<![\\w-])(?:" + forms + "|" + misspelt(first) + ")s?(?![\\w-])");
    }

    /** One letter of a longer name exchanged, left out or doubled. */
    private static String misspelt(String name) {
        if (name.length() < 5) {
            return "(?!)";
        }
        StringBuilder forms = new StringBuilder("(?!)");
        String lower = name.toLowerCase(Locale.ROOT);
        for (int at = 1; at < name.length(); at++) {
            String head = Pattern.quote(lower.substring(0, at));
            String tail = at + 1 < name.length() ? Pattern.quote(lower.substring(at + 1)) : "";
            forms.append('|').append(head).append("\\p{L}?").append(tail);
        }
        return forms.toString();
    }
}
