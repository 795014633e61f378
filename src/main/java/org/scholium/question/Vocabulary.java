package org.scholium.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholium.store.Snapshot;
import org.scholium.text.Analysis;
import org.scholium.text.ProperNames;
import org.scholium.text.Tuning;

/** Finds the words of a question that matter by themselves. */
final class Vocabulary {

    private static final double RARE = Tuning.number("question.names.rare");

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
                words.stream().filter(ProperNames::isCoined).distinct().toList();
        return new TellingWords(
                words.stream().filter(word -> !isKnown(word, papers)).distinct().toList(),
                coined,
                coined.stream().filter(word -> isRare(word, papers)).toList(),
                Stream.concat(
                                ProperNames.words(whole).stream().filter(ProperNames::isCoined),
                                ProperNames.withinSentences(whole).stream())
                        .filter(word -> isRare(word, papers))
                        .flatMap(word -> Analysis.words(word).stream())
                        .collect(Collectors.toSet()),
                ProperNames.compounds(whole));
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
