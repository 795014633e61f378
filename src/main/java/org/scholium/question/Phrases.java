package org.scholium.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholium.text.Analysis;

/** The words of a text that mean papers, beside the rest of it. */
final class Phrases {

    private static final String NAMED = "\uFFFC";

    /** Papers named one after the other: "in CLASH and in UQ". */
    private static final Pattern SEVERAL = Pattern.compile("(?i)" + NAMED
            + "(?:(?:[\\s,]|\\b(?:and|or|vs\\b\\.?|versus|as|against|in|of|on|for|with|from|by|to|the|papers?|study)\\b)*"
            + NAMED + ")+");

    private static final Pattern ONE =
            Pattern.compile("(?i)(?:\\b(of|in|on|for|with|from|by|about|between|to|at|than|against|as) )?(?:\\bthe )?"
                    + NAMED + "(?:['’]s?\\b)?(?: (?:papers?|study|studies|one|ones)\\b)?");

    private Phrases() {}

    /** The same papers in the order in which a text mentions them, those that it only implies first. */
    static Map<String, String> inOrder(String text, Map<String, String> meant) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        Map<String, String> ordered = new LinkedHashMap<>();
        meant.entrySet().stream()
                .sorted(Comparator.comparingInt(one -> place(lowerCase, one.getValue())))
                .forEach(one -> ordered.put(one.getKey(), one.getValue()));
        return ordered;
    }

    private static int place(String text, String phrase) {
        if (phrase.isBlank()) {
            return -1;
        }
        int whole = text.indexOf(phrase.toLowerCase(Locale.ROOT));
        List<String> words = Analysis.words(phrase);
        if (whole >= 0 || words.isEmpty()) {
            return whole < 0 ? Integer.MAX_VALUE : whole;
        }
        String apart = words.stream().map(Pattern::quote).collect(Collectors.joining("[^\\p{L}\\p{N}]*"));
        Matcher first = Pattern.compile("(?<![\\p{L}\\p{N}])" + apart).matcher(text);
        Matcher any = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words.get(0)))
                .matcher(text);
        return first.find() ? first.start() : any.find() ? any.start() : Integer.MAX_VALUE;
    }

    /** A text with a pronoun for the words that mean a paper. */
    static String replaced(String text, String phrase, String pronoun) {
        return phrase.isBlank()
                ? text
                : Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .replaceFirst(pronoun);
    }

    /** A text without the words that mean papers. */
    static String without(String text, Collection<String> phrases) {
        return marked(text, phrases, "");
    }

    /** A text that says "they" for the papers that it names: "how many models do they test". */
    static String unnamed(String text, Collection<String> phrases) {
        String several = SEVERAL.matcher(marked(text, phrases, NAMED)).replaceAll(NAMED);
        return ONE.matcher(several).replaceAll(one -> one.group(1) == null ? "they" : one.group(1) + " them");
    }

    /** A text with a mark for the words that mean papers. */
    private static String marked(String text, Collection<String> phrases, String mark) {
        String rest = text;
        Set<String> words = new LinkedHashSet<>();
        for (String phrase : phrases) {
            if (!phrase.isBlank() && rest.contains(phrase)) {
                rest = rest.replaceFirst(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}])", mark + " ");
            } else {
                words.addAll(Analysis.words(phrase));
            }
        }
        StringBuilder kept = new StringBuilder();
        for (String token : rest.strip().split("\\s+")) {
            List<String> own = Analysis.words(token);
            String shown = own.isEmpty() || !words.containsAll(own) ? token : mark;
            if (!shown.isEmpty()) {
                kept.append(kept.isEmpty() ? "" : " ").append(shown);
            }
        }
        return kept.toString();
    }
}
