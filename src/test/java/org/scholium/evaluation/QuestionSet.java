package org.scholium.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Questions on a corpus with what a right answer cites and says.
 *
 * @param name the name of its file
 * @param questions in the order of the file
 */
record QuestionSet(String name, List<Question> questions) {

    /**
     * One conversation, of which the last turn is scored.
     *
     * @param kind such as factoid or list
     * @param turns the user's messages
     * @param expected titles that a right answer cites
     * @param allowed titles that may be cited as well
     * @param mustContain groups of alternatives, of each of which the answer holds one
     * @param answerable whether the corpus holds the answer
     */
    record Question(
            String id,
            String kind,
            List<String> turns,
            Set<String> expected,
            Set<String> allowed,
            List<List<String>> mustContain,
            boolean answerable) {

        /** Whether it is about something that papers say, and not about the corpus or a strange input. */
        boolean asksPapers() {
            return !answerable || searches();
        }

        /** Whether there are papers to be found for it. */
        boolean searches() {
            return answerable && !expected.isEmpty();
        }

        /** Whether its answer is to say one thing first. */
        boolean isLed() {
            return searches() && !mustContain.isEmpty() && (kind.equals("factoid") || kind.equals("explain"));
        }
    }

    static QuestionSet read(String name, Path file) {
        return new QuestionSet(
                name, JsonLines.read(file).stream().map(QuestionSet::question).toList());
    }

    private static Question question(JsonNode line) {
        List<List<String>> groups = new ArrayList<>();
        line.path("must_contain").forEach(group -> groups.add(strings(group)));
        return new Question(
                line.path("id").asText(),
                line.path("type").asText(),
                strings(line.path("turns")),
                new TreeSet<>(strings(line.path("expect_papers"))),
                new TreeSet<>(strings(line.path("allow_papers"))),
                groups,
                line.path("answerable").asBoolean());
    }

    static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(value -> strings.add(value.asText()));
        return strings;
    }
}
