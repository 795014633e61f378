package org.scholium.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholium.index.Analysis;
import org.scholium.index.PaperIndex;

/** The words of a question that matter by themselves: names, and words the corpus has never seen. */
final class Vocabulary {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.{}_-]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}}]+$");
    private static final Pattern NAME = Pattern.compile(".+\\p{Lu}.*|\\p{Lu}.*\\d.*");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}.*|.*\\d.*");

    private Vocabulary() {}

    /** Acronyms and coined words, in lower case: "GRPO", "ImageNet". */
    static Set<String> names(String text) {
        return words(text).stream()
                .filter(word -> NAME.matcher(word).matches())
                .flatMap(word -> Analysis.words(word).stream())
                .collect(Collectors.toSet());
    }

    /** Whether it is written like a name: a capital or a digit in it. */
    static boolean isName(String word) {
        return CAPITALISED.matcher(word).matches() || NAME.matcher(word).matches();
    }

    /** The words of which the corpus holds no form, as they were written, since stems mean nothing to a reader. */
    static List<String> unknown(String text, PaperIndex index) {
        List<String> unknown = new ArrayList<>();
        for (String word : words(text)) {
            Set<String> terms = Analysis.terms(word);
            boolean known = terms.isEmpty() || terms.stream().anyMatch(term -> index.documentFrequency(term) > 0);
            if (!known && !unknown.contains(word)) {
                unknown.add(word);
            }
        }
        return unknown;
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
