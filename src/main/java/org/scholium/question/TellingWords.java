package org.scholium.question;

import java.util.List;
import java.util.Set;

/**
 * Words of a question that matter by themselves: names, and words that the corpus has never seen.
 *
 * @param unknown words of which the corpus holds no form, as they were written
 * @param coined words that can only be names: a capital inside, or one beside a digit; and exact figures
 * @param rare those of them that few papers hold
 * @param names names that tell papers apart, in lower case: rare coined ones, and words with a capital in a sentence
 * @param compounds words joined by hyphens, in lower case with spaces: "model based"
 * @param phrases words with content that stand together, as they were written: "image segmentation"
 * @param asksUnknown whether it asks what something is of which the corpus holds no form
 */
public record TellingWords(
        List<String> unknown,
        List<String> coined,
        List<String> rare,
        Set<String> names,
        Set<String> compounds,
        List<String> phrases,
        boolean asksUnknown) {

    /** None. */
    public static final TellingWords NONE =
            new TellingWords(List.of(), List.of(), List.of(), Set.of(), Set.of(), List.of(), false);

    /** Copies them. */
    public TellingWords {
        unknown = List.copyOf(unknown);
        coined = List.copyOf(coined);
        rare = List.copyOf(rare);
        names = Set.copyOf(names);
        compounds = Set.copyOf(compounds);
        phrases = List.copyOf(phrases);
    }
}
