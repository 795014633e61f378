package org.scholium.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scholium.retrieval.Evidence.Stand;
import org.scholium.retrieval.EvidenceReader;

/** How the reader reads claims of science that it did not learn from: development claims of SciFact. */
final class ReaderBenchmark {

    private static final double DECIDES = 0.5;

    private static final String SUPPORT = "SUPPORT";

    private static final String CONTRADICT = "CONTRADICT";

    private static final String OPEN = "OPEN";

    /**
     * A claim as it was read beside an abstract that its authors cite for it.
     *
     * @param label what annotators said of the two
     * @param chosen the sentences read as deciding, counted against those that annotators chose
     */
    private record Reading(String label, Stand stand, Selection chosen) {}

    private ReaderBenchmark() {}

    static void run(Report report, Path scifact, EvidenceReader reader) {
        Map<String, JsonNode> abstracts = new HashMap<>();
        JsonLines.read(scifact.resolve("sentences/corpus.jsonl"))
                .forEach(line -> abstracts.put(line.get("doc_id").asText(), line));
        List<Reading> readings = new ArrayList<>();
        for (JsonNode claim : JsonLines.read(scifact.resolve("sentences/claims_dev.jsonl"))) {
            claim.get("cited_doc_ids")
                    .forEach(cited -> readings.add(read(claim, abstracts.get(cited.asText()), reader)));
        }
        report.heading("Reader: SciFact, development claims");
        Selection chosen = Selection.sum(
                readings.stream().filter(one -> !one.label().equals(OPEN)).map(Reading::chosen));
        report.table(
                List.of("what", "figure"),
                List.of(
                        List.of("evidence sentences, precision", chosen.precision()),
                        List.of("recall", chosen.recall()),
                        List.of("F1", chosen.f1()),
                        List.of("supported against contradicted, ROC AUC", auc(readings, Set.of(CONTRADICT))),
                        List.of(
                                "supported against contradicted or open, ROC AUC",
                                auc(readings, Set.of(CONTRADICT, OPEN)))));
    }

    private static Reading read(JsonNode claim, JsonNode paper, EvidenceReader reader) {
        String text = claim.get("claim").asText();
        String title = paper.get("title").asText();
        List<String> sentences = QuestionSet.strings(paper.get("abstract"));
        Set<Integer> evidence = new TreeSet<>();
        String label = OPEN;
        for (JsonNode part : claim.get("evidence").path(paper.get("doc_id").asText())) {
            part.get("sentences").forEach(place -> evidence.add(place.asInt()));
            label = part.get("label").asText();
        }
        double[] decides = sentences.stream()
                .mapToDouble(sentence -> reader.decides(text, title, sentence.strip()))
                .toArray();
        return new Reading(
                label,
                reader.stand(text, title, sentences),
                Selection.of(EvidenceRule.reaching(decides, DECIDES), evidence));
    }

    /** How often a supported claim is read as rather supported than one of other labels. */
    private static double auc(List<Reading> readings, Set<String> others) {
        double won = 0;
        int pairs = 0;
        for (Reading supported : readings) {
            for (Reading other : readings) {
                if (supported.label().equals(SUPPORT) && others.contains(other.label())) {
                    double difference = score(supported, others) - score(other, others);
                    won += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return won / pairs;
    }

    private static double score(Reading reading, Set<String> others) {
        Stand stand = reading.stand();
        return others.contains(OPEN) ? stand.supported() : stand.supported() - stand.contradicted();
    }
}
