package org.scholium.training;

import java.util.List;

/**
 * What the reader learns from: a question or claim beside a text, with what is known of the pair.
 *
 * @param set the name of the set it is from
 * @param group the document it is from, by which sets are split
 * @param question the question or claim
 * @param title the title of the text, empty when it has none
 * @param lines the sentences of the text
 * @param stated how the text stands to it: {@link #SUPPORTED} (it says so, or answers), {@link #CONTRADICTED},
 *     {@link #ABSENT} or {@link #UNKNOWN}
 */
record Example(String set, String group, String question, String title, List<Line> lines, int stated) {

    static final int UNKNOWN = -1;

    static final int NO = 0;

    static final int YES = 1;

    static final int SUPPORTED = 0;

    static final int CONTRADICTED = 1;

    static final int ABSENT = 2;

    /**
     * A sentence of the text.
     *
     * @param text its words
     * @param decides whether it answers the question, or supports or contradicts the claim
     */
    record Line(String text, int decides) {}

    /** The question beside one of the sentences alone; how the sentence stands to it is known only when it decides. */
    Example alone(int sentence) {
        Line line = lines.get(sentence);
        return new Example(
                set + ":alone", group, question, title, List.of(line), line.decides() == YES ? stated : UNKNOWN);
    }

    List<String> sentences() {
        return lines.stream().map(Line::text).toList();
    }
}
