package org.scholium.corpus;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholium.text.Legible;

/** Gathers what the files hold and settles, over all of them, identity, duplicates and years. */
final class CorpusDraft {

    /** What is longer is no title, and would make an id that no request can name. */
    private static final int LONGEST_TITLE = 1_000;

    /** The longest abstracts of arXiv have a tenth of it; each further page delays the start by a second. */
    private static final int LONGEST_ABSTRACT = 20_000;

    /** Of one file; nobody reads more, and a damaged table has one a row. */
    private static final int MOST_PROBLEMS = 100;

    private record Identity(String title, String arxivId, String file, int line) {}

    private final List<DraftPaper> drafts = new ArrayList<>();
    private final Map<String, Identity> identities = new LinkedHashMap<>();
    private final Map<String, String> titlesById = new HashMap<>();
    private int told;
    private final Set<String> removed = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> problemsByFile = new LinkedHashMap<>();

    /** Adds a paper, unless its title could not name it or its abstract says nothing. */
    void add(DraftPaper draft) {
        told++;
        Optional<String> fault = fault(draft);
        if (fault.isPresent()) {
            report(draft.file(), draft.line(), fault.get() + "; it was left out.");
        } else {
            drafts.add(draft);
        }
    }

    private static Optional<String> fault(DraftPaper draft) {
        String title = Problem.quoted(draft.title());
        if (draft.title().length() > LONGEST_TITLE) {
            return Optional.of("The title " + title + tooLong(draft.title(), LONGEST_TITLE));
        }
        if (key(draft.title()).isEmpty()) {
            return Optional.of("The title " + title + " has neither letters nor digits");
        }
        if (draft.summary().length() > LONGEST_ABSTRACT) {
            return Optional.of("The abstract of " + title + tooLong(draft.summary(), LONGEST_ABSTRACT));
        }
        return Legible.isLegible(draft.summary())
                ? Optional.empty()
                : Optional.of("The abstract of " + title + " holds no character that can be seen");
    }

    private static String tooLong(String text, int most) {
        return " has " + text.length() + " characters where " + most + " are allowed";
    }

    /** Gives the paper with this title its arXiv id; the first of two that contradict each other counts. */
    void identify(String title, String arxivId, String file, int line) {
        told++;
        Identity known = identities.get(key(title));
        if (known != null) {
            if (!known.arxivId().equals(arxivId)) {
                String id = known.arxivId();
                report(file, line, Problem.quoted(title) + " has the id " + id + " already; this row was left out.");
            }
        } else if (titlesById.containsKey(arxivId)) {
            String owner = Problem.quoted(titlesById.get(arxivId));
            report(file, line, arxivId + " is the id of " + owner + " already; this row was left out.");
        } else {
            titlesById.put(arxivId, title);
            identities.put(key(title), new Identity(title, arxivId, file, line));
        }
    }

    /** Leaves out the paper with this id, whichever file holds it; without such a paper it changes nothing. */
    void remove(String id) {
        told++;
        removed.add(id);
    }

    void report(String file, @Nullable Integer line, String reason) {
        told++;
        if (problemsByFile.merge(file, 1, Integer::sum) <= MOST_PROBLEMS) {
            problems.add(new Problem(file, line, reason));
        }
    }

    /** How many papers, ids, removals and problems were told so far. */
    int told() {
        return told;
    }

    Corpus build() {
        Map<String, Paper> papers = new LinkedHashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (DraftPaper draft : merged()) {
            Paper paper = settle(draft, papers.keySet());
            if (!removed.contains(paper.id())) {
                papers.put(paper.id(), paper);
                places.put(paper.id(), new Place(draft.file(), draft.line()));
            }
        }
        reportUnused(drafts.stream().map(draft -> key(draft.title())).collect(Collectors.toSet()));
        countUnlisted();
        return new Corpus(List.copyOf(papers.values()), problems, places);
    }

