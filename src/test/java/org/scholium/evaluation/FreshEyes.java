package org.scholium.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.scholium.Asking;
import org.scholium.TestLibrary;
import org.scholium.answer.Answer;
import org.scholium.answer.Comparison;
import org.scholium.answer.Outcome;
import org.scholium.question.Turn;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.Library;

/**
 * Asks the sets of {@code src/test/resources/reader}, which were written by people who saw neither code nor answers: what is
 * said first, whether false premises and questions from outside are told, and whether the row that a comparison asked for
 * holds what both papers state.
 */
public final class FreshEyes {

    private static final Path SETS = Path.of("src/test/resources/reader");

    private static final List<String> PREMISES = List.of("premises", "premises-fresh");

    private static final List<String> LEADS = List.of("leads-fresh");

    private static final List<String> PAIRS = List.of("pairs");

    private FreshEyes() {}

    /**
     * Entry point.
     *
     * @param arguments the folder of the benchmarks, which is not read, and the folder for the report
     */
    public static void main(String[] arguments) {
        Report report = new Report(Path.of(arguments[1]));
        Library library = TestLibrary.library();
        Retriever retriever = TestLibrary.retriever();
        for (String set : PREMISES) {
            premises(report, examination(set, library, retriever));
        }
        for (String set : LEADS) {
            QuestionBenchmark.run(report, examination(set, library, retriever));
        }
        List<List<?>> rows = new ArrayList<>();
        for (String set : PAIRS) {
            rows.add(pairs(set, Asking.of(library, retriever)));
        }
        report.heading("Comparison: the row that was asked for");
        report.table(
                List.of("set", "pairs", "both cells right", "cells right", "stated: right", "not stated: empty"), rows);
        report.save();
    }

    private static Examination examination(String set, Library library, Retriever retriever) {
        return Examination.of(QuestionSet.read(set, SETS.resolve(set + ".jsonl")), library, retriever);
    }

    private static void premises(Report report, Examination examination) {
        report.heading("False premises and questions from outside: " + examination.name());
        List<List<?>> rows = new ArrayList<>();
        examination.byKind().forEach((kind, marks) -> {
            Examination part = new Examination(kind, marks);
            rows.add(List.of(
                    kind,
                    marks.size(),
                    part.pass(q -> true),
                    part.mean(q -> true, mark -> mark.isAbstention() ? 1 : 0),
                    part.mean(q -> true, mark -> mark.outcome() == Outcome.PARTIAL ? 1 : 0)));
        });
        report.table(List.of("kind", "questions", "honest or right", "not in the corpus", "partial"), rows);
    }

    /** A cell of the row that was asked for, and whether it is as the abstract has it. */
    private record Judged(boolean stated, boolean right) {}

    private static List<?> pairs(String set, Asking assistant) {
        List<JsonNode> lines = JsonLines.read(SETS.resolve(set + ".jsonl"));
        List<List<Judged>> judged = lines.stream()
                .map(line -> judged(
                        line.path("cells"),
                        assistant.answer(new Turn(line.path("turns").get(0).asText(), null, Filter.NONE), null)))
                .toList();
        List<Judged> cells = judged.stream().flatMap(List::stream).toList();
        return List.of(
                set,
                lines.size(),
                judged.stream()
                                .filter(pair -> pair.stream().allMatch(Judged::right))
                                .count()
                        / (double) lines.size(),
                share(cells, cell -> true),
                share(cells, Judged::stated),
                share(cells, cell -> !cell.stated()));
    }

    private static List<Judged> judged(JsonNode cells, Answer answer) {
        return IntStream.range(0, cells.size())
                .mapToObj(cells::get)
                .map(cell -> new Judged(!cell.path("absent").asBoolean(), isRight(cell, answer.comparison())))
                .toList();
    }

    private static boolean isRight(JsonNode judged, Comparison comparison) {
        if (comparison == null) {
            return false;
        }
        return comparison.papers().stream()
                .filter(column -> column.title().equals(judged.path("title").asText()))
                .anyMatch(column -> comparison.rows().get(0).cells().stream()
                        .filter(cell -> cell.paperId().equals(column.paperId()))
                        .anyMatch(cell -> isRight(judged, Objects.requireNonNullElse(cell.text(), ""))));
    }

    private static boolean isRight(JsonNode judged, String cell) {
        String text = cell.toLowerCase(Locale.ROOT);
        return judged.path("absent").asBoolean()
                ? text.isEmpty()
                : QuestionSet.strings(judged.path("contains")).stream()
                        .anyMatch(held -> text.contains(held.toLowerCase(Locale.ROOT)));
    }

    private static double share(List<Judged> cells, Predicate<Judged> which) {
        return cells.stream()
                .filter(which)
                .mapToDouble(cell -> cell.right() ? 1 : 0)
                .average()
                .orElse(1);
    }
}
