package org.scholium.training;

import static org.scholium.training.Example.ABSENT;
import static org.scholium.training.Example.CONTRADICTED;
import static org.scholium.training.Example.SUPPORTED;
import static org.scholium.training.Example.UNKNOWN;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.scholium.text.SentenceSplitter;
import org.scholium.training.Example.Line;

/** Claims and yes/no questions beside evidence that supports them, contradicts them or does neither. */
final class Claims {

    /** How many rows of a set are used at most. */
    private static final Map<String, Integer> SETS = new LinkedHashMap<>();

    static {
        SETS.put("bioasq_yesno", 4000);
        SETS.put("boolq_val", 2000);
        SETS.put("breaking_nli", 1500);
        SETS.put("cad_nli", 5000);
        SETS.put("conjnli", 5000);
        SETS.put("evidence_inference", 4000);
        SETS.put("fever_dev", 7000);
        SETS.put("fever_symmetric", 1104);
        SETS.put("help_conj", 1500);
        SETS.put("med", 2000);
        SETS.put("mnli_dev", 16000);
        SETS.put("monli", 1500);
        SETS.put("negnli", 4000);
        SETS.put("pubmedqa", 2000);
        SETS.put("scitldr", 6000);
        SETS.put("semeval13_student", 3000);
        SETS.put("snli", 5000);
        SETS.put("wice", 300);
    }

    private static final Map<String, Integer> LABELS =
            Map.of("support", SUPPORTED, "contradict", CONTRADICTED, "neutral", ABSENT);

    private static final int MOST_LETTERS = 1600;

    private Claims() {}

    static List<Example> in(Path folder, Random chance) throws IOException {
        SentenceSplitter splitter = new SentenceSplitter();
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, Integer> set : SETS.entrySet()) {
            List<JsonNode> rows = new ArrayList<>(Rows.of(folder.resolve(set.getKey() + ".jsonl.gz")));
            rows.removeIf(row -> !LABELS.containsKey(row.get("label").asText())
                    || row.get("evidence").asText().length() > MOST_LETTERS);
            Collections.shuffle(rows, chance);
            for (JsonNode row : rows.subList(0, Math.min(set.getValue(), rows.size()))) {
                int label = LABELS.get(row.get("label").asText());
                List<Line> lines = splitter.split(row.get("evidence").asText()).stream()
                        .map(sentence -> new Line(sentence.text(), UNKNOWN))
                        .toList();
                if (!lines.isEmpty()) {
                    examples.add(new Example(
                            "claims:" + set.getKey(),
                            row.get("group").asText(),
                            row.get("claim").asText(),
                            "",
                            lines,
                            label));
                }
            }
        }
        return examples;
    }
}
