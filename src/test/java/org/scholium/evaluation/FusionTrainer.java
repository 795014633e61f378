package org.scholium.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholium.retrieval.Fusion;
import org.scholium.retrieval.Fusion.Weights;
import org.scholium.store.Embedder;
import org.scholium.store.Filter;
import org.scholium.store.Indexer;
import org.scholium.store.LuceneSnapshot;
import org.scholium.text.Analysis;

/** Finds the weights of {@link Fusion} on the training queries of a benchmark by trying all in steps of 0.05. */
final class FusionTrainer {

    private static final int STEPS = 20;
    private static final int CANDIDATES = 100;
    private static final int WHOLE = 4;
    private static final int PLACES = 10;

    private record Case(
            Map<String, Double> keyword,
            Map<String, Double> pieces,
            Map<String, Double> vector,
            Map<String, Integer> judged) {

        Fusion fused(Weights weights) {
            return new Fusion(weights, keyword, pieces, vector);
        }
    }

    private FusionTrainer() {}

    /**
     * Entry point.
     *
     * @param arguments as for {@link Evaluation}
     */
    public static void main(String[] arguments) {
        Embedder embedder = new CachedEmbedder(arguments[2], Path.of(arguments[1]));
        Report report = new Report(Path.of(arguments[1]));
        Beir beir = Beir.read(Path.of(arguments[0]).resolve("scifact"), "train");
        LuceneSnapshot index = new Indexer(embedder).index(beir.corpus());
        List<Case> cases = beir.queries().entrySet().stream()
                .map(query -> found(
                        index,
                        embedder.embedQuestion(query.getValue()),
                        query.getValue(),
                        beir.judgements().get(query.getKey())))
                .toList();
        List<List<?>> rows = grid().stream()
                .map(weights -> List.<Object>of(weights, mean(cases, weights)))
                .sorted(Comparator.comparingDouble((List<Object> row) -> -(Double) row.get(1)))
                .limit(10)
                .<List<?>>map(row -> row)
                .toList();
        report.heading("Weights of the fusion, the ten best on " + cases.size() + " training queries");
        report.table(List.of("weights", "nDCG@10"), rows);
    }

    private static List<Weights> grid() {
        List<Weights> grid = new ArrayList<>();
        for (int keyword = 0; keyword <= STEPS; keyword++) {
            for (int pieces = 0; pieces <= STEPS - keyword; pieces++) {
                grid.add(new Weights(
                        keyword / (double) STEPS,
                        pieces / (double) STEPS,
                        (STEPS - keyword - pieces) / (double) STEPS));
            }
        }
        return grid;
    }

    private static Case found(LuceneSnapshot index, float[] vector, String text, Map<String, Integer> judged) {
        Case first = found(index, vector, text, judged, Filter.NONE, CANDIDATES);
        Set<String> all = first.fused(Fusion.LEARNT).found();
        return found(index, vector, text, judged, Filter.NONE.only(all), WHOLE * all.size());
    }

    private static Case found(
            LuceneSnapshot index, float[] vector, String text, Map<String, Integer> judged, Filter filter, int limit) {
        return new Case(
                index.keyword(Analysis.terms(text), filter, limit),
                index.pieces(text, filter, limit),
                index.nearest(vector, filter, limit),
                judged);
    }

    private static double mean(List<Case> cases, Weights weights) {
        return cases.stream().mapToDouble(c -> ndcg(c, weights)).average().orElse(0);
    }

    private static double ndcg(Case found, Weights weights) {
        Fusion fusion = found.fused(weights);
        List<String> ranked = fusion.found().stream()
                .sorted(Comparator.comparingDouble(fusion::fused).reversed().thenComparing(id -> id))
                .toList();
        return RankingMetrics.ndcg(ranked, found.judged(), PLACES);
    }
}
