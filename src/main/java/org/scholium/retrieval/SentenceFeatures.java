package org.scholium.retrieval;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What can be said of a sentence beside a question and the rest of its paper, by name. */
public final class SentenceFeatures {

    /** Distinct terms of a long sentence. */
    private static final double LONG = 40;

    /** Keeps the deviation small where all sentences are equally near. */
    private static final double LEAST_SPREAD = 0.02;

    private final PaperSentences paper;
    private final double[] cosines;
    private final double[] coverages;

    private SentenceFeatures(AskedQuestion question, PaperSentences paper) {
        this.paper = paper;
        cosines = paper.vectors().stream().mapToDouble(question::similarity).toArray();
        coverages =
                paper.terms().stream().mapToDouble(question.terms()::coverage).toArray();
    }

    /** The features of every sentence, in reading order. */
    public static List<Map<String, Double>> of(AskedQuestion question, PaperSentences paper) {
        SentenceFeatures features = new SentenceFeatures(question, paper);
        return IntStream.range(0, features.cosines.length)
                .mapToObj(features::sentence)
                .toList();
    }

    private Map<String, Double> sentence(int i) {
        int lastPlace = cosines.length - 1;
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("cosine", cosines[i]);
        named.put("cosine-below-best", cosines[i] - max(cosines));
        named.put("cosine-deviation", (cosines[i] - mean(cosines)) / (spread(cosines) + LEAST_SPREAD));
        named.put("cosine-of-neighbours", neighboursCosine(i));
        named.put("coverage-below-best", coverages[i] - max(coverages));
        named.put("coverage-rank", 1.0 / (1 + better(coverages, i)));
        named.put("position", lastPlace == 0 ? 0 : (double) i / lastPlace);
        named.put("last", i == lastPlace ? 1.0 : 0);
        named.put("length", Math.min(1, paper.terms().get(i).size() / LONG));
        return named;
    }

    private double neighboursCosine(int i) {
        return IntStream.of(i - 1, i + 1)
                .filter(place -> place >= 0 && place < cosines.length)
                .mapToDouble(place -> cosines[place])
                .average()
                .orElse(cosines[i]);
    }

    private static long better(double[] values, int i) {
        return Arrays.stream(values).filter(value -> value > values[i]).count();
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double spread(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
    }
}
