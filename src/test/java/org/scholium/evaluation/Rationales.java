package org.scholium.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.scholium.retrieval.AskedQuestion;
import org.scholium.retrieval.PaperSentences;
import org.scholium.retrieval.TermWeights;
import org.scholium.store.Embedder;
import org.scholium.text.Analysis;

/**
 * The claims of SciFact (Wadden et al. 2020) with the sentences that support or refute them, in its original form. The
 * few sentences that are longer than the embedding model reads count with their beginning.
 */
final class Rationales {

    /**
     * A claim beside a paper that treats it.
     *
     * @param claim the claim's id
     * @param evidence the places of the sentences of all its rationales
     */
    record Pair(String claim, AskedQuestion question, PaperSentences paper, Set<Integer> evidence) {}

    private final Path folder;
    private final Embedder embedder;
    private final Map<String, List<String>> abstracts = new LinkedHashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();

    private Rationales(Path folder, Embedder embedder) {
        this.folder = folder.resolve("sentences");
        this.embedder = embedder;
    }

    /** Every claim of a split with every paper that holds evidence for it. */
    static List<Pair> read(Path folder, String split, Embedder embedder) {
        Rationales rationales = new Rationales(folder, embedder);
        JsonLines.read(rationales.folder.resolve("corpus.jsonl")).forEach(rationales::addAbstract);
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode claim : JsonLines.read(rationales.folder.resolve("claims_" + split + ".jsonl"))) {
            claim.get("evidence").properties().forEach(paper -> pairs.add(rationales.pair(claim, paper)));
        }
        return pairs;
    }

    private void addAbstract(JsonNode document) {
        List<String> sentences = new ArrayList<>();
        document.get("abstract").forEach(sentence -> sentences.add(sentence.asText()));
        abstracts.put(document.get("doc_id").asText(), sentences);
        Analysis.terms(document.get("title").asText() + "\n" + String.join(" ", sentences))
                .forEach(term -> frequencies.merge(term, 1, Integer::sum));
    }

    private Pair pair(JsonNode claim, Map.Entry<String, JsonNode> paper) {
        String text = claim.get("claim").asText();
        List<String> sentences = abstracts.get(paper.getKey());
        Set<Integer> evidence = new TreeSet<>();
        paper.getValue().forEach(rationale -> rationale.get("sentences").forEach(place -> evidence.add(place.asInt())));
        return new Pair(
                claim.get("id").asText(),
                new AskedQuestion(embedder, embedder.embedQuestion(text), TermWeights.of(Analysis.terms(text), idf())),
                new PaperSentences(
                        embedder.embedAll(sentences),
                        sentences.stream().map(Analysis::terms).toList()),
                evidence);
    }

    private ToDoubleFunction<String> idf() {
        return term -> {
            int frequency = frequencies.getOrDefault(term, 0);
            return Math.log(1 + (abstracts.size() - frequency + 0.5) / (frequency + 0.5));
        };
    }
}
