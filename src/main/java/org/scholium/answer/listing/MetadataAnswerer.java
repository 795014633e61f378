package org.scholium.answer.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Answerer;
import org.scholium.answer.Draft;
import org.scholium.answer.Findings;
import org.scholium.answer.NotInCorpus;
import org.scholium.answer.Outcome;
import org.scholium.answer.Phrasing;
import org.scholium.answer.Progress;
import org.scholium.corpus.Paper;
import org.scholium.question.Ask;
import org.scholium.question.MetadataField;
import org.scholium.retrieval.Scores;

/** States facts of the listing about papers that are known, or about the one that was found; or that it lacks them. */
public final class MetadataAnswerer implements Answerer<Ask.Metadata> {

    @Override
    public Draft write(Ask.Metadata ask, Findings findings, AnswerOptions options, Progress progress) {
        if (!ask.isAnchored()) {
            Draft draft = findings.open();
            write(draft, ask.fields(), findings.best().paper(), findings.best().scores());
            return NotInCorpus.addMissing(draft, findings);
        }
        List<Paper> known = ask.papers().stream()
                .flatMap(id -> findings.papers().paper(id).stream())
                .map(paper -> paper.paper())
                .filter(ask.filter()::admits)
                .toList();
        if (known.isEmpty()) {
            return new Draft()
                    .outcome(Outcome.NOT_IN_CORPUS)
                    .say("The papers you named do not meet the limits of this question.");
        }
        Draft draft = new Draft();
        known.forEach(paper -> write(draft, ask.fields(), paper, null));
        return draft;
    }

    private static void write(Draft draft, List<MetadataField> fields, Paper paper, @Nullable Scores scores) {
        for (MetadataField field : fields) {
            String known = known(field, paper);
            if (known == null) {
                draft.outcome(Outcome.PARTIAL);
            }
            draft.state(known == null ? missing(field, paper) : known, paper, scores);
        }
    }

    private static @Nullable String known(MetadataField field, Paper paper) {
        return switch (field) {
            case DATE ->
                Phrasing.when(paper)
                        .map(when -> title(paper) + " was published " + (paper.published() == null ? "in " : "on ")
                                + when + ".")
                        .orElse(null);
            case AUTHOR_COUNT ->
                paper.authorCount() == null
                        ? null
                        : title(paper) + " has " + Phrasing.authors(paper.authorCount()) + ".";
            case LINK ->
                paper.url() == null ? null : title(paper) + " is at " + paper.url() + " (id " + paper.id() + ").";
            case DOI ->
                paper.publication().doi() == null
                        ? null
                        : title(paper) + " has the DOI " + paper.publication().doi() + ".";
            case VENUE ->
                paper.publication().venue() == null
                        ? null
                        : title(paper) + " was published in "
                                + paper.publication().venue()
                                + year(paper) + ".";
            case LICENCE ->
                paper.publication().licence() == null
                        ? null
                        : title(paper) + " is under the licence "
                                + paper.publication().licence() + ".";
            case AUTHORS ->
                paper.publication().authors().isEmpty()
                        ? null
                        : title(paper) + " is by "
                                + Phrasing.list(paper.publication().authors()) + ".";
        };
    }

    private static String missing(MetadataField field, Paper paper) {
        return switch (field) {
            case DATE -> "The corpus states no date for " + title(paper) + ".";
            case AUTHOR_COUNT ->
                "The corpus does not state how many authors " + title(paper) + " has" + organisation(paper) + ".";
            case LINK -> "The corpus has no link for " + title(paper) + ".";
            case DOI -> "The corpus states no DOI for " + title(paper) + link(paper) + ".";
            case VENUE ->
                "The corpus does not state where " + title(paper) + " was published" + organisation(paper) + link(paper)
                        + ".";
            case LICENCE -> "The corpus does not state a licence for " + title(paper) + link(paper) + ".";
            case AUTHORS ->
                "The corpus does not name the authors of " + title(paper)
                        + (paper.authorCount() != null
                                ? "; it states only that there "
                                        + (paper.authorCount() == 1 ? "is 1" : "are " + paper.authorCount())
                                : "")
                        + organisation(paper) + ".";
        };
    }

    private static String link(Paper paper) {
        return paper.url() == null ? "" : "; it is at " + paper.url() + " (id " + paper.id() + ")";
    }

    /** The year, where the name of the venue does not hold it. */
    private static String year(Paper paper) {
        Integer year = paper.publication().year();
        return year == null || String.valueOf(paper.publication().venue()).contains(year.toString()) ? "" : ", " + year;
    }

    private static String title(Paper paper) {
        return "“" + paper.title() + "”";
    }

    private static String organisation(Paper paper) {
        return paper.organisation() == null
                ? ""
                : "; the paper is listed under the organisation " + paper.organisation();
    }
}
