package org.scholium.question;

import java.util.List;
import java.util.Objects;
import org.scholium.store.Snapshot;

/**
 * One turn of a conversation, as far as later turns need it.
 *
 * @param ask what was asked
 * @param papers the ids the answer cited, in its order: "the second one" counts them
 */
public record PastTurn(Ask ask, List<String> papers) {

    private static final int MOST_PAPERS = 20;

    /** Keeps what a later turn can use. */
    public PastTurn {
        Objects.requireNonNull(ask);
        papers = ask instanceof Ask.Listing listing && listing.figure() != Figure.PAPERS
                ? List.of()
                : List.copyOf(papers).stream().limit(MOST_PAPERS).toList();
    }

    /** Whether its answer showed papers that can be narrowed down, or followed by others. */
    boolean showsPapers() {
        return ask.findsPapers() || ask instanceof Ask.Listing || ask instanceof Ask.Related;
    }

    /** What its answer showed, as the heads know it. */
    String shown() {
        return ask instanceof Ask.Compare
                ? "compared"
                : ask instanceof Ask.Which ? "asked" : papers.isEmpty() ? "none" : papers.size() == 1 ? "one" : "list";
    }

    /** The same, without the papers that the corpus no longer holds. */
    PastTurn in(Snapshot papers) {
        return new PastTurn(
                ask,
                this.papers.stream().filter(id -> papers.paper(id).isPresent()).toList());
    }

    /** The same with fewer papers. */
    PastTurn shortened() {
        return new PastTurn(ask, papers.subList(0, papers.size() / 2));
    }
}
