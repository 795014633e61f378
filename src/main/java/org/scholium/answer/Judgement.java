package org.scholium.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scholium.conversation.Understanding;
import org.scholium.index.Analysis;
import org.scholium.index.PaperIndex;
import org.scholium.retrieval.Evidence;

/**
 * Whether the evidence answers the question.
 *
 * @param outcome the verdict
 * @param unknown words of the question that occur nowhere in the corpus
 */
record Judgement(Outcome outcome, List<String> unknown) {

    static Judgement of(Understanding understood, List<Evidence> found, PaperIndex index) {
        List<String> unknown = unknown(understood, index);
        if (found.isEmpty()) {
            return new Judgement(Outcome.NOT_IN_CORPUS, unknown);
        }
        Evidence first = found.get(0);
        double vector = first.scores().vector();
        double coverage = first.coverage();
        boolean named = !understood.named().isEmpty();
        if (!named && vector + 0.2 * coverage < 0.27) {
            return new Judgement(Outcome.NOT_IN_CORPUS, unknown);
        }
        return new Judgement(Outcome.ANSWERED, unknown);
    }

    /** The words as they were written, since stems mean nothing to a reader. */
    private static List<String> unknown(Understanding understood, PaperIndex index) {
        List<String> unknown = new ArrayList<>();
        for (String word : understood.search().split("[^\\p{L}\\p{N}'’.{}_-]+")) {
            Set<String> terms = Analysis.terms(word);
            boolean known = terms.isEmpty() || terms.stream().anyMatch(term -> index.documentFrequency(term) > 0);
            String clean = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}}]+$", "");
            if (!known && !clean.isEmpty() && !unknown.contains(clean)) {
                unknown.add(clean);
            }
        }
        return unknown;
    }
}
