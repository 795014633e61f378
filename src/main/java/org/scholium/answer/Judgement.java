package org.scholium.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.conversation.QuestionKind;
import org.scholium.conversation.Understanding;
import org.scholium.index.Analysis;
import org.scholium.index.PaperIndex;
import org.scholium.retrieval.Evidence;

/**
 * Whether the evidence answers the question.
 *
 * @param outcome the verdict
 * @param unknown words of the question that occur nowhere in the corpus, as they were written
 */
record Judgement(Outcome outcome, List<String> unknown) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.{}_-]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}}]+$");
    private static final Pattern NAME = Pattern.compile(".+\\p{Lu}.*|\\p{Lu}.*|.*\\d.*");

    /** Cosine and coverage that a fact of a known paper needs together. */
    private static final double FACT_STATED = 0.36;

    /** Cosine, less the weight of words unknown to the corpus, that any answer needs. */
    private static final double ON_TOPIC = 0.24;

    static Judgement of(Understanding understood, List<Evidence> found, PaperIndex index) {
        List<String> unknown = unknown(understood.query().text(), index);
        if (found.isEmpty()) {
            return new Judgement(Outcome.NOT_IN_CORPUS, unknown);
        }
        Evidence first = found.get(0);
        double cosine = Math.max(first.best().cosine(), first.scores().vector());
        boolean askedByName =
                unknown.stream().anyMatch(word -> NAME.matcher(word).matches());
        boolean fact = understood.kind() == QuestionKind.FACT;
        if (!understood.anchored()) {
            double unknownShare = understood.query().terms().isEmpty()
                    ? 0
                    : (double) unknown.size() / understood.query().terms().size();
            boolean off = cosine + 0.1 * first.coverage() - 0.1 * unknownShare < ON_TOPIC;
            if (off) {
                return new Judgement(Outcome.NOT_IN_CORPUS, unknown);
            }
        } else if (fact && first.best().cosine() + 0.5 * first.coverage() < FACT_STATED) {
            return new Judgement(Outcome.PARTIAL, unknown);
        }
        return new Judgement(askedByName ? Outcome.PARTIAL : Outcome.ANSWERED, unknown);
    }

    /** The words as they were written, since stems mean nothing to a reader. */
    private static List<String> unknown(String text, PaperIndex index) {
        List<String> unknown = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text)) {
            String clean = EDGES.matcher(word).replaceAll("");
            Set<String> terms = Analysis.terms(clean);
            boolean known = terms.isEmpty() || terms.stream().anyMatch(term -> index.documentFrequency(term) > 0);
            if (!known && !unknown.contains(clean)) {
                unknown.add(clean);
            }
        }
        return unknown;
    }
}
