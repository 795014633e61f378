package org.scholium.training;

import static org.scholium.training.Example.NO;
import static org.scholium.training.Example.YES;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that the reader learns from, and what is held out of it: one document in twenty of the general sets, and one abstract
 * in ten of the others.
 *
 * @param general sets of other fields, with the claims of SciFact, to learn from first
 * @param science what was written and made for abstracts of arXiv, with some of the former, to learn from after it
 * @param heldOut to measure
 */
record TrainingSets(List<Example> general, List<Example> science, List<Example> heldOut) {

    private static final int HELD_OUT = 20;

    private static final int HELD_OUT_SCIENCE = 10;

    private static final long SEED = 14;

    /** What was written for the reader, and the claims of SciFact, are shown so many times. */
    private static final int TIMES = 1;

    /** Of an abstract so many sentences that decide are shown alone, and so many that do not. */
    private static final int WITH = 1;

    private static final int WITHOUT = 1;

    /** One general example in so many is shown again beside those of science, lest the reader forget. */
    private static final int AGAIN = 20;

    /**
     * Reads them.
     *
     * @param shared the folder that holds {@code training} and {@code benchmarks}
     * @param written the folder with the questions written for the reader
     * @param corpus the list of our own papers, of which nothing is learnt
     */
    static TrainingSets in(Path shared, Path written, Path corpus) throws IOException {
        List<Example> sets = new ArrayList<>();
        sets.addAll(AnswerSentences.in(shared.resolve("training/answer-sentences"), new Random(SEED)));
        sets.addAll(AnswerableParagraphs.in(shared.resolve("training/answer-sentences"), new Random(SEED)));
        sets.addAll(Claims.in(shared.resolve("training/entailment"), new Random(SEED)));
        List<Example> claims = ScientificClaims.in(shared.resolve("benchmarks/scifact/sentences"));
        Path arxiv = shared.resolve("benchmarks/arxiv-2025.jsonl.gz");
        List<Example> questions = WrittenQuestions.in(rows(written), arxiv, new Random(SEED));
        List<Example> twins = FalseTwins.in(arxiv, ours(corpus), new Random(SEED));
        List<Example> heldOut = new ArrayList<>();
        List<Example> general = new ArrayList<>(split(sets, HELD_OUT, heldOut));
        List<Example> often = split(claims, HELD_OUT_SCIENCE, heldOut);
        List<Example> science = new ArrayList<>(split(twins, HELD_OUT_SCIENCE, heldOut));
        for (int i = 0; i < general.size(); i += AGAIN) {
            science.add(general.get(i));
        }
        List<Example> asked = split(questions, HELD_OUT_SCIENCE, heldOut);
        science.addAll(alone(science, new Random(SEED)));
        for (int i = 0; i < TIMES; i++) {
            general.addAll(often);
            science.addAll(often);
            science.addAll(asked);
            science.addAll(alone(asked, new Random(i)));
        }
        // A question of a held-out document may stand in another set under another name.
        Set<String> unseen = heldOut.stream()
                .filter(example -> !example.set().startsWith("written"))
                .map(example -> Rows.bare(example.question()))
                .collect(Collectors.toCollection(HashSet::new));
        general.removeIf(example -> unseen.contains(Rows.bare(example.question())));
        science.removeIf(example -> unseen.contains(Rows.bare(example.question())));
        return new TrainingSets(general, science, heldOut);
    }

    /** The same with single sentences: those that decide, and some that do not. */
    private static List<Example> alone(List<Example> examples, Random chance) {
        List<Example> alone = new ArrayList<>();
        for (Example example : examples) {
            if (example.title().isEmpty()) {
                continue;
            }
            List<Integer> places = new ArrayList<>(
                    IntStream.range(0, example.lines().size()).boxed().toList());
            Collections.shuffle(places, chance);
            places.stream()
                    .filter(place -> example.lines().get(place).decides() == YES)
                    .limit(WITH)
                    .forEach(place -> alone.add(example.alone(place)));
            places.stream()
                    .filter(place -> example.lines().get(place).decides() == NO)
                    .limit(WITHOUT)
                    .forEach(place -> alone.add(example.alone(place)));
        }
        return alone;
    }

    /** Those to learn from; the others are held out. */
    private static List<Example> split(List<Example> examples, int of, List<Example> heldOut) {
        List<Example> learnt = new ArrayList<>();
        for (Example example : examples) {
            (Math.floorMod(example.group().hashCode(), of) == 0 ? heldOut : learnt).add(example);
        }
        return learnt;
    }

    private static List<JsonNode> rows(Path written) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(written)) {
            for (Path file : files.sorted().toList()) {
                rows.addAll(Rows.of(file));
            }
        }
        return rows;
    }

    /** The ids and bare titles of our papers. */
    private static Set<String> ours(Path corpus) throws IOException {
        Set<String> names = new HashSet<>();
        for (String line : Files.readAllLines(corpus)) {
            int comma = line.lastIndexOf(',');
            names.add(line.substring(comma + 1).trim());
            names.add(Rows.bare(line.substring(0, comma)));
        }
        return names;
    }
}
