package org.scholium.training;

import static org.scholium.training.Example.ABSENT;
import static org.scholium.training.Example.CONTRADICTED;
import static org.scholium.training.Example.SUPPORTED;
import static org.scholium.training.Example.UNKNOWN;
import static org.scholium.training.Example.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;
import org.scholium.training.Batch.Encoded;
import org.scholium.training.ReaderNetwork.Reading;

/** How well the network reads what was held out, set by set. */
@SuppressWarnings("try") // What a scope holds is freed when it closes; nothing is asked of it.
final class HeldOut {

    private static final String ROW_OF_NAMES = "%-42s %6s %6s %6s %6s %6s %8s %8s%n";

    private static final String ROW = "%-42s %6d %6.3f %6.3f %6d %6.3f %8.3f %8.3f%n";

    private static final class Tally {
        private int ranked;
        private int first;
        private double reciprocal;
        private int texts;
        private int rightTexts;
        private final List<Double> present = new ArrayList<>();
        private final List<Double> absent = new ArrayList<>();
        private final List<Double> supported = new ArrayList<>();
        private final List<Double> contradicted = new ArrayList<>();
    }

    private final Map<String, Tally> sets = new TreeMap<>();

    /** What a network reads of all examples. */
    static HeldOut of(ReaderNetwork network, List<Encoded> examples) {
        HeldOut heldOut = new HeldOut();
        for (Batch batch : ReaderTrainer.batches(examples)) {
            try (PointerScope scope = new PointerScope();
                    NoGradGuard noGradients = new NoGradGuard()) {
                Reading reading = network.read(batch);
                float[] sentences = ReaderNetwork.floats(reading.sentences());
                float[] texts = ReaderNetwork.floats(reading.texts());
                for (int row = 0; row < batch.rows().size(); row++) {
                    int from = row * batch.most();
                    Encoded example = batch.rows().get(row);
                    double[] decides = IntStream.range(from, from + example.sentences())
                            .mapToDouble(i -> sentences[i])
                            .toArray();
                    double[] states = IntStream.range(row * 3, row * 3 + 3)
                            .mapToDouble(i -> texts[i])
                            .toArray();
                    heldOut.add(example.example(), decides, states);
                }
            }
        }
        return heldOut;
    }

    /**
     * Counts one in.
     *
     * @param decides a score for each sentence, as many as were read
     * @param states a score each for supported, contradicted and absent
     */
    void add(Example example, double[] decides, double[] states) {
        Tally tally = sets.computeIfAbsent(example.set(), set -> new Tally());
        rank(tally, example, decides);
        judge(tally, example, states);
    }

    @Override
    public String toString() {
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT, ROW_OF_NAMES, "set", "ranked", "P@1", "MRR", "texts", "right", "present", "support"));
        sets.forEach((name, tally) -> report.append(String.format(
                Locale.ROOT,
                ROW,
                name,
                tally.ranked,
                (double) tally.first / tally.ranked,
                tally.reciprocal / tally.ranked,
                tally.texts,
                (double) tally.rightTexts / tally.texts,
                areaUnderCurve(tally.present, tally.absent),
                areaUnderCurve(tally.supported, tally.contradicted))));
        return report.toString();
    }

    private static void rank(Tally tally, Example example, double[] decides) {
        double best = IntStream.range(0, decides.length)
                .filter(i -> example.lines().get(i).decides() == YES)
                .mapToDouble(i -> decides[i])
                .max()
                .orElse(Double.NaN);
        if (Double.isNaN(best) || decides.length < 2) {
            return;
        }
        long before = DoubleStream.of(decides).filter(score -> score > best).count();
        tally.ranked++;
        tally.first += before == 0 ? 1 : 0;
        tally.reciprocal += 1.0 / (before + 1);
    }

    private static void judge(Tally tally, Example example, double[] states) {
        if (example.stated() == UNKNOWN) {
            return;
        }
        double present = Math.max(states[SUPPORTED], states[CONTRADICTED]);
        int said = states[ABSENT] >= present ? ABSENT : states[SUPPORTED] == present ? SUPPORTED : CONTRADICTED;
        tally.texts++;
        tally.rightTexts += said == example.stated() ? 1 : 0;
        (example.stated() == ABSENT ? tally.absent : tally.present).add(-states[ABSENT]);
        if (example.stated() != ABSENT) {
            (example.stated() == SUPPORTED ? tally.supported : tally.contradicted)
                    .add(states[SUPPORTED] - states[CONTRADICTED]);
        }
    }

    /** How often one of the first is greater than one of the second. */
    private static double areaUnderCurve(List<Double> greater, List<Double> less) {
        double won = 0;
        for (double a : greater) {
            for (double b : less) {
                won += a > b ? 1 : a == b ? 0.5 : 0;
            }
        }
        return won / ((double) greater.size() * less.size());
    }
}
