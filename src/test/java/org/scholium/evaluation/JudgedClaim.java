package org.scholium.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.scholium.corpus.Paper;
import org.scholium.store.Embedder;
import org.scholium.store.IndexedPaper;
import org.scholium.store.LuceneSnapshot;
import org.scholium.text.Analysis;
import org.scholium.text.Sentence;

/**
 * A claim of SciFact (Wadden et al. 2020) beside a paper it was made about.
 *
 * @param id the claim's id
 * @param claim the claim
 * @param paper the paper, whole
 * @param evidence the paper with no sentences but those of its rationales, or null where it neither supports nor refutes
 * @param label whether it supports, refutes or leaves the claim open
 */
record JudgedClaim(String id, String claim, IndexedPaper paper, IndexedPaper evidence, Label label) {

    /** What a paper does to a claim. */
    enum Label {
        SUPPORT,
        CONTRADICT,
        OPEN
    }

    /** Every claim of a split with every paper that it was made about. */
    static List<JudgedClaim> read(Path scifact, String split, LuceneSnapshot index, Embedder embedder) {
        Map<String, List<String>> abstracts = new LinkedHashMap<>();
        JsonLines.read(scifact.resolve("sentences/corpus.jsonl"))
                .forEach(document -> abstracts.put(document.get("doc_id").asText(), texts(document.get("abstract"))));
        List<JudgedClaim> claims = new ArrayList<>();
        for (JsonNode claim : JsonLines.read(scifact.resolve("sentences/claims_" + split + ".jsonl"))) {
            for (String id : texts(claim.get("cited_doc_ids"))) {
                IndexedPaper paper = index.paper(id).orElseThrow();
                JsonNode rationales = claim.get("evidence").get(id);
                claims.add(new JudgedClaim(
                        claim.get("id").asText(),
                        claim.get("claim").asText(),
                        paper,
                        rationales == null ? null : evidence(paper.paper(), abstracts.get(id), rationales, embedder),
                        rationales == null
                                ? Label.OPEN
                                : Label.valueOf(rationales.get(0).get("label").asText())));
            }
        }
        return claims;
    }

    boolean isSupported() {
        return label == Label.SUPPORT;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static IndexedPaper evidence(Paper paper, List<String> sentences, JsonNode rationales, Embedder embedder) {
        Set<Integer> places = new TreeSet<>();
        rationales.forEach(rationale -> rationale.get("sentences").forEach(place -> places.add(place.asInt())));
        List<String> chosen = places.stream().map(sentences::get).toList();
        String summary = chosen.stream().collect(Collectors.joining(" "));
        List<Sentence> spans = new ArrayList<>();
        for (String text : chosen) {
            int start = summary.indexOf(text);
            spans.add(new Sentence(start, start + text.length(), text));
        }
        return new IndexedPaper(
                new Paper(paper.id(), paper.title(), summary, null, null, null, null),
                spans,
                embedder.embedAll(chosen),
                List.of(),
                chosen.stream().map(Analysis::terms).toList(),
                Analysis.terms(paper.title() + " " + summary));
    }
}
