package org.scholium.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scholium.question.Head;
import org.scholium.question.TurnFeatures;
import org.scholium.store.Embedder;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Learns the heads that read a turn from the labelled turns of {@code turns.jsonl} and the phrases of
 * {@code aspect-phrases.jsonl}, which were written for it.
 */
public final class TurnTrainer {

    private static final Path TURNS = Path.of("src/test/resources/turns.jsonl");
    private static final Path PHRASES = Path.of("src/test/resources/aspect-phrases.jsonl");
    private static final Path WEIGHTS = Path.of("src/main/resources/org/scholium/question");
    private static final double RATE = 0.3;
    private static final int EPOCHS = 15;
    private static final int BATCH = 8;
    private static final long SEED = 42;

    /** So many turns must show a word for it to have a weight. */
    private static final int OFTEN = 3;

    /** Of so many turns one is held out to measure. */
    private static final int HELD_OUT = 7;

    /** Weights nearer to 0 than this tell next to nothing. */
    private static final double LEAST = 0.06;

    private record Turn(String label, Map<String, Double> features) {}

    private TurnTrainer() {}

    /**
     * Entry point.
     *
     * @param arguments as for {@link Evaluation}
     */
    public static void main(String[] arguments) throws IOException {
        Embedder embedder = new CachedEmbedder(arguments[2], Path.of(arguments[1]));
        List<JsonNode> turns = rows(TURNS);
        learn("intent", turns, embedder, TurnTrainer::intent);
        learn(
                "expected",
                turns,
                embedder,
                turn -> isOfText(turn) ? turn.get("expects").asText() : null);
        learn(
                "wants",
                turns,
                embedder,
                turn -> turn.has("wants") ? turn.get("wants").asText() : null);
        learn(
                "belonging",
                turns,
                embedder,
                turn -> turn.has("relation") ? turn.get("relation").asText() : null);
        learn("act", turns, embedder, TurnTrainer::act);
        learn("aspect", rows(PHRASES), embedder, phrase -> phrase.get("aspect").asText());
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(new ObjectMapper().readTree(line));
        }
        return rows;
    }

    private static boolean isOfText(JsonNode turn) {
        String intent = turn.get("intent").asText();
        return intent.equals("fact") || intent.equals("explain");
    }

    /** Facts and explanations are told apart by what they expect, lists and listings by whether a subject is named. */
    private static String intent(JsonNode turn) {
        String intent = turn.get("intent").asText();
        return isOfText(turn) ? "text" : intent.equals("listing") ? "list" : intent;
    }

    private static String act(JsonNode turn) {
        String act = turn.has("act") ? turn.get("act").asText() : null;
        return "place".equals(act) ? "ask" : act;
    }

    private static void learn(String name, List<JsonNode> labelled, Embedder embedder, Function<JsonNode, String> label)
            throws IOException {
        List<Turn> turns = new ArrayList<>();
        for (JsonNode turn : labelled) {
            String one = label.apply(turn);
            if (one != null) {
                String text = turn.get("turn").asText();
                String seen = text.replaceAll("\\[[^]]*]", TurnFeatures.PAPER);
                float[] vector = embedder.embedQuestion(TurnFeatures.embedded(seen));
                String shown = name.equals("act") && turn.has("shown")
                        ? turn.get("shown").asText()
                        : "none";
                turns.add(new Turn(one, TurnFeatures.of(seen, vector, shown)));
            }
        }
        Collections.shuffle(turns, new Random(SEED));
        List<Turn> heldOut = turns.subList(0, turns.size() / HELD_OUT);
        Head measured = Head.parse(train(turns.subList(heldOut.size(), turns.size())).stream());
        long right = heldOut.stream()
                .filter(turn -> measured.probabilities(turn.features()).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()
                        .equals(turn.label()))
                .count();
        double accuracy = (double) right / heldOut.size();
        System.out.printf(
                Locale.ROOT, "%s: %d turns, %.3f right of %d held out%n", name, turns.size(), accuracy, heldOut.size());
        List<String> lines = new ArrayList<>();
        lines.add("# Learnt by TurnTrainer from the %d turns or phrases that have a label of this kind"
                .formatted(turns.size()));
        lines.add("# (written for the project, none of them in a question set); AdaGrad with rate %s, %d epochs."
                .formatted(RATE, EPOCHS));
        lines.add(String.format(Locale.ROOT, "# Right of %d turns held out: %.3f.", heldOut.size(), accuracy));
        lines.addAll(train(turns));
        Files.createDirectories(WEIGHTS);
        Files.write(WEIGHTS.resolve(name + ".tsv"), lines);
    }

    private static List<String> train(List<Turn> turns) {
        Map<String, Long> often = turns.stream()
                .flatMap(turn -> turn.features().keySet().stream())
                .collect(Collectors.groupingBy(feature -> feature, Collectors.counting()));
        LabelFactory factory = new LabelFactory();
        MutableDataset<Label> examples =
                new MutableDataset<>(new SimpleDataSourceProvenance("turns", factory), factory);
        for (Turn turn : turns) {
            Example<Label> example = new ArrayExample<>(new Label(turn.label()));
            turn.features().forEach((feature, value) -> {
                if (often.get(feature) >= OFTEN && value != 0) {
                    example.add(new org.tribuo.Feature(feature, value));
                }
            });
            examples.add(example);
        }
        LinearSGDModel model = new LinearSGDTrainer(
                        new LogMulticlass(), new AdaGrad(RATE), EPOCHS, Integer.MAX_VALUE, BATCH, SEED)
                .train(examples);
        DenseMatrix weights = model.getWeightsCopy();
        List<String> labels = examples.getOutputInfo().getDomain().stream()
                .map(Label::getLabel)
                .sorted()
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", labels));
        Map<String, Integer> columns = new TreeMap<>();
        model.getFeatureIDMap()
                .forEach(info ->
                        columns.put(info.getName(), model.getFeatureIDMap().getID(info.getName())));
        columns.put("bias", weights.getDimension2Size() - 1);
        columns.forEach((feature, column) -> {
            double[] row = labels.stream()
                    .mapToDouble(label -> weights.get(model.getOutputIDInfo().getID(new Label(label)), column))
                    .toArray();
            if (java.util.Arrays.stream(row).map(Math::abs).max().orElse(0) >= LEAST) {
                lines.add(feature + "\t"
                        + java.util.Arrays.stream(row)
                                .mapToObj(weight -> String.format(Locale.ROOT, "%.2f", weight))
                                .collect(Collectors.joining("\t")));
            }
        });
        return lines;
    }
}
