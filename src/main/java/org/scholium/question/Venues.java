package org.scholium.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scholium.question.Stated.Span;
import org.scholium.store.Snapshot;

/** The journals and conferences that papers must be published in. */
final class Venues {

    private static final int LONGEST = 10;

    private static final String PUBLISHED =
            "(?:(?:that|which) )?(?:(?:is|are|was|were|have been|has been|got) )?(?:publish(?:es|ed)?|presented|accepted|appear(?:s|ing|ed)?|printed|came out)";

    /** What makes any name behind it a venue. */
    private static final Pattern PLAIN = Pattern.compile("(?i)\\b" + PUBLISHED
            + " (?:in|at|(?<by>by))(?: the)?(?: (?:journal|conference|proceedings)(?: of)?(?: the)?)? $");

    private static final Pattern LOOSE = Pattern.compile(
            "(?i)(?:(?<=\\b" + NameWords.PAPERS
                    + " )(?:in|at|from|of)|\\bat|\\bfrom|\\b(?:in|at) the (?:journal|proceedings)(?: of)?|(?<=\\b(?:by|from|of) [^,;?]{1,60} )in)(?: the)? $");

    private static final Pattern NOT =
            Pattern.compile("(?i)\\b(?:not|\\p{L}+n't|never|except|excluding|without)(?: \\w+){0,2} $");

    private static final Pattern FOLLOWED = Pattern.compile(
            "(?i)^(?:['’]?\\d\\d(?:\\d\\d)?| (?:19|20)\\d\\d)? (?:[\\w-]+ )?" + NameWords.PAPERS + "\\b");

    private static final Pattern YEAR = Pattern.compile("^ (?:19|20)\\d\\d\\b");

    private static final Pattern ALONE =
            Pattern.compile("(?i)^\\W*(?:(?:and|or|only|just|what about|how about)\\W+)*(?:(?:in|at|from) )?$");

    private static final Pattern JOINED = Pattern.compile("(?i)^(?:,|,? (?:and|or|&)(?: (?:in|at|from))?(?: the)?) $");

    private static final Pattern NOTHING = Pattern.compile("(?: (?:19|20)\\d\\d)?\\W*");

    private Venues() {}

    /** The venues of the corpus that a text names, with the words that do. */
    static Stated<List<String>> known(String text, Snapshot papers) {
        NameWords words = new NameWords(text);
        List<String> venues = new ArrayList<>();
        List<Span> used = new ArrayList<>();
        for (int first = 0; papers.knowsVenues() && first < words.size(); first++) {
            int last = words.longest(
                    first, LONGEST, name -> !papers.venuesCalled(name).isEmpty());
            if (last < 0) {
                continue;
            }
            Span name = words.span(first, last);
            boolean goesOn = !used.isEmpty()
                    && JOINED.matcher(text.substring(used.get(used.size() - 1).end(), name.start()))
                            .matches();
            Span read = goesOn
                    ? new Span(used.get(used.size() - 1).end(), name.end())
                    : read(text, name, words.words(name), papers);
            if (read != null) {
                venues.add(words.words(name));
                used.add(read);
                first = last;
            }
        }
        return new Stated<>(List.copyOf(venues), used);
    }

    /** A name where only a venue can stand, though the corpus has none so called; dates are understood already. */
    static Stated<List<String>> unknown(String text, Snapshot papers) {
        NameWords words = new NameWords(text);
        for (int first = 0; papers.knowsVenues() && first < words.size(); first++) {
            int last = words.capitalised(first);
            Matcher plain =
                    PLAIN.matcher(text.substring(0, words.span(first, first).start()));
            if (last >= 0
                    && plain.find()
                    && plain.group("by") == null
                    && !NOT.matcher(text.substring(0, plain.start())).find()) {
                Span name = words.span(first, last);
                return new Stated<>(List.of(words.words(name)), List.of(new Span(plain.start(), name.end())));
            }
        }
        return new Stated<>(List.of(), List.of());
    }

    private static @Nullable Span read(String text, Span name, String words, Snapshot papers) {
        String before = text.substring(0, name.start());
        String behind = text.substring(name.end());
        Matcher plain = PLAIN.matcher(before);
        if (plain.find()) {
            return NOT.matcher(text.substring(0, plain.start())).find() ? null : new Span(plain.start(), name.end());
        }
        boolean written = isCapital(words);
        boolean rare = NameWords.isInNoText(words, papers);
        Matcher loose = LOOSE.matcher(before);
        if ((written || rare) && loose.find()) {
            return NOT.matcher(text.substring(0, loose.start())).find() ? null : new Span(loose.start(), name.end());
        }
        boolean alone =
                ALONE.matcher(before).matches() && NOTHING.matcher(behind).matches();
        boolean dated = YEAR.matcher(behind).find() && written;
        return (written || rare) && (dated || alone || FOLLOWED.matcher(behind).find()) ? name : null;
    }

    private static boolean isCapital(String words) {
        return Character.isUpperCase(words.charAt(0)) && Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1))
                || words.matches(".*\\d$") && Character.isUpperCase(words.charAt(0));
    }
}
