package org.scholium.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.text.Analysis;

/**
 * What the role of a sentence is told by: its vector, its place in the abstract, its look, and its words and pairs of
 * words. Words share {@link #WORDS} numbers by their hash (Weinberger et al. 2009), which needs no list of words.
 */
public final class RoleFeatures {

    private static final int WORDS = 2048;
    private static final int FIFTHS = 5;
    private static final int FIRST = 4;
    private static final int LAST = 3;
    private static final int PLACES = 5 + FIFTHS + FIRST + LAST;
    private static final List<Pattern> LOOKS = List.of(
            Pattern.compile("\\d"),
            Pattern.compile("%"),
            Pattern.compile("\\?"),
            Pattern.compile("\\bhttps?:|github|©", Pattern.CASE_INSENSITIVE),
            Pattern.compile("^\\p{Ll}"),
            Pattern.compile("\\p{Lu}{2}"),
            Pattern.compile(":"));

    /** How many numbers a sentence becomes. */
    public static final int SIZE = Embedder.DIMENSIONS + PLACES + LOOKS.size() + 1 + WORDS;

    /** Numbers of a unit vector are small; without this the words would drown them. */
    private static final float VECTOR_SCALE = 3;

    private static final float WORD_SCALE = 3;
    private static final float LONG_ABSTRACT = 20;
    private static final float LONG_SENTENCE = 40;

    /** Spreads similar hashes: the fractional part of the golden ratio (Knuth, TAOCP 6.4). */
    private static final int SPREAD = 0x9E3779B1;

    private final float[] values = new float[SIZE];
    private int next;

    private RoleFeatures() {}

    /**
     * The features of one sentence.
     *
     * @param position its place in the abstract, from 0
     * @param sentences how many sentences the abstract has
     */
    public static float[] of(String text, float[] vector, int position, int sentences) {
        RoleFeatures features = new RoleFeatures();
        for (float value : vector) {
            features.add(VECTOR_SCALE * value);
        }
        features.addPlace(position, sentences);
        LOOKS.forEach(look -> features.add(look.matcher(text).find()));
        List<String> words = Analysis.words(text);
        features.add(words.size() / LONG_SENTENCE);
        features.addWords(words);
        return features.values;
    }

    private void add(float value) {
        values[next++] = value;
    }

    private void add(boolean holds) {
        add(holds ? 1 : 0);
    }

    private void addPlace(int position, int sentences) {
        float share = sentences > 1 ? (float) position / (sentences - 1) : 0;
        add(share);
        add(position == 0);
        add(position == sentences - 1);
        add(sentences == 1);
        add(Math.min(sentences, LONG_ABSTRACT) / LONG_ABSTRACT);
        for (int fifth = 0; fifth < FIFTHS; fifth++) {
            add(fifth == Math.min(FIFTHS - 1, (int) (share * FIFTHS)));
        }
        for (int place = 0; place < FIRST; place++) {
            add(position == place);
        }
        for (int place = 0; place < LAST; place++) {
            add(sentences - 1 - position == place);
        }
    }

    private void addWords(List<String> words) {
        Set<String> terms = new HashSet<>();
        String before = "^";
        for (String word : words) {
            String shape = word.replaceAll("\\d+", "0");
            terms.add(shape);
            terms.add(before + " " + shape);
            before = shape;
        }
        if (words.size() > 1) {
            terms.add("^ " + words.get(0) + " " + words.get(1));
        }
        // A long sentence says no more than a short one.
        float weight = WORD_SCALE / (float) Math.sqrt(Math.max(1, terms.size()));
        terms.forEach(term -> values[next + Math.floorMod(term.hashCode() * SPREAD >>> 8, WORDS)] += weight);
    }
}
