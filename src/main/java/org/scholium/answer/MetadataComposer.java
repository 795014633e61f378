package org.scholium.answer;

import java.util.Set;
import org.scholium.corpus.Paper;
import org.scholium.question.MetadataField;
import org.scholium.question.Understanding;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Snapshot;

/** States a fact of the listing about one paper, or that the listing lacks it. */
final class MetadataComposer {

    private MetadataComposer() {}

    /** The fact about each of several papers. */
    static Draft each(Understanding understood, Snapshot index, Retriever retriever) {
        Draft draft = new Draft();
        for (String id : understood.papers()) {
            Query one = new Query(
                    understood.query().text(),
                    understood.query().terms(),
                    understood.query().filter().only(Set.of(id)));
            retriever.retrieve(index, one, 1).forEach(evidence -> write(draft, understood.field(), evidence));
        }
        return draft.papers().isEmpty()
                ? draft.outcome(Outcome.NOT_IN_CORPUS).say("The papers that the question names are outside the filter.")
                : draft;
    }

    static void write(Draft draft, MetadataField field, Evidence evidence) {
        Paper paper = evidence.paper();
        String title = "“" + paper.title() + "”";
        String known =
                switch (field) {
                    case DATE ->
                        paper.published() == null
                                ? null
                                : title + " was published on " + Phrasing.date(paper.published()) + ".";
                    case AUTHOR_COUNT ->
                        paper.authorCount() == null
                                ? null
                                : title + " has " + Phrasing.authors(paper.authorCount()) + ".";
                    case LINK ->
                        paper.url() == null ? null : title + " is at " + paper.url() + " (id " + paper.id() + ").";
                    case AUTHORS -> null;
                };
        if (known != null) {
            draft.state(known, paper, evidence.scores());
        } else {
            draft.outcome(Outcome.PARTIAL).state(missing(field, paper, title), paper, evidence.scores());
        }
    }

    private static String missing(MetadataField field, Paper paper, String title) {
        return switch (field) {
            case DATE -> "The corpus states no date for " + title + ".";
            case AUTHOR_COUNT ->
                "The corpus does not state how many authors " + title + " has" + organisation(paper) + ".";
            case LINK -> "The corpus has no link for " + title + ".";
            case AUTHORS ->
                "The corpus does not name the authors of " + title
                        + (paper.authorCount() != null
                                ? "; it states only that there "
                                        + (paper.authorCount() == 1 ? "is 1" : "are " + paper.authorCount())
                                : "")
                        + organisation(paper) + ".";
        };
    }

    private static String organisation(Paper paper) {
        return paper.organisation() == null ? "" : "; it is listed under the organisation " + paper.organisation();
    }
}
