package org.scholium.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.scholium.Asking;
import org.scholium.answer.Answer;
import org.scholium.evaluation.Dialogue.Line;
import org.scholium.question.Turn;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.Library;

/** The share of turns of scripted conversations that are understood rightly. */
final class DialogueBenchmark {

    /** A turn of a dialogue, its answer and whether it was understood; the place is counted from 1. */
    record Result(Dialogue dialogue, int place, Line line, String answer, boolean right) {}

    private DialogueBenchmark() {}

    /** Every checked turn of the dialogues, in order. */
    static List<Result> results(List<Dialogue> dialogues, Library library, Retriever retriever) {
        Asking assistant = Asking.of(library, retriever);
        List<Result> results = new ArrayList<>();
        for (Dialogue dialogue : dialogues) {
            String thread = null;
            for (int i = 0; i < dialogue.lines().size(); i++) {
                Line line = dialogue.lines().get(i);
                Answer answer = assistant.answer(new Turn(line.say(), thread, Filter.NONE), null);
                thread = answer.thread();
                if (line.isChecked()) {
                    results.add(new Result(dialogue, i + 1, line, answer.answer(), line.isUnderstoodBy(answer)));
                }
            }
        }
        return results;
    }

    static double share(List<Result> results, Predicate<Result> which) {
        return results.stream()
                .filter(which)
                .mapToDouble(result -> result.right() ? 1 : 0)
                .average()
                .orElse(1);
    }

    static void run(Report report, List<Dialogue> dialogues, Library library, Retriever retriever) {
        report.heading("Conversations: turns understood");
        int half = dialogues.size() / 2;
        List<Result> first = results(dialogues.subList(0, half), library, retriever);
        List<Result> second = results(dialogues.subList(half, dialogues.size()), library, retriever);
        List<List<?>> rows = new ArrayList<>();
        rows.add(row("first half", first));
        rows.add(row("second half", second));
        List<Result> all = new ArrayList<>(first);
        all.addAll(second);
        rows.add(row("all", all));
        report.table(List.of("conversations", "turns", "understood", "turns after the first"), rows);
        Map<String, List<Result>> byPhenomenon = new TreeMap<>();
        all.forEach(result -> result.dialogue()
                .phenomena()
                .forEach(name -> byPhenomenon
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .add(result)));
        List<List<?>> phenomena = new ArrayList<>();
        byPhenomenon.forEach(
                (name, results) -> phenomena.add(List.of(name, results.size(), share(results, result -> true))));
        report.table(List.of("in conversations with", "turns", "understood"), phenomena);
    }

    private static List<?> row(String name, List<Result> results) {
        return List.of(
                name, results.size(), share(results, result -> true), share(results, result -> result.place() > 1));
    }
}
