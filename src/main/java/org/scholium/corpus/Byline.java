package org.scholium.corpus;

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

    private static final Pattern AUTHORS = Pattern.compile("[•\\s]*(\\d{0,9}) ?authors?");

    /** The account's name, then its display name: "meituan-longcat LongCat". */
    private static final Pattern ACCOUNT = Pattern.compile("\\S+ (.+)");

    static Byline parse(String line) {
        Matcher authors = AUTHORS.matcher(line);
        if (authors.matches()) {
            // The site prints "0 authors", or no number, where it knows none.
            String count = authors.group(1).replaceFirst("^0+", "");
            return count.isEmpty() ? NONE : new Byline(Integer.valueOf(count), null);
        }
        Matcher account = ACCOUNT.matcher(line);
        return new Byline(null, account.matches() ? account.group(1).strip() : line);
    }
}
