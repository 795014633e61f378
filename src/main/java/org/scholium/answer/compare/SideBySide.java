package org.scholium.answer.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholium.answer.Comparison.Row;
import org.scholium.answer.Draft;
import org.scholium.answer.Phrasing;
import org.scholium.corpus.Paper;
import org.scholium.store.IndexedPaper;
import org.scholium.text.Quantity;
import org.scholium.text.Sentence;

/** Numbers of the same things, side by side, as the shown sentences on data and on what was asked give them. */
final class SideBySide {

    private record Counted(Quantity quantity, Sentence sentence) {}

    private final Draft draft;
    private final List<IndexedPaper> compared;

    SideBySide(Draft draft, List<IndexedPaper> compared) {
        this.draft = draft;
        this.compared = compared;
    }

    /**
     * Writes them.
     *
     * @param asked whether it was asked for numbers that could be ranked
     */
    void write(List<Row> rows, boolean asked) {
        Map<String, Map<Paper, Counted>> byHead = counted(rows);
        List<Map<Paper, Counted>> comparable =
                byHead.values().stream().filter(counted -> counted.size() > 1).toList();
        comparable.forEach(this::write);
        boolean several = byHead.values().stream()
                        .flatMap(counted -> counted.keySet().stream())
                        .distinct()
                        .count()
                > 1;
        if (asked && comparable.isEmpty() && several) {
            Map<Paper, List<Sentence>> everyone = new LinkedHashMap<>();
            compared.forEach(paper -> everyone.put(paper.paper(), List.of()));
            draft.contrast("The abstracts count different things, so these are not ranked.", everyone);
        }
    }

    private Map<String, Map<Paper, Counted>> counted(List<Row> rows) {
        Map<String, Map<Paper, Counted>> byHead = new LinkedHashMap<>();
        for (Row row : rows) {
            for (int i = 0; i < compared.size(); i++) {
                Paper paper = compared.get(i).paper();
                row.cells().get(i).span().ifPresent(span -> {
                    for (Quantity quantity : Quantity.in(span.text())) {
                        byHead.computeIfAbsent(quantity.head(), head -> new LinkedHashMap<>())
                                .putIfAbsent(paper, new Counted(quantity, span));
                    }
                });
            }
        }
        return byHead;
    }

    private void write(Map<Paper, Counted> counted) {
        Map<Paper, List<Sentence>> grounds = new LinkedHashMap<>();
        List<String> parts = new ArrayList<>();
        counted.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Paper, Counted> one) ->
                                one.getValue().quantity().value())
                        .reversed())
                .forEach(one -> {
                    Quantity quantity = one.getValue().quantity();
                    parts.add(quantity.figure() + " " + quantity.unit() + " in " + Phrasing.quotedTitle(one.getKey()));
                    grounds.put(one.getKey(), List.of(one.getValue().sentence()));
                });
        draft.contrast("Side by side: " + String.join("; ", parts) + ".", grounds);
    }
}
