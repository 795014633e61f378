package org.scholium.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholium.answer.Answer;
import org.scholium.answer.AnswerSentence.Form;
import org.scholium.answer.Outcome;

/**
 * A scripted conversation with what each turn is about.
 *
 * @param phenomena what makes its turns hard, such as "pronoun"
 */
record Dialogue(String id, List<String> phenomena, List<Line> lines) {

    /**
     * A turn.
     *
     * @param say what the user types
     * @param cites starts of the titles it is about
     * @param only starts of titles that may be cited as well
     * @param compares whether these papers belong side by side
     * @param asks whether it can mean several papers, so that the right answer is to ask which
     * @param absent whether the right answer is that the corpus does not say
     * @param any whether any paper may be cited as well
     */
    record Line(
            String say,
            List<String> cites,
            List<String> only,
            boolean compares,
            boolean asks,
            boolean absent,
            boolean any) {

        /** Whether it is about papers, so that there is something to check. */
        boolean isChecked() {
            return asks || absent || !cites.isEmpty();
        }

        /** Whether an answer shows that the turn was understood. */
        boolean isUnderstoodBy(Answer answer) {
            Set<String> cited = Mark.cited(answer);
            Set<String> welcome = new HashSet<>(cites);
            welcome.addAll(only);
            boolean inside = cited.stream().allMatch(title -> welcome.stream().anyMatch(title::startsWith));
            boolean questioned = answer.sentences().stream().anyMatch(sentence -> sentence.form() == Form.QUESTION);
            if (asks || questioned) {
                return asks && questioned;
            }
            if (absent) {
                return answer.outcome() == Outcome.NOT_IN_CORPUS || answer.outcome() == Outcome.PARTIAL && inside;
            }
            boolean all = cites.stream().allMatch(start -> cited.stream().anyMatch(title -> title.startsWith(start)));
            return all && (any || inside) && (!compares || answer.comparison() != null);
        }
    }

    static List<Dialogue> read(Path file) {
        return JsonLines.read(file).stream().map(Dialogue::of).toList();
    }

    private static Dialogue of(JsonNode line) {
        List<Line> lines = new ArrayList<>();
        line.path("turns")
                .forEach(turn -> lines.add(new Line(
                        turn.path("say").asText(),
                        QuestionSet.strings(turn.path("cites")),
                        QuestionSet.strings(turn.path("only")),
                        turn.path("compares").asBoolean(),
                        turn.path("asks").asBoolean(),
                        turn.path("absent").asBoolean(),
                        turn.path("any").asBoolean())));
        return new Dialogue(line.path("id").asText(), QuestionSet.strings(line.path("phenomena")), lines);
    }
}
