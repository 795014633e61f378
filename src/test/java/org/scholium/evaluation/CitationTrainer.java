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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scholium.check.CitationCheck;
import org.scholium.retrieval.LogisticModel;
import org.scholium.store.Indexer;
import org.scholium.store.LuceneSnapshot;

/**
 * Learns the weights of {@link CitationCheck} on the training claims of SciFact, each beside the whole abstract that it
 * was made about, and its thresholds by cross-validation over these claims.
 */
public final class CitationTrainer {

    private static final Path WEIGHTS = Path.of("src/main/resources/org/scholium/check/citation-check.properties");
    private static final String MODEL = "all-minilm-l6-v2";
    private static final int FOLDS = 5;
    private static final long SEED = 1;

    /** What is called supported is so more likely than not. */
    private static final double EVEN = 0.5;

    /** So much of what is supported should not be called unsupported. */
    private static final double RECALL = 0.85;

    private static final String HEADER = """
            # How much each figure says that a paper supports a claim: logistic regression, read by CitationCheck.
            # Learnt from the training claims of SciFact (Wadden et al. 2020; claims CC BY 4.0, abstracts ODC-By 1.0).
            # Made again by ./mvnw -q -Pevaluation test-compile exec:exec -Dscholium.evaluation=CitationTrainer
            """;

    private record Example(String claim, Map<String, Double> features, boolean supported) {

        LogisticRegression.Example toLearn() {
            return new LogisticRegression.Example(features, supported);
        }
    }

    private CitationTrainer() {}

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
        Path scifact = Path.of(arguments[0]).resolve("scifact");
        CachedEmbedder embedder = new CachedEmbedder(arguments[2], Path.of(arguments[1]));
        LuceneSnapshot index =
                new Indexer(embedder).index(Beir.read(scifact, "test").corpus());
        CitationCheck check = new CitationCheck(embedder, index);
        List<Example> examples = JudgedClaim.read(scifact, "train", index, embedder).stream()
                .map(claim -> new Example(
                        claim.id(),
                        check.features(check.claim(claim.claim()), List.of(claim.paper())),
                        claim.isSupported()))
                .toList();
        double[] held = validate(examples);
        Map<String, Double> values = learn(examples);
        values.put("supported", EVEN);
        values.put("weak", highestWithRecall(examples, held));
        write(values);
    }

    private static Map<String, Double> learn(List<Example> examples) {
        return LogisticRegression.learn(examples.stream().map(Example::toLearn).toList());
    }

    /** The probability of each example by a model that has not seen its claim. */
    private static double[] validate(List<Example> examples) {
        List<String> claims =
                new ArrayList<>(examples.stream().map(Example::claim).distinct().toList());
        Collections.shuffle(claims, new Random(SEED));
        Map<String, Integer> folds =
                IntStream.range(0, claims.size()).boxed().collect(Collectors.toMap(claims::get, i -> i % FOLDS));
        double[] probabilities = new double[examples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            LogisticModel model = new LogisticModel(learn(examples.stream()
                    .filter(example -> folds.get(example.claim()) != held)
                    .toList()));
            for (int i = 0; i < probabilities.length; i++) {
                if (folds.get(examples.get(i).claim()) == held) {
                    probabilities[i] = model.probability(examples.get(i).features());
                }
            }
        }
        return probabilities;
    }

    /** The highest threshold that as much of what is supported reaches. */
    private static double highestWithRecall(List<Example> examples, double[] held) {
        double[] supported = IntStream.range(0, held.length)
                .filter(i -> examples.get(i).supported())
                .mapToDouble(i -> held[i])
                .sorted()
                .toArray();
        return supported[(int) ((1 - RECALL) * supported.length)];
    }

    private static void write(Map<String, Double> values) {
        StringBuilder lines = new StringBuilder(HEADER);
        values.forEach((name, value) -> lines.append(String.format(Locale.ROOT, "%s=%.3f%n", name, value)));
        try {
            Files.writeString(WEIGHTS, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(WEIGHTS + " could not be written.", e);
        }
    }
}
