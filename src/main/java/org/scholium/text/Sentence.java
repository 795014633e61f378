package org.scholium.text;

/**
 * One sentence of an abstract, verbatim.
 *
 * @param start where it begins in the abstract, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text the characters between them
 */
public record Sentence(int start, int end, String text) {

    static Sentence of(String whole, int start, int end) {
        return new Sentence(start, end, whole.substring(start, end));
    }
}