    /** Each paper once, with what all files know of it: those with one arXiv id, one DOI or one title are one. */
    private List<DraftPaper> merged() {
        Map<String, Integer> known = new HashMap<>();
        List<DraftPaper> papers = new ArrayList<>();
        for (DraftPaper draft : drafts) {
            List<String> names = names(draft);
            String title = key(draft.title());
            Integer same = names.stream()
                    .flatMap(name -> Stream.ofNullable(known.get(name))
                            .filter(place ->
                                    !name.equals(title) || papers.get(place).canBe(draft)))
                    .findFirst()
                    .orElse(null);
            int place = same == null ? papers.size() : same;
            if (same == null) {
                papers.add(draft);
            } else {
                papers.set(place, papers.get(place).and(draft));
            }
            names.forEach(name -> known.putIfAbsent(name, place));
        }
        return papers;
    }

    private List<String> names(DraftPaper draft) {
        String doi = draft.details().publication().doi();
        return Stream.of(
                        arxivId(draft).map(id -> "arxiv:" + id),
                        Optional.ofNullable(doi),
                        Optional.of(key(draft.title())))
                .flatMap(Optional::stream)
                .toList();
    }

    private void countUnlisted() {
        problemsByFile.forEach((file, count) -> {
            if (count > MOST_PROBLEMS) {
                problems.add(new Problem(
                        file, null, "It has " + (count - MOST_PROBLEMS) + " more problems, which are not listed."));
            }
        });
    }

    private void reportUnused(Set<String> titles) {
        identities.forEach((key, identity) -> {
            if (!titles.contains(key)) {
                String title = Problem.quoted(identity.title());
                report(
                        identity.file(),
                        identity.line(),
                        "No paper is titled " + title + "; its id " + identity.arxivId() + " was not used.");
            }
        });
    }

    private Paper settle(DraftPaper draft, Set<String> taken) {
        String key = key(draft.title());
        Optional<String> arxivId = arxivId(draft);
        List<String> authors = draft.details().publication().authors();
        return new Paper(
                free(arxivId.orElseGet(() -> key.replace(' ', '-')), taken),
                draft.title(),
                draft.summary(),
                published(draft, arxivId),
                authors.isEmpty() ? draft.byline().authorCount() : Integer.valueOf(authors.size()),
                draft.byline().organisation(),
                arxivId.map(id -> "https://arxiv.org/abs/" + id)
                        .orElse(draft.details().url()),
                draft.details().publication());
    }

    /** Two papers may have one title. */
    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int number = 2; taken.contains(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    private Optional<String> arxivId(DraftPaper draft) {
        return Optional.ofNullable(identities.get(key(draft.title())))
                .map(Identity::arxivId)
                .or(() -> Optional.ofNullable(draft.details().arxivId()));
    }

    private @Nullable LocalDate published(DraftPaper draft, Optional<String> arxivId) {
        return draft.details().published() == null
                ? date(draft, arxivId)
                : draft.details().published();
    }

    private @Nullable LocalDate date(DraftPaper draft, Optional<String> arxivId) {
        PartialDate printed = draft.date();
        if (printed == null) {
            return null;
        }
        Integer year = arxivId.flatMap(id -> likelyYear(id, printed)).orElse(draft.likelyYear());
        Optional<LocalDate> date = printed.in(year);
        if (date.isEmpty()) {
            String title = Problem.quoted(draft.title());
            report(draft.file(), draft.line(), "The year of " + title + " is not known; it was kept without a date.");
        }
        return date.orElse(null);
    }

    /** An arXiv id opens with the year and month it was given; submission may be dated the month before. */
    private static Optional<Integer> likelyYear(String arxivId, PartialDate date) {
        if (!arxivId.matches("\\d{4}\\..*")) {
            return Optional.empty();
        }
        int month = Integer.parseInt(arxivId.substring(2, 4));
        int monthsLater = Math.floorMod(date.day().getMonthValue() - month + 1, 12) - 1;
        return Optional.of(YearMonth.of(2000 + Integer.parseInt(arxivId.substring(0, 2)), month)
                .plusMonths(monthsLater)
                .getYear());
    }

    /** The title in lower-case letters and digits alone: equal for titles that differ in typography only. */
    static String key(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
