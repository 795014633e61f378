package org.scholium.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.Paper;
import org.scholium.store.Snapshot;
import org.scholium.text.Numerals;

/**
 * What a claim says otherwise than the papers it cites.
 *
 * @param numbers numbers that none of the papers gives, as they are written
 * @param miscounted numbers that the papers give of something else, as they are written
 * @param names names that none of the papers holds, as they are written
 * @param denied a word that either the claim or its source denies, or null
 * @param opposed a word whose opposite the source says instead, or null
 * @param exchanged whether it puts beside one name what the source puts beside another
 * @param swapped whether it puts first what the source puts second
 */
record Disagreement(
        List<String> numbers,
        List<String> miscounted,
        List<String> names,
        @Nullable String denied,
        @Nullable String opposed,
        boolean swapped,
        boolean exchanged) {

    static Disagreement of(Claim claim, Support footing, List<Paper> papers, Snapshot index) {
        String known = papers.stream()
                .map(paper -> paper.title() + "\n" + paper.summary()
                        + (paper.day() == null ? "" : "\n" + paper.day().getYear()))
                .collect(Collectors.joining("\n"));
        Set<BigDecimal> given = Numerals.in(known).keySet();
        List<String> numbers = Numerals.in(claim.text()).entrySet().stream()
                .filter(number -> !given.contains(number.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        Polarity said = Polarity.of(claim.text());
        String source = footing.first().sentence().text();
        return new Disagreement(
                numbers,
                Numerals.miscounted(claim.text(), known),
                ClaimNames.missing(claim.text(), papers, index),
                said.denied(Polarity.of(source)).orElse(null),
                said.opposed(Polarity.of(source)).orElse(null),
                Order.isSwapped(claim.text(), source),
                Pairing.isExchanged(claim.text(), source));
    }

    boolean isPolar() {
        return denied != null || opposed != null || swapped;
    }

    /** Whether it says something otherwise than the source, perhaps by its wording only. */
    boolean isDoubtful() {
        return isPolar() || exchanged;
    }

    /** The disagreement as a sentence for a reader, if there is one. */
    Optional<String> reason() {
        return Stream.of(
                        numbers.isEmpty()
                                ? null
                                : "The source does not give the " + (numbers.size() == 1 ? "number " : "numbers ")
                                        + listed(numbers) + ".",
                        miscounted.isEmpty()
                                ? null
                                : "The source gives a different number where this says " + listed(miscounted) + ".",
                        names.isEmpty() ? null : "The source does not name " + listed(names) + ".",
                        denied == null
                                ? null
                                : "This and the source disagree on “" + denied + "”: one denies what the other says.",
                        opposed == null ? null : "Where this says “" + opposed + "”, the source says the opposite.",
                        swapped ? "The source puts this the other way round." : null,
                        exchanged ? "The source seems to say this about something else." : null)
                .filter(sentence -> sentence != null)
                .findFirst();
    }

    private static String listed(List<String> words) {
        return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(" or "));
    }
}
