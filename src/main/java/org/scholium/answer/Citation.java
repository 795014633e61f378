package org.scholium.answer;

/**
 * What a sentence rests on.
 *
 * @param source the number of a source
 * @param quote which of the quotes of that source, from 0
 */
public record Citation(int source, int quote) {}
