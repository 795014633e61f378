package org.scholium.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholium.corpus.Paper;
import org.scholium.store.Snapshot;
import org.scholium.text.Analysis;

/** The words of a question that matter by themselves: names, and words the corpus has never seen. */
final class Vocabulary {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.{}_-]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}}]+$");
    private static final Pattern NAME = Pattern.compile(".+\\p{Lu}.*|\\p{Lu}.*\\d.*");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}.*|.*\\d.*");

    private static final Pattern COMPOUND = Pattern.compile("\\p{L}{2,}(?:-\\p{L}+)+");
    private static final Pattern WITHIN_SENTENCE = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{Ll}{2,}\\w*");

    /** A name that this share of the papers holds at most tells them apart. */
    private static final double RARE = 0.125;

    private Vocabulary() {}

    /**
     * The names of a text that few papers hold, in lower case: acronyms and coined words, and words with a capital that
     * opens no sentence ("Atari").
     */
    static Set<String> rareNames(String text, Snapshot index) {
        return Stream.concat(
                        words(text).stream().filter(word -> NAME.matcher(word).matches()),
                        WITHIN_SENTENCE.matcher(text).results().map(MatchResult::group))
                .filter(word -> isRare(word, index))
                .flatMap(word -> Analysis.words(word).stream())
                .collect(Collectors.toSet());
    }

    /** The compounds of a text as their words in lower case: "model-based" is "model based". */
    static Set<String> compounds(String text) {
        return COMPOUND.matcher(text)
                .results()
                .map(compound -> String.join(" ", Analysis.words(compound.group())))
                .collect(Collectors.toSet());
    }

    /** Whether it is written like a name: a capital or a digit in it. */
    static boolean isName(String word) {
        return CAPITALISED.matcher(word).matches() || NAME.matcher(word).matches();
    }

    /** Whether it can only be a name: a capital inside it, or one beside a digit. */
    static boolean isCoined(String word) {
        return NAME.matcher(word).matches();
    }

    /** The words of which the corpus holds no form, as they were written, since stems mean nothing to a reader. */
    static List<String> unknown(String text, Snapshot index) {
        List<String> unknown = new ArrayList<>();
        for (String word : words(text)) {
            if (!isKnown(word, index) && !unknown.contains(word)) {
                unknown.add(word);
            }
        }
        return unknown;
    }

    /** The rare names of a text that the corpus holds but this paper does not, as they were written. */
    static List<String> unnamed(String text, Paper paper, Snapshot index) {
        List<String> held = wordsOf(paper);
        return words(text).stream()
                .filter(word -> NAME.matcher(word).matches())
                .filter(word -> isRare(word, index) && !isHeld(word, held))
                .distinct()
                .toList();
    }

    /** Whether the paper holds a name of the text. */
    static boolean namesOneOf(String text, Paper paper) {
        List<String> held = wordsOf(paper);
        return words(text).stream().anyMatch(word -> NAME.matcher(word).matches() && isHeld(word, held));
    }

    private static boolean isKnown(String word, Snapshot index) {
        Set<String> terms = Analysis.terms(word);
        return terms.isEmpty() || terms.stream().anyMatch(term -> index.documentFrequency(term) > 0);
    }

    /** Whether some papers hold it, and few. */
    private static boolean isRare(String name, Snapshot index) {
        int most = Analysis.terms(name).stream()
                .mapToInt(index::documentFrequency)
                .max()
                .orElse(0);
        return most > 0 && most <= RARE * index.size();
    }

    /** "Qwen" is held by "Qwen3", "SLMs" by "SLM". */
    private static boolean isHeld(String name, List<String> held) {
        return Analysis.words(name).stream()
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .allMatch(word -> held.stream().anyMatch(other -> other.startsWith(word)));
    }

    private static List<String> wordsOf(Paper paper) {
        return Analysis.words(paper.title() + " " + paper.summary());
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
