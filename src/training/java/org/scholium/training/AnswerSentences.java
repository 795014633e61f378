package org.scholium.training;

import static org.scholium.training.Example.ABSENT;
import static org.scholium.training.Example.NO;
import static org.scholium.training.Example.SUPPORTED;
import static org.scholium.training.Example.UNKNOWN;
import static org.scholium.training.Example.YES;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.scholium.training.Example.Line;

/**
 * Questions with sentences that answer them and sentences of the same document that do not. The sentences of a question
 * are shown as one text, in chance order, since most sets do not keep the order of reading; a quarter of the questions
 * are shown without those that answer, and a quarter with a single sentence.
 */
final class AnswerSentences {

    /** How many questions of a set are used at most: templated ones and those far from papers less. */
    private static final Map<String, Integer> SETS = new LinkedHashMap<>();

    static {
        SETS.put("bioasq", 2500);
        SETS.put("bioasq_4b5b", 250);
        SETS.put("covidqa", 1200);
        SETS.put("evidence_inference", 1200);
        SETS.put("medquad", 700);
        SETS.put("pubmedqa", 1000);
        SETS.put("qasper_part", 2200);
        SETS.put("qed_nq", 1000);
        SETS.put("qnli_dev", 2900);
        SETS.put("selqa", 1500);
        SETS.put("squad2_sent", 3000);
        SETS.put("squadshifts_amazon_reviews_sent", 1200);
        SETS.put("squadshifts_new_wiki_sent", 4000);
        SETS.put("squadshifts_reddit_sent", 2000);
        SETS.put("wice_sent", 700);
    }

    private static final int MOST_SENTENCES = 9;

    /** About 300 word pieces. */
    private static final int MOST_LETTERS = 1400;

    private static final int MOST_LETTERS_OF_ONE = 700;

    private AnswerSentences() {}

    static List<Example> in(Path folder, Random chance) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, Integer> set : SETS.entrySet()) {
            Map<String, List<JsonNode>> questions = new LinkedHashMap<>();
            for (JsonNode row : Rows.of(folder.resolve(set.getKey() + ".jsonl.gz"))) {
                questions
                        .computeIfAbsent(row.get("q").asText() + row.get("group").asText(), q -> new ArrayList<>())
                        .add(row);
            }
            List<List<JsonNode>> chosen = new ArrayList<>(questions.values());
            Collections.shuffle(chosen, chance);
            for (List<JsonNode> rows : chosen.subList(0, Math.min(set.getValue(), chosen.size()))) {
                add(examples, set.getKey(), rows, chance);
            }
        }
        return examples;
    }

    private static void add(List<Example> examples, String set, List<JsonNode> rows, Random chance) {
        List<Line> right = new ArrayList<>();
        List<Line> wrong = new ArrayList<>();
        for (JsonNode row : rows) {
            String text = row.get("text").asText();
            text = text.substring(0, Math.min(text.length(), MOST_LETTERS_OF_ONE));
            int label = row.get("label").asInt();
            // The conclusions of PubMedQA are 2; of the other parts of their abstracts, 1, nothing is known.
            boolean unknown = set.equals("pubmedqa") && label == 1;
            (label == 0 ? wrong : right).add(new Line(text, unknown ? UNKNOWN : label == 0 ? NO : YES));
        }
        Collections.shuffle(right, chance);
        Collections.shuffle(wrong, chance);
        double shape = chance.nextDouble();
        boolean without = right.isEmpty() || shape < 0.25 && wrong.size() > 1;
        boolean single = !without && shape > 0.75;
        if (single) {
            examples.add(example(set, rows, List.of(right.get(0)), true));
            if (!wrong.isEmpty()) {
                examples.add(example(set, rows, List.of(wrong.get(0)), false));
            }
            return;
        }
        List<Line> shown = new ArrayList<>();
        if (!without) {
            right.stream().limit(2).forEach(shown::add);
        }
        int letters = shown.stream().mapToInt(line -> line.text().length()).sum();
        for (Line line : wrong) {
            letters += line.text().length();
            if (letters > MOST_LETTERS || shown.size() == MOST_SENTENCES) {
                break;
            }
            shown.add(line);
        }
        if (!shown.isEmpty()) {
            Collections.shuffle(shown, chance);
            examples.add(example(set, rows, shown, !without));
        }
    }

    private static Example example(String set, List<JsonNode> rows, List<Line> lines, boolean answered) {
        JsonNode first = rows.get(0);
        return new Example(
                set,
                first.get("group").asText(),
                first.get("q").asText(),
                "",
                List.copyOf(lines),
                answered ? SUPPORTED : set.startsWith("wice") ? UNKNOWN : ABSENT);
    }
}
