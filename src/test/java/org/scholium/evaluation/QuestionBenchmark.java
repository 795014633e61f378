package org.scholium.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Tables of how a question set was answered and what was retrieved for it, by kind of question. */
final class QuestionBenchmark {

    private QuestionBenchmark() {}

    static void run(Report report, Examination examination) {
        report.heading("Answers: " + examination.name());
        List<List<?>> rows = new ArrayList<>();
        examination.byKind().forEach((kind, marks) -> rows.add(answers(kind, marks)));
        rows.add(answers("all", examination.marks()));
        report.table(List.of("kind", "questions", "pass", "citation recall", "citation precision", "contains"), rows);
        Bootstrap pass = Bootstrap.of(examination.marks().stream()
                .mapToDouble(mark -> mark.passes() ? 1 : 0)
                .toArray());
        report.line(String.format(
                "Pass %.3f, 95 %% interval %.3f to %.3f; false abstention %.3f; %d quotes, verbatim %.3f.",
                pass.mean(),
                pass.low(),
                pass.high(),
                examination.falseAbstention(),
                examination.marks().stream().mapToInt(Mark::quotes).sum(),
                examination.verbatim()));
        report.line(String.format(
                "Said first: facts %.3f, explanations %.3f; median words of their answers %.0f.",
                examination.leads("factoid"), examination.leads("explain"), examination.words()));
        report.heading("Retrieval by kind of question: " + examination.name());
        List<List<?>> retrieval = new ArrayList<>();
        examination.byKind().forEach((kind, marks) -> addRetrieval(retrieval, kind, marks));
        addRetrieval(retrieval, "all", examination.marks());
        report.table(List.of("kind", "questions", "nDCG@10", "recall@5", "recall@10"), retrieval);
    }

    private static List<?> answers(String kind, List<Mark> marks) {
        Examination part = new Examination(kind, marks);
        return List.of(
                kind,
                marks.size(),
                part.pass(q -> true),
                part.mean(q -> true, Mark::recall),
                part.mean(q -> true, Mark::precision),
                part.mean(q -> true, mark -> mark.contains() ? 1 : 0));
    }

    private static void addRetrieval(List<List<?>> rows, String kind, List<Mark> marks) {
        List<Mark> judged = marks.stream()
                .filter(mark -> !mark.question().expected().isEmpty())
                .toList();
        if (!judged.isEmpty()) {
            Examination part = new Examination(kind, judged);
            rows.add(List.of(
                    kind,
                    judged.size(),
                    part.mean(q -> true, Mark::ndcg),
                    part.mean(q -> true, Mark::recall5),
                    part.mean(q -> true, Mark::recall10)));
        }
    }
}
