package org.scholium.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.AdamW;
import org.bytedeco.pytorch.AdamWOptions;
import org.bytedeco.pytorch.InputArchive;
import org.bytedeco.pytorch.OutputArchive;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.scholium.retrieval.ReaderTokens;
import org.scholium.retrieval.ReaderTokens.Window;
import org.scholium.training.Batch.Encoded;

/**
 * Learns the weights of the reader from {@link TrainingSets}. A run that was stopped goes on from its last checkpoint: the
 * plan of its steps depends on nothing but the data and a seed.
 */
public final class ReaderTrainer {

    /** The weights in the end. */
    static final String LEARNT = "learnt.weights";

    private static final String SCIENCE = "science";

    private static final String HALF_WAY = "half-way";

    private static final long SEED = 7;

    private static final double RATE = 6e-5;

    /** The heads start from nothing. */
    private static final double FASTER = 5;

    private static final double WARM_UP = 0.06;

    private static final double DECAY = 0.01;

    private static final double LONGEST_STEP = 1;

    /** Word pieces of a step, padding included. */
    private static final int STEP = 3000;

    /** So many examples are laid out by length together. */
    private static final int LAID_OUT = 1024;

    /** A checkpoint every so many steps. */
    private static final int KEPT = 400;

    private static final int TOLD = 50;

    private final Path folder;
    private final String stage;
    private final ReaderNetwork network;
    private final AdamW encoder;
    private final AdamW heads;
    private final TensorVector learnt = new TensorVector();
    private int step;

    private ReaderTrainer(Path folder, String stage, Parameters first) throws IOException {
        this.folder = folder;
        this.stage = stage;
        boolean goesOn = Files.exists(file("step"));
        network = new ReaderNetwork(goesOn ? Parameters.read(file("weights")) : first);
        TensorVector ofEncoder = new TensorVector();
        TensorVector ofHeads = new TensorVector();
        for (String name : first.learnt()) {
            boolean head = name.startsWith("sentence") || name.startsWith("text");
            (head ? ofHeads : ofEncoder).push_back(network.tensor(name));
            learnt.push_back(network.tensor(name));
        }
        encoder = optimizer(ofEncoder);
        heads = optimizer(ofHeads);
        if (goesOn) {
            load(encoder, "encoder");
            load(heads, "heads");
            step = Integer.parseInt(Files.readString(file("step")).trim());
        }
    }

    /**
     * Entry point.
     *
     * @param arguments the folder with {@code training} and {@code benchmarks}, the folder with the written questions, the
     *     list of our own papers, the folder to work in, which holds {@code learnt.weights} in the end, and the ONNX file that
     *     {@link ReaderExport} makes of them
     */
    public static void main(String[] arguments) throws IOException {
        TrainingSets sets = TrainingSets.in(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        ReaderTrainer general = new ReaderTrainer(folder, "general", Parameters.original());
        general.learn(plan(encoded(sets.general())));
        science(sets, folder, general.network.parameters()).write(folder.resolve(LEARNT));
    }

    /**
     * Learns the second stage, from these weights.
     *
     * @return the mean of the weights half way and at the end, which reads better than either (Izmailov et al. 2018,
     *     "Averaging Weights Leads to Wider Optima and Better Generalization")
     */
    static Parameters science(TrainingSets sets, Path folder, Parameters from) throws IOException {
        ReaderTrainer science = new ReaderTrainer(folder, SCIENCE, from);
        science.learn(plan(encoded(sets.science())));
        System.out.println(HeldOut.of(science.network, encoded(sets.heldOut())));
        return Parameters.read(science.file(HALF_WAY)).mean(science.network.parameters());
    }

    private Path file(String what) {
        return folder.resolve(stage + "." + what);
    }

    static List<Encoded> encoded(List<Example> examples) {
        ReaderTokens tokens = new ReaderTokens();
        List<Encoded> encoded = new ArrayList<>();
        for (Example example : examples) {
            Window window = tokens.windows(example.question(), example.title(), example.sentences())
                    .get(0);
            encoded.add(new Encoded(example, window));
        }
        return encoded;
    }

    private static List<Batch> plan(List<Encoded> examples) {
        Random chance = new Random(SEED);
        List<Batch> plan = new ArrayList<>();
        List<Encoded> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, chance);
        for (int i = 0; i < shuffled.size(); i += LAID_OUT) {
            List<Batch> batches = batches(shuffled.subList(i, Math.min(i + LAID_OUT, shuffled.size())));
            Collections.shuffle(batches, chance);
            plan.addAll(batches);
        }
        return plan;
    }

    /** Examples of like length together. */
    static List<Batch> batches(List<Encoded> examples) {
        List<Encoded> byLength = new ArrayList<>(examples);
        byLength.sort(Comparator.comparingInt(Encoded::length));
        List<Batch> batches = new ArrayList<>();
        List<Encoded> rows = new ArrayList<>();
        for (Encoded next : byLength) {
            if (!rows.isEmpty() && (rows.size() + 1) * next.length() > STEP) {
                batches.add(Batch.of(List.copyOf(rows)));
                rows.clear();
            }
            rows.add(next);
        }
        if (!rows.isEmpty()) {
            batches.add(Batch.of(List.copyOf(rows)));
        }
        return batches;
    }

    private void learn(List<Batch> plan) throws IOException {
        System.out.printf("%s: %d steps, from %d%n", stage, plan.size(), step);
        long start = System.nanoTime();
        long pieces = 0;
        double lost = 0;
        while (step < plan.size()) {
            Batch batch = plan.get(step);
            double done = (double) step / plan.size();
            double rate = RATE * (done < WARM_UP ? done / WARM_UP : (1 - done) / (1 - WARM_UP));
            lost += step(batch, rate);
            step++;
            pieces += (long) batch.length() * batch.rows().size();
            if (step % TOLD == 0) {
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf(
                        "step %d of %d  %.0f s  loss %.4f  %.0f word pieces a second%n",
                        step, plan.size(), seconds, lost / TOLD, pieces / seconds);
                lost = 0;
            }
            if (step % KEPT == 0 || step == plan.size()) {
                keep();
                if (2 * step >= plan.size() && !Files.exists(file(HALF_WAY))) {
                    network.parameters().write(file(HALF_WAY));
                }
            }
        }
    }

    @SuppressWarnings("try") // What the scope holds is freed when it closes; nothing is asked of it.
    private double step(Batch batch, double rate) {
        try (PointerScope scope = new PointerScope()) {
            Tensor loss = ReaderLoss.of(network.read(batch), batch);
            loss.backward();
            torch.clip_grad_norm_(learnt, LONGEST_STEP);
            encoder.param_groups().get(0).options().set_lr(rate);
            heads.param_groups().get(0).options().set_lr(rate * FASTER);
            encoder.step();
            heads.step();
            encoder.zero_grad();
            heads.zero_grad();
            return loss.item_float();
        }
    }

    private static AdamW optimizer(TensorVector tensors) {
        AdamWOptions options = new AdamWOptions(RATE);
        options.weight_decay().put(DECAY);
        return new AdamW(tensors, options);
    }

    private void keep() throws IOException {
        network.parameters().write(file("weights"));
        save(encoder, "encoder");
        save(heads, "heads");
        Files.writeString(file("step"), String.valueOf(step));
    }

    private void save(AdamW optimizer, String name) {
        OutputArchive archive = new OutputArchive();
        optimizer.save(archive);
        archive.save_to(file(name).toString());
    }

    private void load(AdamW optimizer, String name) {
        InputArchive archive = new InputArchive();
        archive.load_from(file(name).toString());
        optimizer.load(archive);
    }
}
