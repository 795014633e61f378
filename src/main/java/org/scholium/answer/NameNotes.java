package org.scholium.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scholium.question.Ask;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.store.Snapshot;

/** What is said of authors and venues that a question names: which no record has, and whose records have none. */
final class NameNotes {

    private NameNotes() {}

    static List<String> of(Ask ask, Snapshot papers) {
        Limits limits = ask.filter().limits();
        List<String> authors = Stream.concat(limits.authors().stream(), limits.not().authors().stream())
                .toList();
        List<String> notes = new ArrayList<>();
        if (!authors.isEmpty()) {
            List<String> unknown = authors.stream()
                    .filter(name -> papers.authorsCalled(name).isEmpty())
                    .toList();
            notes.addAll(notes(
                    "author",
                    unknown,
                    papers.countWithoutAuthors(others(ask, limits.by(List.of()))),
                    !papers.knowsAuthors()));
        }
        if (!limits.venues().isEmpty()) {
            List<String> unknown = limits.venues().stream()
                    .filter(name -> papers.venuesCalled(name).isEmpty())
                    .toList();
            notes.addAll(notes(
                    "venue",
                    unknown,
                    papers.countWithoutVenue(others(ask, limits.in(List.of()))),
                    !papers.knowsVenues()));
        }
        // Who is unknown as an organisation may be an author.
        boolean unknown = limits.organisations().stream()
                .anyMatch(name -> !papers.organisations().contains(name));
        if (unknown && !papers.knowsAuthors()) {
            notes.addAll(notes("author", List.of(), 0, true));
        }
        return notes;
    }

    private static Filter others(Ask ask, Limits limits) {
        return new Filter(limits, ask.filter().papers());
    }

    private static List<String> notes(String what, List<String> unknown, int unnamed, boolean none) {
        if (none) {
            return List.of(
                    "The papers here come without the names of their " + what + "s, so they cannot be found by them.");
        }
        List<String> notes = new ArrayList<>();
        if (!unknown.isEmpty()) {
            notes.add("No paper here names " + (what.equals("author") ? "an author" : "a venue") + " called "
                    + Phrasing.listed(
                            unknown.stream().map(name -> "“" + name + "”").toList(), "or") + ".");
        }
        if (unnamed > 0) {
            notes.add(
                    unnamed == 1
                            ? "Of one paper the " + what + " is not known."
                            : "Of " + unnamed + " papers the " + what + "s are not known.");
        }
        return notes;
    }
}
