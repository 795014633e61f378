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
        String rest = text;
        Set<String> words = new LinkedHashSet<>();
        for (String phrase : phrases) {
            if (!phrase.isBlank() && rest.contains(phrase)) {
                rest = rest.replaceFirst("(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}])", " ");
            } else {
                words.addAll(Analysis.words(phrase));
            }
        }
        StringBuilder kept = new StringBuilder();
        for (String token : rest.strip().split("\\s+")) {
            List<String> own = Analysis.words(token);
            if (own.isEmpty() || !words.containsAll(own)) {
                kept.append(kept.isEmpty() ? "" : " ").append(token);
            }
        }
        return kept.toString();
    }
}
