package org.scholium.retrieval;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
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
    private final @Nullable EvidenceReader reader;
    private final EvidenceScorer scorer = EvidenceScorer.packaged();

    /**
     * A retriever.
     *
     * @param reads whether papers are read with the question, {@code scholium.reader.enabled}
     */
    @Inject
    public Retriever(
            Embedder embedder, @ConfigProperty(name = "scholium.reader.enabled", defaultValue = "true") boolean reads) {
        this(embedder, Fusion.LEARNT, reads ? EvidenceReader.packaged() : null);
    }

    /** Retrieves with other weights than the learnt ones and with another reader, or none, to measure them. */
    public Retriever(Embedder embedder, Weights weights, @Nullable EvidenceReader reader) {
        this.embedder = embedder;
        this.weights = weights;
        this.reader = reader;
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

    /**
     * Ranks the best of the papers found anew, by how they stand to the question as a whole; the others follow.
     *
     * @param most how many papers are read
     */
    public List<Evidence> judge(Query query, List<Evidence> found, int most) {
        if (reader == null) {
            return found;
        }
        Stream<Evidence> judged = found.subList(0, Math.min(most, found.size())).parallelStream()
                .map(evidence -> evidence.standing(reader.stand(
                        query.question(),
                        evidence.paper().title(),
                        evidence.sentences().stream()
                                .map(one -> one.sentence().text())
                                .toList())))
                .sorted(Comparator.comparingDouble(Evidence::fit).reversed());
        return Stream.concat(judged, found.stream().skip(most)).toList();
    }

    /**
     * Reads sentences of the best papers together with the question; the papers stay in their order.
     *
     * @param papers of how many papers
     * @param first how many sentences of the first paper, those that come nearest
     * @param further how many of each further paper
     */
    public List<Evidence> read(Query query, List<Evidence> found, int papers, int first, int further) {
        if (reader == null) {
            return found;
        }
        List<Evidence> read = new ArrayList<>(found);
        for (int i = 0; i < Math.min(papers, found.size()); i++) {
            read.set(i, read(reader, query, found.get(i), i == 0 ? first : further));
        }
        return List.copyOf(read);
    }

    private static Evidence read(EvidenceReader reader, Query query, Evidence evidence, int most) {
        double least = evidence.sentences().stream()
                .map(ScoredSentence::nearness)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .reduce(Double.MAX_VALUE, Math::min);
        String title = evidence.paper().title();
        return evidence.with(evidence.sentences().parallelStream()
                .map(one -> one.nearness() < least
                        ? one
                        : one.read(reader.decides(
                                query.question(), title, one.sentence().text())))
                .toList());
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
                    probabilities[i],
                    0));
        }
        return new Evidence(found.paper(), scores, asked.terms().coverage(found.terms()), List.copyOf(sentences), null);
    }
}
