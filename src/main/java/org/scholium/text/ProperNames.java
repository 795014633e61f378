package org.scholium.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that are written like names: acronyms, coined words, words with a capital within a sentence, compounds. */
public final class ProperNames {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?:[^\\p{L}\\p{N}.{},_-]|(?<!\\d),|,(?!\\d))+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}}]+$");
    private static final Pattern COINED = Pattern.compile(".+\\p{Lu}.*|\\p{Lu}.*\\d.*");
    private static final Pattern FIGURE = Pattern.compile("\\d+\\.\\d+|\\d{1,3}(?:,\\d{3})+|\\d{5,}");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}.*|.*\\d.*");
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}{2,}(?:-\\p{L}+)+");
    private static final Pattern WITHIN_SENTENCE = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{Ll}{2,}\\w*");

    private ProperNames() {}

    /** The words of a text as they are written, without the marks around them. */
    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether it is written like a name: a capital or a digit in it. */
    public static boolean isName(String word) {
        return CAPITALISED.matcher(word).matches() || isCoined(word);
    }

    /** Whether it can only be a name: a capital inside it, or one beside a digit. */
    public static boolean isCoined(String word) {
        return COINED.matcher(word).matches();
    }

    /** Whether it is a number so exact that it tells papers apart as a name does: "0.54", "250,000". */
    public static boolean isFigure(String word) {
        return FIGURE.matcher(word).matches();
    }

    /** The words with a capital that opens no sentence: "Atari" in "games of Atari". */
    public static List<String> withinSentences(String text) {
        return WITHIN_SENTENCE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The compounds of a text as their words in lower case: "model-based" is "model based". */
    public static Set<String> compounds(String text) {
        return COMPOUND.matcher(text)
                .results()
                .map(compound -> String.join(" ", Analysis.words(compound.group())))
                .collect(Collectors.toSet());
    }

    /**
     * Whether a text holds a name, or one that begins like it: "Qwen" is held by "Qwen3", "SLMs" by "SLM".
     *
     * @param words of the text, as {@link Analysis#words} gives them
     */
    public static boolean isHeld(String name, List<String> words) {
        return Analysis.words(name).stream()
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .allMatch(word -> words.stream().anyMatch(other -> other.startsWith(word)));
    }
}
