package org.scholium.training;

import static org.scholium.training.Example.ABSENT;
import static org.scholium.training.Example.CONTRADICTED;
import static org.scholium.training.Example.NO;
import static org.scholium.training.Example.SUPPORTED;
import static org.scholium.training.Example.YES;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholium.training.Example.Line;

/** The training claims of SciFact (Wadden et al. 2020) beside the abstracts that their authors cite for them. */
final class ScientificClaims {

    private ScientificClaims() {}

    static List<Example> in(Path folder) throws IOException {
        Map<String, JsonNode> corpus = new HashMap<>();
        for (JsonNode paper : Rows.of(folder.resolve("corpus.jsonl"))) {
            corpus.put(paper.get("doc_id").asText(), paper);
        }
        List<Example> examples = new ArrayList<>();
        for (JsonNode claim : Rows.of(folder.resolve("claims_train.jsonl"))) {
            for (JsonNode cited : claim.get("cited_doc_ids")) {
                examples.add(example(
                        claim, corpus.get(cited.asText()), claim.get("evidence").get(cited.asText())));
            }
        }
        return examples;
    }

    private static Example example(JsonNode claim, JsonNode paper, JsonNode evidence) {
        Set<Integer> rationale = new HashSet<>();
        int stated = ABSENT;
        if (evidence != null) {
            for (JsonNode part : evidence) {
                part.get("sentences").forEach(place -> rationale.add(place.asInt()));
                stated = part.get("label").asText().startsWith("SUPPORT") ? SUPPORTED : CONTRADICTED;
            }
        }
        List<Line> lines = new ArrayList<>();
        for (JsonNode sentence : paper.get("abstract")) {
            lines.add(new Line(sentence.asText().trim(), rationale.contains(lines.size()) ? YES : NO));
        }
        return new Example(
                "scifact",
                "scifact:" + paper.get("doc_id").asText(),
                claim.get("claim").asText(),
                paper.get("title").asText(),
                lines,
                stated);
    }
}
