package org.scholium.corpus;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gathers what the files hold and settles, over all of them, identity, duplicates and years. */
final class CorpusDraft {

    private record Identity(String arxivId, String file, int line) {}

    private final List<DraftPaper> drafts = new ArrayList<>();
    private final Map<String, Identity> identities = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    void add(DraftPaper draft) {
        drafts.add(draft);
    }

    void identify(String title, String arxivId, String file, int line) {
        identities.put(key(title), new Identity(arxivId, file, line));
    }

    void report(String file, Integer line, String reason) {
        problems.add(new Problem(file, line, reason));
    }

    Corpus build() {
        Map<String, Paper> papers = new LinkedHashMap<>();
        for (DraftPaper draft : drafts) {
            Paper paper = settle(draft);
            if (papers.putIfAbsent(paper.id(), paper) != null) {
                report(draft.file(), draft.line(), "\"" + draft.title() + "\" is there already; the first was kept.");
            }
        }
        identities
                .values()
                .forEach(unused -> report(
                        unused.file(),
                        unused.line(),
                        unused.arxivId() + " names a title that no paper of the corpus has."));
        return new Corpus(List.copyOf(papers.values()), problems);
    }

    private Paper settle(DraftPaper draft) {
        Optional<String> arxivId =
                Optional.ofNullable(identities.get(key(draft.title()))).map(Identity::arxivId);
        return new Paper(
                arxivId.orElseGet(() -> key(draft.title()).replace(' ', '-')),
                draft.title(),
                draft.summary(),
                date(draft, arxivId),
                draft.authorCount(),
                draft.organisation(),
                arxivId.map(id -> "https://arxiv.org/abs/" + id).orElse(null));
    }

    private LocalDate date(DraftPaper draft, Optional<String> arxivId) {
        if (draft.date() == null) {
            return null;
        }
        Integer year = arxivId.flatMap(id -> yearSince(id, draft.date())).orElse(draft.likelyYear());
        Optional<LocalDate> date = draft.date().in(year);
        if (date.isEmpty()) {
            report(draft.file(), draft.line(), "The year of \"" + draft.title() + "\" is not known; it has no date.");
        }
        return date.orElse(null);
    }

    /** An arXiv id opens with the year and month of submission, and a paper is listed within the year after. */
    private static Optional<Integer> yearSince(String arxivId, PartialDate date) {
        if (!arxivId.matches("\\d{4}\\..*")) {
            return Optional.empty();
        }
        int year = 2000 + Integer.parseInt(arxivId.substring(0, 2));
        int month = Integer.parseInt(arxivId.substring(2, 4));
        return Optional.of(date.day().getMonthValue() < month ? year + 1 : year);
    }

    /** The title in lower-case ASCII letters and digits: equal for titles that differ in typography only. */
    private static String key(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
