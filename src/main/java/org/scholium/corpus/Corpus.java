package org.scholium.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All papers that could be read, and what could not.
 *
 * @param papers the papers in reading order, each id once
 * @param problems what was met in reading
 * @param places where each paper was read, by its id; one that comes from no file has none
 */
public record Corpus(List<Paper> papers, List<Problem> problems, Map<String, Place> places) {

    /** Copies what it is given and rejects two papers with one id. */
    public Corpus {
        papers = List.copyOf(papers);
        problems = List.copyOf(problems);
        places = Map.copyOf(places);
        if (papers.stream().map(Paper::id).distinct().count() < papers.size()) {
            throw new IllegalArgumentException("Every paper of a corpus needs an id of its own.");
        }
    }

    /** Papers that come from no file. */
    public Corpus(List<Paper> papers, List<Problem> problems) {
        this(papers, problems, Map.of());
    }

    /** What is wrong with one of the papers, by the place where it was read. */
    public Problem problem(Paper paper, String reason) {
        Place place = places.get(paper.id());
        return new Problem(
                place == null ? paper.id() : place.file(),
                place == null ? null : place.line(),
                Problem.quoted(paper.title()) + " " + reason);
    }

    /** The papers of these ids alone, with further problems that say why the others are missing. */
    public Corpus keeping(Set<String> ids, List<Problem> reasons) {
        return new Corpus(
                papers.stream().filter(paper -> ids.contains(paper.id())).toList(),
                Stream.concat(problems.stream(), reasons.stream()).toList(),
                places);
    }

    /** The earliest date of publication, if any paper has one. */
    public Optional<LocalDate> from() {
        return papers.stream().map(Paper::published).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    /** The latest date of publication, if any paper has one. */
    public Optional<LocalDate> to() {
        return papers.stream().map(Paper::published).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** Sixteen hexadecimal digits that change whenever a paper is added, changed or removed. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            papers.stream()
                    .sorted(Comparator.comparing(Paper::id))
                    .forEach(paper -> digest.update(paper.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
