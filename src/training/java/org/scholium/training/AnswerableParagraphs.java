package org.scholium.training;

import static org.scholium.training.Example.ABSENT;
import static org.scholium.training.Example.NO;
import static org.scholium.training.Example.SUPPORTED;
import static org.scholium.training.Example.UNKNOWN;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.scholium.text.SentenceSplitter;
import org.scholium.training.Example.Line;

/** Whole paragraphs with questions that they answer and questions that only seem to be answered. */
final class AnswerableParagraphs {

    private static final int MOST = 5000;

    private static final int MOST_LETTERS = 1500;

    private AnswerableParagraphs() {}

    static List<Example> in(Path folder, Random chance) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String set : List.of("squad2_para", "squadshifts_new_wiki_para")) {
            List<JsonNode> rows = new ArrayList<>(Rows.of(folder.resolve(set + ".jsonl.gz")));
            rows.removeIf(row -> row.get("text").asText().length() > MOST_LETTERS);
            Collections.shuffle(rows, chance);
            for (JsonNode row : rows.subList(0, Math.min(MOST, rows.size()))) {
                boolean answered = row.get("label").asInt() == 1;
                List<Line> lines = new SentenceSplitter()
                        .split(row.get("text").asText()).stream()
                                .map(sentence -> new Line(sentence.text(), answered ? UNKNOWN : NO))
                                .toList();
                examples.add(new Example(
                        set,
                        row.get("group").asText(),
                        row.get("q").asText(),
                        "",
                        lines,
                        answered ? SUPPORTED : ABSENT));
            }
        }
        return examples;
    }
}
