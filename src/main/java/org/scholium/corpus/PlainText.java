package org.scholium.corpus;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns the LaTeX left-overs of a listing page into plain text. Names such as {@code V_{0.5}} stay as they are, since
 * people search for them in that form.
 */
final class PlainText {

    private static final String LETTERS = "αβγδεζηθικλμνξοπρστυφχψω";
    private static final List<String> NAMES =
            List.of(("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu"
                            + " nu xi omicron pi rho sigma tau upsilon phi chi psi omega")
                    .split(" "));
    private static final Pattern GREEK = Pattern.compile("\\{(?:var)?(" + String.join("|", NAMES) + ")\\}");

    private static final Pattern QUOTE = Pattern.compile("``([^`]*?)''");

    /** A tie stands behind a word; "x~N(0, 1)" and "~4M" mean something else. */
    private static final Pattern TIE = Pattern.compile("(?<=\\p{L}[\\p{L}.])~(?=[\\p{L}\\p{N}])");

    private PlainText() {}

    /** The text with digit groups, ties, quotation marks and Greek letters as a reader expects them. */
    static String of(String text) {
        String plain = text.replace("{,}", ",");
        plain = QUOTE.matcher(plain).replaceAll("“$1”");
        plain = TIE.matcher(plain).replaceAll(" ");
        return GREEK.matcher(plain)
                .replaceAll(name -> String.valueOf(LETTERS.charAt(NAMES.indexOf(name.group(1)))))
                .strip();
    }
}
