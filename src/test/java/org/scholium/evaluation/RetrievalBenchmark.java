package org.scholium.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scholium.index.Embedder;
import org.scholium.index.Filter;
import org.scholium.index.Indexer;
import org.scholium.index.PaperIndex;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;

/** Retrieval on a benchmark in BEIR's form. */
final class RetrievalBenchmark {

    private static final int PLACES = 10;

    private RetrievalBenchmark() {}

    static void run(Report report, Path folder, Embedder embedder) {
        Beir beir = Beir.read(folder, "test");
        PaperIndex index = new Indexer(embedder).index(beir.corpus());
        Retriever retriever = new Retriever(embedder);
        List<Double> ndcg = new ArrayList<>();
        double five = 0;
        double ten = 0;
        Progress progress =
                new Progress(folder.getFileName().toString(), beir.queries().size());
        for (Map.Entry<String, String> query : beir.queries().entrySet()) {
            List<String> ranked = retriever.retrieve(index, Query.of(query.getValue(), Filter.NONE), PLACES).stream()
                    .map(evidence -> evidence.paper().id())
                    .toList();
            Map<String, Integer> judged = beir.judgements().get(query.getKey());
            ndcg.add(RankingMetrics.ndcg(ranked, judged, PLACES));
            five += RankingMetrics.recall(ranked, judged, 5);
            ten += RankingMetrics.recall(ranked, judged, PLACES);
            progress.step();
        }
        int queries = ndcg.size();
        Bootstrap mean =
                Bootstrap.of(ndcg.stream().mapToDouble(Double::doubleValue).toArray());
        report.heading("Retrieval: " + folder.getFileName() + ", " + embedder.name());
        report.table(
                List.of("papers", "queries", "nDCG@10", "95 % interval", "recall@5", "recall@10"),
                List.of(List.of(
                        beir.corpus().papers().size(),
                        queries,
                        mean.mean(),
                        "%.3f–%.3f".formatted(mean.low(), mean.high()),
                        five / queries,
                        ten / queries)));
    }
}
