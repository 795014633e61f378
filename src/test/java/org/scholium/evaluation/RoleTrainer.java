package org.scholium.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholium.store.RoleClassifier;
import org.scholium.store.SentenceRole;
import org.tribuo.math.optimisers.AdaGrad;

/** Learns the weights of sentence roles from CSAbstruct's training part; its dev part chooses among settings. */
public final class RoleTrainer {

    private static final Path RESOURCES = Path.of("src/main/resources/org/scholium/store");
    private static final double[] RATES = {0.005, 0.01, 0.02};
    private static final int[] EPOCHS = {2, 4, 8, 16};

    /** How much of the logarithm of a role's frequency is taken off its bias: macro-F1 asks for the rare ones too. */
    private static final double[] LIFTS = {0, 0.3, 0.6};

    private final CachedEmbedder embedder;
    private final RoleRegression regression;
    private final double[] prior;
    private final List<LabelledAbstract> dev;
    private final List<String> best = new ArrayList<>();
    private double highest;

    private RoleTrainer(Path folder, CachedEmbedder embedder) {
        this.embedder = embedder;
        List<LabelledAbstract> train = LabelledAbstract.read(folder.resolve("train.jsonl"));
        regression = new RoleRegression(train, embedder);
        prior = prior(train);
        dev = LabelledAbstract.read(folder.resolve("dev.jsonl"));
    }

    /**
     * Entry point.
     *
     * @param arguments as for {@link Evaluation}
     */
    public static void main(String[] arguments) throws IOException {
        CachedEmbedder embedder = new CachedEmbedder(arguments[2], Path.of(arguments[1]));
        Files.write(
                RESOURCES.resolve("sentence-roles-" + arguments[2] + ".csv"),
                new RoleTrainer(Path.of(arguments[0]).resolve("csabstruct"), embedder).learn());
    }

    private List<String> learn() {
        for (double rate : RATES) {
            for (int epochs : EPOCHS) {
                List<double[]> rows = regression.train(new AdaGrad(rate), epochs);
                for (double lift : LIFTS) {
                    double[] bias = rows.get(rows.size() - 1).clone();
                    Arrays.setAll(bias, role -> bias[role] - lift * prior[role]);
                    List<double[]> lifted = new ArrayList<>(rows.subList(0, rows.size() - 1));
                    lifted.add(bias);
                    String setting =
                            "AdaGrad with rate %s, %d epochs, rare roles lifted by %s".formatted(rate, epochs, lift);
                    compare(setting, lifted.stream().map(RoleTrainer::line).toList());
                }
            }
        }
        return best;
    }

    private static String line(double[] row) {
        return Arrays.stream(row)
                .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight))
                .collect(Collectors.joining(","));
    }

    private void compare(String setting, List<String> weights) {
        RoleClassifier classifier = RoleClassifier.parse(setting, weights.stream());
        // A sentence on which the annotators disagree says little about a setting.
        double f1 = RoleBenchmark.confusion(classifier, dev, embedder, Double::doubleValue)
                .macroF1();
        System.err.printf(Locale.ROOT, "%s: %s: %.4f%n", embedder.name(), setting, f1);
        if (f1 > highest) {
            highest = f1;
            best.clear();
            best.addAll(header(setting));
            best.addAll(weights);
        }
    }

    private List<String> header(String setting) {
        return List.of(
                "# Weights of sentence roles for vectors of " + embedder.name()
                        + ": a row for each feature, then the bias;",
                "# columns: "
                        + Stream.of(SentenceRole.values())
                                .map(SentenceRole::name)
                                .collect(Collectors.joining(", ")),
                "# Learnt from the training part of CSAbstruct (Cohan et al. 2019, Apache-2.0),",
                "# https://github.com/allenai/sequential_sentence_classification; made again by",
                "# ./mvnw -q -Pevaluation test-compile exec:exec -Dscholium.evaluation=RoleTrainer",
                "# Chosen on its dev part: " + setting
                        + String.format(Locale.ROOT, "; macro-F1 by agreement %.3f", highest));
    }

    private static double[] prior(List<LabelledAbstract> abstracts) {
        double[] counts = new double[SentenceRole.values().length];
        abstracts.forEach(one -> one.roles().forEach(role -> counts[role.ordinal()]++));
        double all = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(count -> Math.log(count / all)).toArray();
    }
}
