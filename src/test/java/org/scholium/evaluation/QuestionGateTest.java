package org.scholium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholium.TestLibrary;
import org.scholium.evaluation.QuestionSet.Question;

/** Our own questions as a gate: a change that breaks retrieval, evidence, answers or abstention fails the build. */
class QuestionGateTest {

    /** A figure and what it must reach; floors lie about two questions below what was measured. */
    private record Floor(String figure, double floor, ToDoubleFunction<Examination> of) {

        boolean isMissed(Examination examination) {
            return of.applyAsDouble(examination) < floor;
        }

        String missed(Examination examination) {
            return String.format(Locale.ROOT, "%s %.3f < %.3f", figure, of.applyAsDouble(examination), floor);
        }
    }

    private static final List<Floor> FLOORS = Stream.concat(
                    Stream.of(
                            new Floor("retrieval: nDCG@10", 0.90, e -> e.mean(Question::searches, Mark::ndcg)),
                            new Floor("retrieval: recall@5", 0.92, e -> e.mean(Question::searches, Mark::recall5)),
                            new Floor("evidence: citation recall", 0.90, e -> e.mean(Question::searches, Mark::recall)),
                            new Floor(
                                    "evidence: citation precision",
                                    0.88,
                                    e -> e.mean(Question::searches, Mark::precision)),
                            new Floor("evidence: verbatim quotes", 1, Examination::verbatim),
                            new Floor("abstention: answerable not refused", 0.975, e -> 1 - e.falseAbstention()),
                            new Floor("abstention: unanswerable recognised", 0.72, e -> e.pass(q -> !q.answerable())),
                            new Floor("answers: all", 0.825, e -> e.pass(q -> true))),
                    Stream.of(
                            kind("factoid", 0.84),
                            kind("explain", 0.75),
                            kind("find", 0.80),
                            kind("list", 0.71),
                            kind("filter", 0.80),
                            kind("compare", 0.85),
                            kind("followup", 0.85),
                            kind("meta", 0.85)))
            .toList();

    private static Floor kind(String kind, double floor) {
        return new Floor("answers: " + kind, floor, e -> e.pass(q -> q.kind().equals(kind)));
    }

    @Test
    void noFigureFallsBelowItsFloor() {
        Examination examination = Examination.of(
                QuestionSet.read("our questions", Path.of("src/test/resources/questions.jsonl")),
                TestLibrary.library(),
                TestLibrary.retriever());
        String failed = examination.marks().stream()
                .filter(mark -> !mark.passes())
                .map(mark -> mark.question().id())
                .collect(Collectors.joining(", "));
        assertThat(FLOORS.stream().filter(floor -> floor.isMissed(examination)).map(floor -> floor.missed(examination)))
                .as("figures below their floors; these questions fail: " + failed)
                .isEmpty();
    }
}
