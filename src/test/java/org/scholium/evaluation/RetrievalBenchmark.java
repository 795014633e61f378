package org.scholium.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholium.retrieval.Fusion;
import org.scholium.retrieval.Fusion.Weights;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Embedder;
import org.scholium.store.Filter;
import org.scholium.store.Indexer;
import org.scholium.store.LuceneSnapshot;

/** Retrieval on a benchmark in BEIR's form: what each search and each pair of them gives, and what it costs. */
final class RetrievalBenchmark {

    private static final int PLACES = 10;

    /** What one way of ranking reached, query by query. */
    private record Run(double[] ndcg, double recall5, double recall10, double milliseconds) {}

    private final Beir beir;
    private final Embedder embedder;
    private final LuceneSnapshot index;

    private RetrievalBenchmark(Beir beir, Embedder embedder) {
        this.beir = beir;
        this.embedder = embedder;
        index = new Indexer(embedder).index(beir.corpus());
    }

    static void run(Report report, Path folder, Embedder embedder) {
        RetrievalBenchmark benchmark = new RetrievalBenchmark(Beir.read(folder, "test"), embedder);
        report.heading("Retrieval: " + folder.getFileName() + ", " + embedder.name());
        report.line(benchmark.beir.corpus().papers().size() + " papers, "
                + benchmark.beir.queries().size()
                + " test queries. The gain is over terms and vectors, with its 95 % interval; the time is that of a"
                + " query whose vector is known.\n");
        report.table(List.of("ranked by", "nDCG@10", "gain", "recall@5", "recall@10", "ms a query"), benchmark.rows());
    }

    private List<List<?>> rows() {
        Map<String, Run> runs = new LinkedHashMap<>();
        // The first run warms the machine up.
        run("warming up", Fusion.LEARNT);
        ways().forEach((name, weights) -> runs.put(name, run(name, weights)));
        double[] before = runs.get("terms and vectors").ndcg();
        List<List<?>> rows = new ArrayList<>();
        runs.forEach((name, run) -> rows.add(List.of(
                name,
                Bootstrap.of(run.ndcg()).mean(),
                Bootstrap.gain(before, run.ndcg()),
                run.recall5(),
                run.recall10(),
                run.milliseconds())));
        return rows;
    }

    /** Each is re-ranked by the best sentence, as in the product. */
    private static Map<String, Weights> ways() {
        Map<String, Weights> ways = new LinkedHashMap<>();
        ways.put("terms", new Weights(1, 0, 0));
        ways.put("pieces of words", new Weights(0, 1, 0));
        ways.put("vectors", new Weights(0, 0, 1));
        ways.put("terms and vectors", new Weights(0.4, 0, 0.6));
        ways.put("all three, as learnt", Fusion.LEARNT);
        return ways;
    }

    private Run run(String name, Weights weights) {
        Retriever retriever = new Retriever(embedder, weights, null);
        Progress progress = new Progress(name, beir.queries().size());
        List<Double> ndcg = new ArrayList<>();
        double five = 0;
        double ten = 0;
        long nanoseconds = 0;
        for (Map.Entry<String, String> query : beir.queries().entrySet()) {
            embedder.embedQuestion(query.getValue());
            long started = System.nanoTime();
            List<String> ranked = retriever.retrieve(index, Query.of(query.getValue(), Filter.NONE), PLACES).stream()
                    .map(evidence -> evidence.paper().id())
                    .toList();
            nanoseconds += System.nanoTime() - started;
            Map<String, Integer> judged = beir.judgements().get(query.getKey());
            ndcg.add(RankingMetrics.ndcg(ranked, judged, PLACES));
            five += RankingMetrics.recall(ranked, judged, 5);
            ten += RankingMetrics.recall(ranked, judged, PLACES);
            progress.step();
        }
        int queries = ndcg.size();
        return new Run(
                ndcg.stream().mapToDouble(Double::doubleValue).toArray(),
                five / queries,
                ten / queries,
                nanoseconds / 1e6 / queries);
    }
}
