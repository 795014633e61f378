package org.scholium.corpus;

/**
 * Something in the corpus folder that could not be read; the rest was.
 *
 * @param file the file's name
 * @param line the line, counted from 1, or null when the whole file is meant
 * @param reason what is wrong and what follows from it, as a sentence
 */
public record Problem(String file, Integer line, String reason) {}
