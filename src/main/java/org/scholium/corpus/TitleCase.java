package org.scholium.corpus;

import java.util.regex.Pattern;

/** Titles whose words are capitalised, as English titles are and sentences are not. */
final class TitleCase {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_WORDS = 2;

    private TitleCase() {}

    /** Whether at least two words that are no particles, and two thirds of these, open with a capital. */
    static boolean isOne(String text) {
        long words = 0;
        long capitals = 0;
        for (String word : SPACE.split(text.strip())) {
            if (word.length() >= SHORTEST_WORD && Character.isLetter(word.charAt(0))) {
                words++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return capitals >= FEWEST_WORDS && 3 * capitals >= 2 * words;
    }
}
