package org.scholium.corpus;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the LaTeX left-overs of a listing page into plain text. Names such as {@code V_{0.5}} stay as they are, since
 * people search for them in that form.
 */
final class PlainText {

    private static final Pattern GREEK = Pattern.compile("\\{(?:var)?([a-z]{2,7})\\}");
    private static final Pattern TIE = Pattern.compile("(?<=\\p{L})~(?=\\p{L})");

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("zeta", "ζ"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("kappa", "κ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("nu", "ν"),
            Map.entry("xi", "ξ"),
            Map.entry("pi", "π"),
            Map.entry("rho", "ρ"),
            Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"),
            Map.entry("phi", "φ"),
            Map.entry("chi", "χ"),
            Map.entry("psi", "ψ"),
            Map.entry("omega", "ω"));

    private PlainText() {}

    /** The text with digit groups, ties, quotation marks and Greek letters as a reader expects them. */
    static String of(String text) {
        String plain = text.replace("{,}", ",").replace("``", "“").replace("''", "”");
        plain = TIE.matcher(plain).replaceAll(" ");
        return GREEK.matcher(plain)
                .replaceAll(match -> Matcher.quoteReplacement(LETTERS.getOrDefault(match.group(1), match.group())))
                .strip();
    }
}
