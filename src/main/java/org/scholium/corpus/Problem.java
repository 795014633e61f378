package org.scholium.corpus;

/**
 * Something in the corpus folder that could not be read; the rest was.
 *
 * @param file the file's name
 * @param line the line, counted from 1, or null when the whole file is meant
 * @param reason what is wrong and what follows from it, as a sentence
 */
public record Problem(String file, Integer line, String reason) {

    private static final int LONGEST_QUOTE = 160;

    /** Text of the file for use in a reason: on one line, and cut where it is not even a long title. */
    static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ");
        return "\"" + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line) + "\"";
    }
}
