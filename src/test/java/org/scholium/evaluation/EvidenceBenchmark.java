package org.scholium.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.scholium.evaluation.Rationales.Pair;
import org.scholium.retrieval.EvidenceScorer;
import org.scholium.store.Embedder;

/** Whether the sentences that answer are found in a paper that is known to hold them: development claims of SciFact. */
final class EvidenceBenchmark {

    private static final String OURS = "learnt scorer";

    private EvidenceBenchmark() {}

    static void run(Report report, Path scifact, Embedder embedder) {
        List<Pair> pairs = Rationales.read(scifact, "dev", embedder);
        double threshold = cosineThreshold(Rationales.read(scifact, "train", embedder));
        Map<String, List<Selection>> systems = new LinkedHashMap<>();
        choosers(threshold)
                .forEach((name, chooser) -> systems.put(
                        name,
                        pairs.stream()
                                .map(pair -> Selection.of(chooser.apply(pair), pair.evidence()))
                                .toList()));
        report.heading("Evidence: SciFact, development claims, " + embedder.name());
        report.line(pairs.size() + " pairs of a claim and a paper that holds evidence for it, "
                + pairs.stream().mapToInt(pair -> pair.paper().vectors().size()).sum()
                + " sentences. Micro averages.\n");
        report.table(
                List.of("sentences chosen", "precision", "recall", "F1"),
                systems.entrySet().stream()
                        .<List<?>>map(system -> row(system.getKey(), Selection.sum(system.getValue().stream())))
                        .toList());
        String best = systems.keySet().stream()
                .filter(name -> !name.equals(OURS))
                .max(Comparator.comparingDouble(
                        name -> Selection.sum(systems.get(name).stream()).f1()))
                .orElseThrow();
        report.line("Gain in F1 over “" + best + "”, 95 % interval by resampling pairs: "
                + gain(systems.get(best), systems.get(OURS)) + "\n");
    }

    private static Map<String, Function<Pair, Set<Integer>>> choosers(double cosineThreshold) {
        EvidenceScorer scorer = EvidenceScorer.packaged();
        Map<String, Function<Pair, Set<Integer>>> choosers = new LinkedHashMap<>();
        choosers.put("first two", pair -> pair.paper().vectors().size() > 1 ? Set.of(0, 1) : Set.of(0));
        choosers.put("most similar", pair -> Set.of(EvidenceRule.best(cosines(pair))));
        choosers.put("similar enough", pair -> EvidenceRule.reaching(cosines(pair), cosineThreshold));
        choosers.put(
                OURS,
                pair -> EvidenceRule.reaching(scorer.probabilities(pair.question(), pair.paper()), scorer.threshold()));
        return choosers;
    }

    /** The baseline may choose as many sentences as ours, by a threshold that is learnt from the same claims. */
    private static double cosineThreshold(List<Pair> training) {
        return EvidenceRule.bestThreshold(
                training.stream().map(EvidenceBenchmark::cosines).toList(),
                training.stream().map(Pair::evidence).toList());
    }

    private static double[] cosines(Pair pair) {
        return pair.paper().vectors().stream()
                .mapToDouble(pair.question()::similarity)
                .toArray();
    }

    private static List<?> row(String name, Selection total) {
        return List.of(name, total.precision(), total.recall(), total.f1());
    }

    /** F1 is computed again for every resample; it is no mean of the pairs'. */
    static Bootstrap gain(List<Selection> before, List<Selection> after) {
        return Bootstrap.of(before.size(), places -> f1(after, places) - f1(before, places));
    }

    private static double f1(List<Selection> selections, int[] places) {
        return Selection.sum(Arrays.stream(places).mapToObj(selections::get)).f1();
    }
}
