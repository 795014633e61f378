package org.scholium.corpus;

/**
 * Where a paper was read.
 *
 * @param file the file's name
 * @param line where its title stands, counted from 1
 */
public record Place(String file, int line) {}
