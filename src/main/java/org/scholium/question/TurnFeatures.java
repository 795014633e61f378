package org.scholium.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the learnt heads see of a turn: its words, pairs and triples of words, how it opens, how long it is, and the
 * vector of its text. Names of papers are one and the same word to them, and so are numbers.
 */
public final class TurnFeatures {

    /** Stands for the words that name a paper. */
    public static final String PAPER = "paperx";

    private static final Pattern TOKEN = Pattern.compile("\\p{L}+(?:'\\p{L}+)?|\\d[\\d.,]*|\\?");
    private static final Pattern SPACED_PAPER = Pattern.compile("(?i)\\bpaperx(?:\\W+paperx)*\\b");
    private static final int PREFIX = 5;
    private static final int OPENING = 3;
    private static final int LONG = 12;

    /** How much the vector counts beside a single word; a unit vector has no large coordinate. */
    private static final double VECTOR = 2;

    private TurnFeatures() {}

    /** What is embedded of a turn: its text without names of papers. */
    public static String embedded(String text) {
        String rest = text.replace(PAPER, " ").replaceAll("\\s+", " ").strip();
        return rest.isEmpty() ? PAPER : rest;
    }

    /**
     * The features of a turn by name.
     *
     * @param text the turn, {@link #PAPER} for each name of a paper
     * @param vector of its text without those names, 384 dimensions
     * @param shown what the answer before showed, or "none"
     */
    public static Map<String, Double> of(String text, float[] vector, String shown) {
        List<String> words = words(text);
        Map<String, Double> features = new LinkedHashMap<>();
        String before = "^";
        String beforeThat = "";
        for (int at = 0; at <= words.size(); at++) {
            String word = at < words.size() ? words.get(at) : "$";
            if (at < words.size()) {
                features.put("u " + word, 1.0);
                if (word.length() > PREFIX) {
                    features.put("s " + word.substring(0, PREFIX), 1.0);
                }
                if (at < OPENING) {
                    features.put("f " + word, 1.0);
                }
            }
            features.put("b " + before + " " + word, 1.0);
            if (!beforeThat.isEmpty()) {
                features.put("t " + beforeThat + " " + before + " " + word, 1.0);
            }
            beforeThat = before;
            before = word;
        }
        double each = 2 / Math.sqrt(Math.max(1, features.size()));
        features.replaceAll((name, one) -> each);
        features.put("n " + Math.min(LONG, words.size()), each);
        features.put("shown " + shown, 1.0);
        for (int i = 0; i < vector.length; i++) {
            features.put("v " + i, VECTOR * vector[i]);
        }
        return features;
    }

    private static List<String> words(String text) {
        String joined = SPACED_PAPER.matcher(text).replaceAll(" " + PAPER + " ");
        return TOKEN.matcher(joined.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(word -> Character.isDigit(word.charAt(0)) ? "0" : word)
                .toList();
    }
}
