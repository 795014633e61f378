package org.scholium.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** How good one ranked list is, each figure from 0 to 1. */
final class RankingMetrics {

    private RankingMetrics() {}

    /**
     * Normalised discounted cumulative gain of the first places (Järvelin and Kekäläinen 2002), with linear gain as
     * BEIR has it.
     *
     * @param ranked document ids, best first
     * @param judged the grades of the judged documents
     */
    static double ndcg(List<String> ranked, Map<String, Integer> judged, int places) {
        double gain = 0;
        for (int i = 0; i < Math.min(places, ranked.size()); i++) {
            gain += judged.getOrDefault(ranked.get(i), 0) / discount(i);
        }
        List<Integer> best =
                judged.values().stream().sorted(Collections.reverseOrder()).toList();
        double ideal = 0;
        for (int i = 0; i < Math.min(places, best.size()); i++) {
            ideal += best.get(i) / discount(i);
        }
        return ideal == 0 ? 0 : gain / ideal;
    }

    /** The share of the relevant documents among the first places. */
    static double recall(List<String> ranked, Map<String, Integer> judged, int places) {
        long relevant = judged.values().stream().filter(grade -> grade > 0).count();
        long found = ranked.stream()
                .limit(places)
                .filter(id -> judged.getOrDefault(id, 0) > 0)
                .count();
        return relevant == 0 ? 0 : (double) found / relevant;
    }

    private static double discount(int place) {
        return Math.log(place + 2) / Math.log(2);
    }
}
