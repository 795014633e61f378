package org.scholium.answer.written;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scholium.answer.Findings;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.ScoredSentence;
import org.scholium.store.IndexedPaper;
import org.scholium.text.Tuning;

/**
 * What a model is given to answer from: papers numbered from 1, each with some of its sentences in reading order.
 *
 * @param papers the papers in the order of their numbers
 * @param text the papers as the model reads them
 */
record NumberedEvidence(List<IndexedPaper> papers, String text) {

    private static final double NEAR = Tuning.number("answer.written.near");

    /** English has about four characters a token; scientific English fewer. */
    private static final double CHARACTERS_A_TOKEN = 3.5;

    /**
     * The best sentence of each of the best papers, then the best of all the others, as many as there is room for.
     *
     * @param most how many papers
     * @param tokens about how many tokens they may have together
     */
    static NumberedEvidence of(Findings findings, int most, int tokens) {
        double near = NEAR * findings.best().rank();
        List<Evidence> best = findings.evidence().stream()
                .filter(evidence -> evidence.rank() >= near)
                .limit(most)
                .toList();
        record Candidate(int paper, ScoredSentence sentence, boolean first) {}
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            for (ScoredSentence sentence : best.get(i).sentences()) {
                candidates.add(
                        new Candidate(i, sentence, sentence.equals(best.get(i).best())));
            }
        }
        candidates.sort(Comparator.comparing((Candidate candidate) -> !candidate.first())
                .thenComparing(candidate -> candidate.first()
                        ? candidate.paper()
                        : -candidate.sentence().score()));
        Map<Integer, TreeMap<Integer, String>> chosen = new TreeMap<>();
        int room = tokens;
        for (Candidate candidate : candidates) {
            String sentence = candidate.sentence().sentence().text();
            int cost = tokens(sentence)
                    + (chosen.containsKey(candidate.paper())
                            ? 0
                            : tokens(best.get(candidate.paper()).paper().title()));
            if (cost <= room || chosen.isEmpty()) {
                room -= cost;
                chosen.computeIfAbsent(candidate.paper(), paper -> new TreeMap<>())
                        .put(candidate.sentence().position(), sentence);
            }
        }
        Map<IndexedPaper, String> texts = new LinkedHashMap<>();
        chosen.forEach((paper, sentences) ->
                texts.put(findings.indexed(best.get(paper)), String.join(" ", sentences.values())));
        return of(texts);
    }

    /** Papers with what the model may read of each. */
    static NumberedEvidence of(Map<IndexedPaper, String> texts) {
        List<String> sources = new ArrayList<>();
        texts.forEach((paper, text) -> sources.add(
                "[" + (sources.size() + 1) + "] " + data(paper.paper().title()) + "\n" + data(text)));
        return new NumberedEvidence(
                List.copyOf(texts.keySet()),
                sources.stream().collect(Collectors.joining("\n\n", "<sources>\n", "\n</sources>")));
    }

    /** Text of others, which can close none of our marks and open none, and takes one line. */
    static String data(String text) {
        return text.replace('<', '‹').replace('>', '›').replaceAll("\\s+", " ").strip();
    }

    static int tokens(String text) {
        return (int) Math.ceil(text.length() / CHARACTERS_A_TOKEN);
    }
}
