package org.scholium.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.Paper;
import org.scholium.retrieval.LogisticModel;
import org.scholium.store.Embedder;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;
import org.scholium.text.Numerals;
import org.scholium.text.Sentence;
import org.scholium.text.Tuning;

/**
 * Holds a sentence against the abstracts it cites: numbers, names and polarity must agree, and words and meaning must
 * come near enough. The weights and thresholds stand in {@code citation-check.properties} with what they were learnt
 * from.
 */
public final class CitationCheck {

    private static final double SAME_WORDS = Tuning.number("check.contradiction.same-words");

    private final LogisticModel model;
    private final Embedder embedder;
    private final Snapshot index;

    /** A check against the papers of an index. */
    public CitationCheck(Embedder embedder, Snapshot index) {
        this(LogisticModel.beside(CitationCheck.class, "citation-check.properties"), embedder, index);
    }

    CitationCheck(LogisticModel model, Embedder embedder, Snapshot index) {
        this.model = model;
        this.embedder = embedder;
        this.index = index;
    }

    /** A sentence to be checked, without citation marks. */
    public Claim claim(String sentence) {
        return Claim.of(sentence, embedder, index);
    }

    /**
     * Checks a claim. One paper that says it all is enough; where it is put together from several, a number may have
     * got to the wrong one.
     *
     * @param cited the papers it cites, at least one
     */
    public Checked check(Claim claim, List<IndexedPaper> cited) {
        Checked best = cited.stream()
                .map(paper -> together(claim, List.of(paper)))
                .min(Checked.BEST_FIRST)
                .orElseThrow();
        if (cited.size() == 1 || best.support() == SupportLevel.SUPPORTED) {
            return best;
        }
        Checked together = together(claim, cited);
        return together.support() == SupportLevel.SUPPORTED
                        && !Numerals.in(claim.text()).isEmpty()
                ? together.weak("The numbers come from several sources; check which number belongs to which.")
                : together;
    }

    private Checked together(Claim claim, List<IndexedPaper> cited) {
        Support footing = Support.of(claim, SourceSentence.of(cited), embedder);
        Disagreement disagreement = Disagreement.of(claim, footing, papers(cited), index);
        double probability =
                model.probability(ClaimFeatures.of(claim, footing, SourceSentence.of(cited), disagreement));
        SupportLevel support = verdict(probability, footing, disagreement);
        return new Checked(support, reason(support, disagreement), probability, quoted(footing));
    }

    /** What {@link #check} weighs, to learn its weights. */
    public Map<String, Double> features(Claim claim, List<IndexedPaper> cited) {
        Support footing = Support.of(claim, SourceSentence.of(cited), embedder);
        Disagreement disagreement = Disagreement.of(claim, footing, papers(cited), index);
        return ClaimFeatures.of(claim, footing, SourceSentence.of(cited), disagreement);
    }

    private static List<Paper> papers(List<IndexedPaper> cited) {
        return cited.stream().map(IndexedPaper::paper).toList();
    }

    private SupportLevel verdict(double probability, Support footing, Disagreement disagreement) {
        boolean contradicted = disagreement.isPolar() && footing.coverage() >= SAME_WORDS;
        if (!disagreement.numbers().isEmpty()
                || !disagreement.miscounted().isEmpty()
                || !disagreement.names().isEmpty()
                || contradicted
                || probability < model.threshold("weak")) {
            return SupportLevel.UNSUPPORTED;
        }
        return probability < model.threshold("supported") || disagreement.isDoubtful()
                ? SupportLevel.WEAK
                : SupportLevel.SUPPORTED;
    }

    private static @Nullable String reason(SupportLevel support, Disagreement disagreement) {
        return switch (support) {
            case SUPPORTED, QUOTED, REMARK -> null;
            case WEAK -> disagreement.reason().orElse(null);
            case UNSUPPORTED -> disagreement.reason().orElse("No source says this.");
        };
    }

    private static Map<Paper, List<Sentence>> quoted(Support footing) {
        Map<Paper, List<Sentence>> quoted = new LinkedHashMap<>();
        footing.quoted()
                .forEach(ground -> quoted.computeIfAbsent(ground.paper(), paper -> new ArrayList<>())
                        .add(ground.sentence()));
        return quoted;
    }
}
