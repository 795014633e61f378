package org.scholium.corpus;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a paper, as a Daily Papers page prints it: a number of authors, or the account that published it.
 *
 * @param authorCount how many authors, or null when not stated
 * @param organisation the publishing organisation, or null when not stated
 */
record Byline(@Nullable Integer authorCount, @Nullable String organisation) {

    static final Byline NONE = new Byline(null, null);

    private static final Pattern AUTHORS = Pattern.compile("[•·*\u2013\u2014\\-\\s]*(\\d{0,9}) ?authors?");

    /** The account's name, then its display name: "meituan-longcat LongCat". */
    private static final Pattern ACCOUNT = Pattern.compile("(\\S+) (.+)");

    /** Whether the line counts authors, be it as "0 authors" or without a number. */
    static boolean countsAuthors(String line) {
        return AUTHORS.matcher(line).matches();
    }

    static Byline parse(String line) {
        Matcher authors = AUTHORS.matcher(line);
        if (authors.matches()) {
            // The site prints "0 authors", or no number, where it knows none.
            String count = authors.group(1).replaceFirst("^0+", "");
            return count.isEmpty() ? NONE : new Byline(Integer.valueOf(count), null);
        }
        Matcher account = ACCOUNT.matcher(line);
        boolean named = account.matches() && isAccount(account.group(1), account.group(2));
        return new Byline(null, named ? account.group(2).strip() : line);
    }

    /** "McGill-NLP McGill NLP Group" and "nvidia NVIDIA" open with an account; "Carnegie Mellon University" does not. */
    private static boolean isAccount(String word, String name) {
        String account = letters(word);
        String display = letters(name);
        return word.equals(word.toLowerCase(Locale.ROOT)) || display.contains(account) || account.contains(display);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
