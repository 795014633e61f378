package org.scholium.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholium.text.Analysis;
import org.scholium.text.Numerals;
import org.scholium.text.Tuning;

/**
 * Which words of a text stand beside which name: "A measures x, and B measures y". A claim that puts beside A what its
 * source puts beside B, and beside B what it puts beside A, has exchanged them.
 */
final class Pairing {
    private static final int MARGIN = Tuning.count("check.pairing.margin");

    private final Map<String, Integer> places;

    private Pairing(String text) {
        places = places(text);
    }

    /** Whether a claim has exchanged more of what its source puts beside names and numbers than it has kept. */
    static boolean isExchanged(String claim, String source) {
        Set<String> names = new HashSet<>();
        Stream.of(claim, source)
                .flatMap(text -> ClaimNames.in(text).stream())
                .forEach(name -> names.addAll(Analysis.terms(name)));
        Pairing said = new Pairing(claim);
        Pairing stated = new Pairing(source);
        List<String> common = said.places.keySet().stream()
                .filter(stated.places::containsKey)
                .sorted()
                .toList();
        Map<Boolean, List<String>> byName = common.stream()
                .collect(Collectors.partitioningBy(term -> names.contains(term) || Numerals.isOne(term)));
        List<String> named = byName.getOrDefault(true, List.of());
        List<String> others = byName.getOrDefault(false, List.of());
        int crossed = 0;
        int kept = 0;
        for (int i = 0; i < named.size(); i++) {
            for (int j = i + 1; j < named.size(); j++) {
                for (String one : others) {
                    for (String other : others) {
                        if (!one.equals(other) && stated.pairs(named.get(i), one, named.get(j), other)) {
                            kept += said.pairs(named.get(i), one, named.get(j), other) ? 1 : 0;
                            crossed += said.pairs(named.get(i), other, named.get(j), one) ? 1 : 0;
                        }
                    }
                }
            }
        }
        return crossed > kept;
    }

    /** Whether it puts one word beside the first name and the other beside the second, rather than the other way. */
    private boolean pairs(String first, String one, String second, String other) {
        return apart(first, one) + apart(second, other) + MARGIN <= apart(first, other) + apart(second, one);
    }

    private int apart(String one, String other) {
        return Math.abs(place(one) - place(other));
    }

    private int place(String term) {
        return Objects.requireNonNull(places.get(term));
    }

    /** Where each search term stands that a text holds once. */
    private static Map<String, Integer> places(String text) {
        Map<String, List<Integer>> all = new HashMap<>();
        List<String> words = Analysis.words(text);
        for (int i = 0; i < words.size(); i++) {
            for (String term : Analysis.terms(words.get(i))) {
                all.computeIfAbsent(term, any -> new ArrayList<>()).add(i);
            }
        }
        Map<String, Integer> places = new HashMap<>();
        all.forEach((term, at) -> {
            if (at.size() == 1) {
                places.put(term, at.get(0));
            }
        });
        return places;
    }
}
