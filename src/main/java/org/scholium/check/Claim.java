package org.scholium.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.scholium.store.Embedder;
import org.scholium.store.Snapshot;
import org.scholium.text.Analysis;
import org.scholium.text.Numerals;
import org.scholium.text.Tuning;

/**
 * A sentence that somebody says, to be held against papers.
 *
 * @param text the sentence, without citation marks
 * @param vector its vector
 * @param weights how much each of its search terms tells papers apart; numbers and words that only report left out
 */
public record Claim(String text, float[] vector, Map<String, Double> weights) {

    /** How one speaks of papers says nothing of what they say. */
    private static final Set<String> REPORTING = Analysis.terms(
            "author paper study work article research researcher propose introduce present show find finding report reveal"
                    + " demonstrate describe state say suggest argue claim note highlight indicate observe conclude discuss"
                    + " according contain consist offer aim focus use help make such also however thus therefore");

    private static final int LEAST_PREFIX = Tuning.count("check.words.prefix");

    private static final double PREFIX_SHARE = Tuning.number("check.words.prefix-share");
    private static final double ALIKE = Tuning.number("check.words.alike");

    static Claim of(String text, Embedder embedder, Snapshot index) {
        // A word that no paper holds may be another word for one that they hold: it weighs no more than a rare one.
        double most = Math.log(1 + index.size() / 1.5);
        Map<String, Double> weights = new LinkedHashMap<>();
        Analysis.terms(text).stream()
                .filter(term -> !REPORTING.contains(term) && !Numerals.isOne(term))
                .forEach(term -> weights.put(term, Math.min(most, index.idf(term))));
        return new Claim(text, embedder.embedSentence(text), weights);
    }

    /** The share of the claim's weight that the terms hold, from 0 to 1; 1 for a claim without any. */
    double coverage(Collection<String> terms) {
        double held = 0;
        double all = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            all += weight.getValue();
            held += weight.getValue() * held(weight.getKey(), terms);
        }
        return all == 0 ? 1 : held / all;
    }

    private static double held(String term, Collection<String> terms) {
        return terms.contains(term) ? 1 : terms.stream().anyMatch(other -> isAlike(term, other)) ? ALIKE : 0;
    }

    private static boolean isAlike(String term, String other) {
        int common = 0;
        while (common < Math.min(term.length(), other.length()) && term.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= LEAST_PREFIX && common >= PREFIX_SHARE * Math.max(term.length(), other.length());
    }
}
