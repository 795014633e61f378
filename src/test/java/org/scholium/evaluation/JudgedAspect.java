package org.scholium.evaluation;

import java.nio.file.Path;
import java.util.List;

/**
 * What a reader found an abstract to say on an aspect, before any table was made.
 *
 * @param paper how its title starts
 * @param aspect such as "Limitations", or free text
 * @param sentences how the sentences start that state it; none where the abstract does not
 */
record JudgedAspect(String paper, String aspect, List<String> sentences) {

    /** Whether a cell holds what the reader would put there. */
    boolean isRight(String cell) {
        return sentences.isEmpty()
                ? cell == null
                : cell != null && sentences.stream().anyMatch(cell::contains);
    }

    static List<JudgedAspect> read(Path file) {
        return JsonLines.read(file).stream()
                .map(line -> new JudgedAspect(
                        line.path("paper").asText(),
                        line.path("aspect").asText(),
                        QuestionSet.strings(line.path("sentences"))))
                .toList();
    }
}
