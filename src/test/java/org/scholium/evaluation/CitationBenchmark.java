package org.scholium.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.scholium.check.Checked;
import org.scholium.check.CitationCheck;
import org.scholium.check.SupportLevel;
import org.scholium.evaluation.JudgedClaim.Label;
import org.scholium.store.Embedder;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Indexer;
import org.scholium.store.LuceneSnapshot;

/** Whether the citation check tells what a paper supports from what it does not: development claims of SciFact. */
final class CitationBenchmark {

    private final Report report;
    private final Embedder embedder;
    private final CitationCheck check;
    private final List<JudgedClaim> claims;

    private CitationBenchmark(Report report, Path scifact, Embedder embedder) {
        this.report = report;
        this.embedder = embedder;
        LuceneSnapshot index =
                new Indexer(embedder).index(Beir.read(scifact, "test").corpus());
        check = new CitationCheck(embedder, index);
        claims = JudgedClaim.read(scifact, "dev", index, embedder);
    }

    static void run(Report report, Path scifact, Embedder embedder) {
        CitationBenchmark benchmark = new CitationBenchmark(report, scifact, embedder);
        report.heading("Citation check: SciFact, development claims, " + embedder.name());
        benchmark.run("with their evidence sentences", c -> c.label() != Label.OPEN, JudgedClaim::evidence);
        benchmark.run("with whole abstracts, open claims too", c -> true, JudgedClaim::paper);
    }

    private void run(String name, Predicate<JudgedClaim> which, Function<JudgedClaim, IndexedPaper> held) {
        List<JudgedClaim> chosen = claims.stream().filter(which).toList();
        List<Checked> verdicts = chosen.stream()
                .map(claim -> check.check(check.claim(claim.claim()), List.of(held.apply(claim))))
                .toList();
        long supported = chosen.stream().filter(JudgedClaim::isSupported).count();
        report.line("Claims " + name + ": " + supported + " supported, " + (chosen.size() - supported) + " not.\n");
        report.table(
                List.of("told by", "ROC AUC"),
                List.of(
                        List.of("the check", auc(chosen, verdicts, Checked::probability)),
                        List.of("cosine of the nearest sentence", cosine(chosen, held))));
        List<List<?>> rows = new ArrayList<>();
        for (SupportLevel support : List.of(SupportLevel.SUPPORTED, SupportLevel.WEAK, SupportLevel.UNSUPPORTED)) {
            rows.add(List.of(
                    support.name().toLowerCase(java.util.Locale.ROOT),
                    share(chosen, verdicts, support, Label.SUPPORT),
                    share(chosen, verdicts, support, Label.CONTRADICT),
                    share(chosen, verdicts, support, Label.OPEN)));
        }
        report.table(List.of("verdict", "of supported", "of contradicted", "of open"), rows);
    }

    private static double share(List<JudgedClaim> claims, List<Checked> verdicts, SupportLevel support, Label label) {
        int all = 0;
        int such = 0;
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).label() == label) {
                all++;
                such += verdicts.get(i).support() == support ? 1 : 0;
            }
        }
        return all == 0 ? 0 : such / (double) all;
    }

    private double cosine(List<JudgedClaim> chosen, Function<JudgedClaim, IndexedPaper> held) {
        List<Double> cosines = chosen.stream()
                .map(claim -> {
                    float[] vector = embedder.embedSentence(claim.claim());
                    return held.apply(claim).vectors().stream()
                            .mapToDouble(sentence -> embedder.similarity(vector, sentence))
                            .max()
                            .orElseThrow();
                })
                .toList();
        return auc(chosen, cosines, cosine -> cosine);
    }

    /** The probability that a supported claim scores higher than another one. */
    private static <T> double auc(List<JudgedClaim> claims, List<T> results, ToDoubleFunction<T> score) {
        double wins = 0;
        long pairs = 0;
        for (int i = 0; i < claims.size(); i++) {
            for (int j = 0; j < claims.size(); j++) {
                if (claims.get(i).isSupported() && !claims.get(j).isSupported()) {
                    int order =
                            Double.compare(score.applyAsDouble(results.get(i)), score.applyAsDouble(results.get(j)));
                    wins += order > 0 ? 1 : order == 0 ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return wins / pairs;
    }
}
