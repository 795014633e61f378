package org.scholium.retrieval;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholium.corpus.Paper;
import org.scholium.retrieval.Fusion.Weights;
import org.scholium.store.Embedder;
import org.scholium.store.Filter;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;
import org.scholium.text.Tuning;

/** Finds the papers that speak to a question, and weighs their sentences. */
@Singleton
public class Retriever {

    private static final int CANDIDATES = Tuning.count("retrieval.candidates");

    private static final int WHOLE = Tuning.count("retrieval.whole");

    private static final double TRUSTED = Tuning.number("retrieval.trusted");

    private static final int RERANKED = Tuning.count("retrieval.reranked");

    private static final double NEAR = Tuning.number("retrieval.near");

    private final Embedder embedder;
    private final Weights weights;
    private final EvidenceScorer scorer = EvidenceScorer.packaged();

    @Inject
    public Retriever(Embedder embedder) {
        this(embedder, Fusion.LEARNT);
    }

    /** Retrieves with other weights than the learnt ones, to measure them. */
    public Retriever(Embedder embedder, Weights weights) {
        this.embedder = embedder;
        this.weights = weights;
    }

    /** The vector of a question's words, of 384 dimensions. */
    public float[] vector(String words) {
        return embedder.embedQuestion(words);
    }

    /**
     * The best papers, best first.
     *
     * @param limit how many papers at most
     */
    public List<Evidence> retrieve(Snapshot index, Query query, int limit) {
        float[] vector = embedder.embedQuestion(query.text());
        AskedQuestion asked = new AskedQuestion(embedder, vector, TermWeights.of(query.terms(), index));
        Fusion first = search(index, query, vector, query.filter(), CANDIDATES);
        Set<String> found = first.found();
        // What one search found, the others weigh as well; in a small corpus they have done so already.
        Fusion whole = index.passages() <= WHOLE * CANDIDATES
                ? first
                : search(index, query, vector, query.filter().only(found), WHOLE * found.size());
        Fusion fusion = whole.keywordTimes(trust(index, asked, found));
        return found.stream()
                .sorted(Comparator.comparingDouble(fusion::fused).reversed().thenComparing(id -> id))
                .limit(Math.max(limit, RERANKED))
                .map(id -> evidence(index.paper(id).orElseThrow(), fusion.scores(id), asked))
                .sorted(Comparator.comparingDouble(Evidence::rank).reversed())
                .limit(limit)
                .toList();
    }

    private Fusion search(Snapshot index, Query query, float[] vector, Filter filter, int limit) {
        Map<String, Double> nearest = index.nearest(vector, filter, limit);
        nearest.replaceAll((id, cosine) -> embedder.similarity(cosine));
        return new Fusion(
                weights,
                index.keyword(query.terms(), filter, limit),
                index.pieces(query.text(), filter, limit),
                nearest);
    }

    /**
     * How far the keywords are to be trusted, from 0 to 1. Normalising lifts the best keyword match to 1 however poor it
     * is, so in a question put in other words than the papers' a chance word would decide.
     */
    private static double trust(Snapshot index, AskedQuestion asked, Set<String> found) {
        double mostHeld = found.stream()
                .mapToDouble(id ->
                        asked.terms().coverage(index.paper(id).orElseThrow().terms()))
                .max()
                .orElse(0);
        return Math.min(1, mostHeld / TRUSTED);
    }

    /** The papers that hold a word of the query or are near to it, best first, for browsing; none for a blank query. */
    public List<Paper> search(Snapshot index, String query, Filter filter) {
        if (query.trim().isEmpty()) {
            return List.of();
        }
        return retrieve(index, Query.of(query, filter), CANDIDATES).stream()
                .filter(evidence ->
                        evidence.scores().keyword() > 0 || evidence.scores().vector() >= NEAR)
                .map(Evidence::paper)
                .toList();
    }

    /** The papers nearest to one, itself left out. */
    public List<Evidence> related(Snapshot index, IndexedPaper paper, Filter filter, int limit) {
        String about = paper.paper().title() + ". " + paper.sentences().get(0).text();
        return retrieve(index, Query.of(about, filter), limit + 1).stream()
                .filter(evidence -> !evidence.paper().id().equals(paper.paper().id()))
                .limit(limit)
                .toList();
    }

    private Evidence evidence(IndexedPaper found, Scores scores, AskedQuestion asked) {
        double[] probabilities = scorer.probabilities(asked, PaperSentences.of(found));
        List<ScoredSentence> sentences = new ArrayList<>();
        for (int i = 0; i < found.sentences().size(); i++) {
            sentences.add(new ScoredSentence(
                    found.sentences().get(i),
                    i,
                    found.roles().get(i),
                    asked.similarity(found.vectors().get(i)),
                    asked.terms().coverage(found.sentenceTerms().get(i)),
                    probabilities[i]));
        }
        return new Evidence(found.paper(), scores, asked.terms().coverage(found.terms()), List.copyOf(sentences));
    }
}
