package org.scholium.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.scholium.store.SentenceRole;

/** How often a sentence of one role was taken for another, and the figures that follow from it. */
final class RoleConfusion {

    private final double[][] counts = new double[SentenceRole.values().length][SentenceRole.values().length];

    /** Counts a sentence, wholly or in part. */
    void add(SentenceRole truth, SentenceRole told, double weight) {
        counts[truth.ordinal()][told.ordinal()] += weight;
    }

    double precision(SentenceRole role) {
        return ratio(
                hits(role),
                Arrays.stream(counts).mapToDouble(row -> row[role.ordinal()]).sum());
    }

    double recall(SentenceRole role) {
        return ratio(hits(role), support(role));
    }

    double f1(SentenceRole role) {
        return ratio(2 * precision(role) * recall(role), precision(role) + recall(role));
    }

    /** The mean F1 of all roles: a rare role counts as much as a common one. */
    double macroF1() {
        return roles().mapToDouble(this::f1).average().orElseThrow();
    }

    double accuracy() {
        return ratio(
                roles().mapToDouble(this::hits).sum(),
                roles().mapToDouble(this::support).sum());
    }

    private static Stream<SentenceRole> roles() {
        return Stream.of(SentenceRole.values());
    }

    private double hits(SentenceRole role) {
        return counts[role.ordinal()][role.ordinal()];
    }

    private double support(SentenceRole truth) {
        return Arrays.stream(counts[truth.ordinal()]).sum();
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** A row for each role: its figures, then what its sentences were taken for. */
    void print(Report report) {
        List<String> columns = new ArrayList<>(List.of("role", "sentences", "precision", "recall", "F1"));
        roles().forEach(role -> columns.add("→ " + role));
        List<List<?>> rows = new ArrayList<>();
        roles().forEach(role -> {
            List<Object> row =
                    new ArrayList<>(List.of(role, (int) support(role), precision(role), recall(role), f1(role)));
            roles().forEach(told -> row.add((int) counts[role.ordinal()][told.ordinal()]));
            rows.add(row);
        });
        report.table(columns, rows);
    }
}
