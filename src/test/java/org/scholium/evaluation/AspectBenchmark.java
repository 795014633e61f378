package org.scholium.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.scholium.Asking;
import org.scholium.TestLibrary;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Library;

/** How often a cell of a comparison holds what a reader found, and how often it is rightly empty. */
final class AspectBenchmark {

    /**
     * A judged pair and the cell it got.
     *
     * @param cell null for "not stated in the abstract"
     */
    record Result(JudgedAspect judged, String cell) {

        boolean isRight() {
            return judged.isRight(cell);
        }

        boolean isStated() {
            return !judged.sentences().isEmpty();
        }
    }

    private AspectBenchmark() {}

    static List<Result> results(List<JudgedAspect> judged, Library library, Retriever retriever) {
        Asking assistant = Asking.of(library, retriever);
        Map<JudgedAspect, Result> results = new LinkedHashMap<>();
        for (JudgedAspect one : judged) {
            String id = id(one.paper(), library);
            String other = TestLibrary.of(library).papers().stream()
                    .map(paper -> paper.paper().id())
                    .filter(candidate -> !candidate.equals(id))
                    .findFirst()
                    .orElseThrow();
            String cell = assistant
                    .compare(List.of(id, other), List.of(one.aspect()), null)
                    .comparison()
                    .rows()
                    .get(0)
                    .cells()
                    .get(0)
                    .text();
            results.put(one, new Result(one, cell));
        }
        return List.copyOf(results.values());
    }

    private static String id(String titleStart, Library library) {
        return TestLibrary.of(library).papers().stream()
                .map(paper -> paper.paper())
                .filter(paper -> paper.title().startsWith(titleStart))
                .map(paper -> paper.id())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No title starts with " + titleStart));
    }

    static double share(List<Result> results, Predicate<Result> which) {
        return results.stream()
                .filter(which)
                .mapToDouble(result -> result.isRight() ? 1 : 0)
                .average()
                .orElse(1);
    }

    static void run(Report report, List<JudgedAspect> judged, Library library, Retriever retriever) {
        report.heading("Comparison: cells that hold what a reader found");
        int half = judged.size() / 2;
        List<Result> first = results(judged.subList(0, half), library, retriever);
        List<Result> second = results(judged.subList(half, judged.size()), library, retriever);
        List<List<?>> rows = new ArrayList<>();
        rows.add(row("first half", first));
        rows.add(row("second half", second));
        Map<String, List<Result>> byAspect = new TreeMap<>();
        first.forEach(result -> byAspect.computeIfAbsent(result.judged().aspect(), aspect -> new ArrayList<>())
                .add(result));
        second.forEach(result -> byAspect.computeIfAbsent(result.judged().aspect(), aspect -> new ArrayList<>())
                .add(result));
        byAspect.forEach((aspect, results) -> rows.add(row(aspect, results)));
        report.table(List.of("pairs", "number", "right", "stated: right", "not stated: empty"), rows);
    }

    private static List<?> row(String name, List<Result> results) {
        return List.of(
                name,
                results.size(),
                share(results, result -> true),
                share(results, Result::isStated),
                share(results, result -> !result.isStated()));
    }
}
