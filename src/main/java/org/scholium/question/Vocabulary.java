package org.scholium.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholium.store.Snapshot;
import org.scholium.text.Analysis;
import org.scholium.text.ProperNames;
import org.scholium.text.Tuning;

/** Finds the words of a question that matter by themselves. */
final class Vocabulary {

    private static final double RARE = Tuning.number("question.names.rare");

    /** A mark behind a word that ends a phrase. */
    private static final Pattern PAUSE = Pattern.compile("[.,;:?!)]$");

    /** What stands around a phrase and is no part of it. */
    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}%)]+$");

    /** Asks what something is, and names it first. */
    private static final Pattern DEFINES = Pattern.compile(
            "(?i)^\\W*(?:what(?:'s| is| are| was| were)|define|explain)(?: an?| the)? (?<term>[\\p{L}\\p{N}-]+)"
                    + "(?: (?:in|for|of|with|on|and|as|by)\\b|\\W*$)");

    private Vocabulary() {}

    /**
     * Reads them.
     *
     * @param text what is searched for
     * @param whole the question as it reads alone, whose names a list must hold
     */
    static TellingWords read(String text, String whole, Snapshot papers) {
        List<String> words = ProperNames.words(text);
        List<String> coined =
                words.stream().filter(Vocabulary::isTelling).distinct().toList();
        return new TellingWords(
                words.stream().filter(word -> !isKnown(word, papers)).distinct().toList(),
                coined,
                coined.stream().filter(word -> isRare(word, papers)).toList(),
                Stream.concat(
                                ProperNames.words(whole).stream().filter(Vocabulary::isTelling),
                                ProperNames.withinSentences(whole).stream())
                        .filter(word -> isRare(word, papers))
                        .flatMap(word -> Analysis.words(word).stream())
                        .collect(Collectors.toSet()),
                ProperNames.compounds(whole),
                phrases(text),
                asksUnknown(whole, papers));
    }

    private static boolean asksUnknown(String whole, Snapshot papers) {
        Matcher defines = DEFINES.matcher(whole);
        return defines.find() && !isKnown(defines.group("term"), papers);
    }

    private static boolean isTelling(String word) {
        return ProperNames.isCoined(word) || ProperNames.isFigure(word);
    }

    /** Runs of words that name a subject, what lies between them cut away. */
    private static List<String> phrases(String text) {
        List<String> phrases = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (!Framing.subject(word).isEmpty()) {
                run.append(run.isEmpty() ? "" : " ").append(word);
            }
            if (Framing.subject(word).isEmpty() || PAUSE.matcher(word).find()) {
                add(phrases, run);
            }
        }
        add(phrases, run);
        return phrases;
    }

    private static void add(List<String> phrases, StringBuilder run) {
        String phrase = MARKS.matcher(run).replaceAll("");
        if (!phrase.isBlank()) {
            phrases.add(phrase);
        }
        run.setLength(0);
    }

    private static boolean isKnown(String word, Snapshot papers) {
        return Analysis.terms(word).isEmpty()
                || Analysis.terms(word).stream().anyMatch(term -> papers.documentFrequency(term) > 0);
    }

    /** Whether some papers hold it, and few. */
    private static boolean isRare(String name, Snapshot papers) {
        int most = Analysis.terms(name).stream()
                .mapToInt(papers::documentFrequency)
                .max()
                .orElse(0);
        return most > 0 && most <= RARE * papers.size();
    }
}
