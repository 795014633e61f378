package org.scholium.question;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a turn as it would be typed plainly: odd characters as the ones they stand for, marks that nobody sees left out. */
final class Tidy {

    /** Soft hyphens, joiners, marks of order and of variation. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}\\p{Cs}]");

    private static final Pattern LATEX = Pattern.compile(
            "\\\\(?:text|math)?(?:bf|it|tt|rm|sc|sf|emph|cal|bb)\\{([^{}]*)\\}|\\\\(?:textbf|textit|emph|mathrm|mathcal|mathbf|texttt)\\{([^{}]*)\\}");
    private static final Pattern HYPHEN = Pattern.compile("[\\x{2010}\\x{2011}\\x{2212}]");
    private static final Pattern QUOTE = Pattern.compile("[\\x{2018}\\x{2019}\\x{02BC}\\x{FF07}]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Tidy() {}

    static String of(String text) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        String plain = LATEX.matcher(seen)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1) != null ? m.group(1) : m.group(2)));
        plain = QUOTE.matcher(HYPHEN.matcher(plain).replaceAll("-")).replaceAll("'");
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }
}
