package org.scholium.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scholium.corpus.Paper;
import org.scholium.text.Analysis;

/** The authors and venues that records name, each found by a word of its name, however many there are. */
final class KnownNames {

    private final Map<String, List<String>> authors = new HashMap<>();
    private final Map<String, List<String>> venues = new HashMap<>();

    KnownNames(Collection<Paper> papers) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        papers.forEach(paper -> {
            people.addAll(paper.publication().authors());
            VenueName.written(paper).ifPresent(places::add);
        });
        people.forEach(name -> Set.copyOf(AuthorName.of(name).parts()).forEach(part -> add(authors, part, name)));
        places.forEach(name -> VenueName.of(name).keys().forEach(key -> add(venues, key, name)));
    }

    private static void add(Map<String, List<String>> names, String key, String name) {
        names.computeIfAbsent(key, none -> new ArrayList<>(1)).add(name);
    }

    /** The words of the names that the record of a paper has, in lower case, with their accents and without. */
    static Set<String> words(Paper paper) {
        Set<String> words = new LinkedHashSet<>();
        paper.publication().authors().forEach(name -> {
            words.addAll(AuthorName.of(name).parts());
            words.addAll(Analysis.words(name));
        });
        if (paper.publication().venue() != null) {
            words.addAll(Analysis.words(paper.publication().venue()));
        }
        return words;
    }

    /** The authors whom an entry means, as records write them. */
    Set<String> authors(String entry) {
        Set<String> meant = new LinkedHashSet<>();
        AuthorName.choices(entry)
                .forEach(asked -> authors.getOrDefault(asked.family(), List.of()).stream()
                        .filter(name -> AuthorName.of(name).isMeantBy(asked))
                        .forEach(meant::add));
        return meant;
    }

    /** The venues that a name means, each with a year. */
    Set<String> venues(String name) {
        VenueName asked = VenueName.of(name);
        Set<String> meant = new LinkedHashSet<>();
        Stream<String> keys = asked.words().size() > 1
                ? asked.keys().stream()
                : asked.keys().stream().limit(1);
        keys.flatMap(key -> venues.getOrDefault(key, List.of()).stream())
                .filter(venue -> VenueName.of(venue).isMeantBy(asked))
                .forEach(meant::add);
        return meant;
    }

    /** Whether any record names a venue. */
    boolean hasVenues() {
        return !venues.isEmpty();
    }
}
