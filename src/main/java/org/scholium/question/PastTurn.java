package org.scholium.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scholium.store.Snapshot;

/**
 * One turn of a conversation, as far as later turns need it.
 *
 * @param question what was asked, without what pointed to papers
 * @param kind what it asked for
 * @param papers the ids the answer cited, in its order: "the second one" counts them
 * @param focus how many of the first of them it was about: "it" and "they" mean these
 * @param from the earliest date it was narrowed to, or null
 * @param to the latest date, or null
 */
public record PastTurn(
        String question, QuestionKind kind, List<String> papers, int focus, LocalDate from, LocalDate to) {

    private static final int LONGEST_QUESTION = 240;
    private static final int MOST_PAPERS = 20;

    /** Keeps what a later turn can use, and rejects what no turn leaves behind. */
    public PastTurn {
        if (kind == null || focus < 0) {
            throw new IllegalArgumentException("An exchange has a kind and a number of papers it is about.");
        }
        question = question.length() <= LONGEST_QUESTION ? question : question.substring(0, LONGEST_QUESTION);
        papers = List.copyOf(papers).stream().limit(MOST_PAPERS).toList();
        focus = Math.min(focus, papers.size());
    }

    /** What an understood turn leaves behind, once it is answered. */
    static PastTurn of(Ask ask, List<String> cited) {
        QuestionKind kind =
                switch (Reading.intent(ask)) {
                    case FACT -> QuestionKind.FACT;
                    case EXPLAIN -> QuestionKind.EXPLAIN;
                    case FIND -> QuestionKind.FIND_ONE;
                    case LIST -> QuestionKind.FIND_ALL;
                    case COMPARE -> QuestionKind.COMPARE;
                    case RELATED -> QuestionKind.RELATED;
                    case LISTING -> QuestionKind.CORPUS;
                    case METADATA -> QuestionKind.METADATA;
                    case SMALL_TALK -> QuestionKind.SMALL_TALK;
                    case WHICH -> QuestionKind.WHICH;
                };
        return new PastTurn(
                ask.sought().words(),
                kind,
                cited,
                cited.size(),
                ask.filter().from(),
                ask.filter().to());
    }

    /** The papers it was about. */
    List<String> about() {
        return papers.subList(0, focus);
    }

    /** The years it was narrowed to, as a question says them: "since 2024"; empty where it was not. */
    Optional<String> years() {
        if (from == null && to == null) {
            return Optional.empty();
        }
        if (to == null) {
            return Optional.of("since " + from.getYear());
        }
        if (from == null) {
            return Optional.of("until " + to.getYear());
        }
        return Optional.of(
                from.getYear() == to.getYear()
                        ? "from " + from.getYear()
                        : "from " + from.getYear() + " to " + to.getYear());
    }

    /** The same, without the papers that the corpus no longer holds. */
    PastTurn in(Snapshot index) {
        List<String> known =
                papers.stream().filter(id -> index.paper(id).isPresent()).toList();
        int stillAbout = (int) about().stream().filter(known::contains).count();
        return new PastTurn(question, kind, known, stillAbout, from, to);
    }

    /** The same with fewer papers. */
    PastTurn shortened() {
        return new PastTurn(question, kind, papers.subList(0, papers.size() / 2), focus, from, to);
    }
}
