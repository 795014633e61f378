package org.scholium.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scholium.evaluation.Rationales.Pair;
import org.scholium.retrieval.EvidenceScorer;
import org.scholium.retrieval.LogisticModel;
import org.scholium.retrieval.SentenceFeatures;

/**
 * Learns the weights of {@link EvidenceScorer} on the training claims of SciFact, and the threshold by cross-validation
 * over these claims.
 */
public final class EvidenceTrainer {

    private static final Path WEIGHTS = Path.of("src/main/resources/org/scholium/retrieval/evidence-scorer.properties");
    private static final String MODEL = "all-minilm-l6-v2";
    private static final int FOLDS = 5;
    private static final long SEED = 1;
    private static final String HEADER = """
            # How much each feature says that a sentence is evidence: logistic regression, read by EvidenceScorer.
            # Learnt from the training claims of SciFact (Wadden et al. 2020; claims CC BY 4.0, abstracts ODC-By 1.0).
            # Made again by ./mvnw -q -Pevaluation test-compile exec:exec -Dscholium.evaluation=EvidenceTrainer
            """;

    /** A claim beside a paper, with the features of the paper's sentences. */
    private record Example(String claim, List<Map<String, Double>> sentences, Set<Integer> evidence) {

        static Example of(Pair pair) {
            return new Example(pair.claim(), SentenceFeatures.of(pair.question(), pair.paper()), pair.evidence());
        }

        Example without(String feature) {
            return new Example(
                    claim,
                    sentences.stream()
                            .map(named -> {
                                Map<String, Double> fewer = new TreeMap<>(named);
                                fewer.remove(feature);
                                return fewer;
                            })
                            .toList(),
                    evidence);
        }
    }

    /** What cross-validation says of a set of features. */
    private record Validation(double threshold, double f1) {}

    private EvidenceTrainer() {}

    /**
     * Entry point.
     *
     * @param arguments as for {@link Evaluation}
     */
    public static void main(String[] arguments) {
        if (!arguments[2].equals(MODEL)) {
            throw new IllegalArgumentException(
                    "One set of weights serves both models; it is learnt with " + MODEL + ".");
        }
        Report report = new Report(Path.of(arguments[1]));
        CachedEmbedder embedder = new CachedEmbedder(arguments[2], Path.of(arguments[1]));
        List<Example> examples = Rationales.read(Path.of(arguments[0]).resolve("scifact"), "train", embedder).stream()
                .map(Example::of)
                .toList();
        Validation all = validate(examples);
        report.heading("Features of evidence: micro F1 in cross-validation over the training claims");
        report.table(List.of("features", "F1", "gain of the feature"), ablation(examples, all));
        write(WEIGHTS, learn(examples), all);
    }

    private static List<List<?>> ablation(List<Example> examples, Validation all) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of("all", all.f1(), ""));
        for (String feature : examples.get(0).sentences().get(0).keySet()) {
            double f1 = validate(examples.stream()
                            .map(example -> example.without(feature))
                            .toList())
                    .f1();
            rows.add(List.of("without " + feature, f1, all.f1() - f1));
        }
        return rows;
    }

    /** Scores every pair by a model that has not seen its claim. */
    private static Validation validate(List<Example> examples) {
        Map<String, Integer> folds = folds(examples);
        List<double[]> scores = new ArrayList<>(Collections.nCopies(examples.size(), null));
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            EvidenceScorer scorer = new EvidenceScorer(new LogisticModel(learn(examples.stream()
                    .filter(example -> folds.get(example.claim()) != held)
                    .toList())));
            IntStream.range(0, examples.size())
                    .filter(i -> folds.get(examples.get(i).claim()) == held)
                    .forEach(i -> scores.set(
                            i,
                            examples.get(i).sentences().stream()
                                    .mapToDouble(scorer::probability)
                                    .toArray()));
        }
        List<Set<Integer>> wanted = examples.stream().map(Example::evidence).toList();
        double threshold = EvidenceRule.bestThreshold(scores, wanted);
        return new Validation(
                threshold, EvidenceRule.total(scores, wanted, threshold).f1());
    }

    private static Map<String, Integer> folds(List<Example> examples) {
        List<String> claims =
                new ArrayList<>(examples.stream().map(Example::claim).distinct().toList());
        Collections.shuffle(claims, new Random(SEED));
        return IntStream.range(0, claims.size()).boxed().collect(Collectors.toMap(claims::get, i -> i % FOLDS));
    }

    private static Map<String, Double> learn(List<Example> examples) {
        return LogisticRegression.learn(examples.stream()
                .flatMap(example -> IntStream.range(0, example.sentences().size())
                        .mapToObj(i -> new LogisticRegression.Example(
                                example.sentences().get(i), example.evidence().contains(i))))
                .toList());
    }

    private static void write(Path file, Map<String, Double> weights, Validation validation) {
        StringBuilder lines = new StringBuilder(HEADER);
        weights.put("threshold", validation.threshold());
        weights.forEach((name, value) -> lines.append(String.format(Locale.ROOT, "%s=%.3f%n", name, value)));
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be written.", e);
        }
    }
}
