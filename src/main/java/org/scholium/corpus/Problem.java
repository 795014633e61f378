package org.scholium.corpus;

import org.jspecify.annotations.Nullable;
import org.scholium.text.Legible;

/**
 * Something in the corpus folder that could not be read; the rest was.
 *
 * @param file the file's name
 * @param line the line, counted from 1, or null when the whole file is meant
 * @param reason what is wrong and what follows from it, as a sentence
 */
public record Problem(String file, @Nullable Integer line, String reason) {

    private static final int LONGEST_QUOTE = 160;

    /** Text of the file for use in a reason: on one line, and cut where it is not even a long title. */
    static String quoted(String text) {
        String start = Legible.start(text, LONGEST_QUOTE);
        return "\"" + start.replaceAll("\\s+", " ") + (start.length() < text.length() ? "…" : "") + "\"";
    }

    /** The problem as one line for a log, whatever a file's name or text holds. */
    public String forLog() {
        return Legible.escaped(file + (line == null ? "" : ", line " + line) + ": " + reason);
    }
}
