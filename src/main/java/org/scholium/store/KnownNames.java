package org.scholium.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholium.corpus.Paper;
import org.scholium.text.Analysis;

/** The authors and venues that records name, each found by a word of its name, however many there are. */
final class KnownNames {

    private record Author(String written, AuthorName name) {}

    private record Venue(String written, VenueName name) {}

    private final Map<String, List<Author>> authors = new HashMap<>();
    private final Map<String, List<Venue>> venues = new HashMap<>();
    private final Map<String, List<Venue>> venuesInShort = new HashMap<>();

    KnownNames(Collection<Paper> papers) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        papers.forEach(paper -> {
            people.addAll(paper.publication().authors());
            VenueName.written(paper).ifPresent(places::add);
        });
        for (String written : people) {
            Author author = new Author(written, AuthorName.of(written));
            Set.copyOf(author.name().parts()).forEach(part -> add(authors, part, author));
        }
        for (String written : places) {
            Venue venue = new Venue(written, VenueName.of(written));
            Set.copyOf(venue.name().lower()).forEach(word -> add(venues, word, venue));
            venue.name().shortNames().forEach(name -> add(venuesInShort, name, venue));
        }
    }

    private static <N> void add(Map<String, List<N>> names, String key, N name) {
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
                        .filter(author -> author.name().isMeantBy(asked))
                        .map(Author::written)
                        .forEach(meant::add));
        return meant;
    }

    /** The venues that a name means, each with a year. */
    Set<String> venues(String name) {
        VenueName asked = VenueName.of(name);
        return candidates(asked)
                .filter(venue -> venue.name().isMeantBy(asked))
                .map(Venue::written)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those that have its only word as a short name; or its rarest word, or for their only word its acronym. */
    private Stream<Venue> candidates(VenueName asked) {
        List<String> words = asked.lower();
        if (words.size() == 1) {
            return venuesInShort.getOrDefault(words.get(0), List.of()).stream();
        }
        Stream<Venue> holders = words.stream()
                .map(word -> venues.getOrDefault(word, List.of()))
                .min(Comparator.comparingInt(List::size))
                .stream()
                .flatMap(List::stream);
        Stream<Venue> acronyms =
                asked.acronyms().stream().flatMap(acronym -> venues.getOrDefault(acronym, List.of()).stream());
        return Stream.concat(holders, acronyms);
    }

    /** Whether any record names an author. */
    boolean hasAuthors() {
        return !authors.isEmpty();
    }

    /** Whether any record names a venue. */
    boolean hasVenues() {
        return !venues.isEmpty();
    }
}
