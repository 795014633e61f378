package org.scholium.question;

import java.util.List;

/**
 * Something that words of a turn state, with the words that do, so that nothing else reads them again.
 *
 * @param value what they state
 * @param words where it stands in the text: the spans, in order, that are used up
 */
record Stated<T>(T value, List<Span> words) {

    /** Characters of a text, the end exclusive. */
    record Span(int start, int end) {

        boolean touches(Span other) {
            return start < other.end && other.start < end;
        }
    }

    /** The text with blanks for the words of these statements, which all count in this text. */
    static String without(List<? extends Stated<?>> statements, String text) {
        return without(
                text, statements.stream().flatMap(one -> one.words().stream()).toList());
    }

    /** The text with blanks for the words that were used. */
    static String without(String text, List<Span> used) {
        StringBuilder rest = new StringBuilder(text);
        for (Span span : used) {
            for (int at = span.start(); at < span.end(); at++) {
                rest.setCharAt(at, ' ');
            }
        }
        return rest.toString();
    }
}
