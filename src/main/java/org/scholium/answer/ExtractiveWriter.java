package org.scholium.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholium.conversation.QuestionKind;
import org.scholium.conversation.Understanding;
import org.scholium.index.Filter;
import org.scholium.index.IndexedPaper;
import org.scholium.index.PaperIndex;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Retriever;

/** Answers from the papers' own sentences, chosen and ordered by the kind of question. */
final class ExtractiveWriter {

    private static final int CANDIDATES = 12;
    private static final int MOST_COMPARED = 8;

    private final Retriever retriever;
    private final PaperIndex index;
    private final int maxSources;

    ExtractiveWriter(Retriever retriever, PaperIndex index, Integer maxSources) {
        this.retriever = retriever;
        this.index = index;
        this.maxSources = maxSources == null ? 6 : maxSources;
    }

    Draft write(Understanding understood) {
        boolean finds = understood.kind() == QuestionKind.FIND_ALL || understood.kind() == QuestionKind.FIND_ONE;
        Set<String> named = understood.named().keySet();
        if (!finds && named.size() > 1) {
            return each(understood);
        }
        Filter filter = finds || named.isEmpty()
                ? understood.filter()
                : understood.filter().only(named);
        List<Evidence> found = retriever.retrieve(index, understood.search(), admitted(filter, understood), CANDIDATES);
        Judgement judgement = Judgement.of(understood, found, index);
        if (judgement.outcome() == Outcome.NOT_IN_CORPUS && understood.kind() != QuestionKind.METADATA) {
            return Absence.write(judgement, found, index);
        }
        return switch (understood.kind()) {
            case METADATA -> MetadataComposer.write(understood.field(), found.get(0));
            case FIND_ALL -> PaperListComposer.all(found, judgement, maxSources);
            case FIND_ONE -> PaperListComposer.one(found, judgement);
            case FACT -> FactComposer.write(understood, found, judgement);
            default -> ExplanationComposer.write(understood, found.get(0), judgement);
        };
    }

    private Filter admitted(Filter filter, Understanding understood) {
        if (understood.authors() == null) {
            return filter;
        }
        Set<String> ids = index.papers().stream()
                .map(IndexedPaper::paper)
                .filter(paper -> filter.admits(paper) && understood.authors().admits(paper.authorCount()))
                .map(paper -> paper.id())
                .collect(Collectors.toSet());
        return filter.only(ids.isEmpty() ? Set.of("") : ids);
    }

    /** A paragraph for each of several papers the question names. */
    private Draft each(Understanding understood) {
        Draft draft = new Draft();
        understood.named().keySet().stream()
                .limit(Math.min(MOST_COMPARED, maxSources))
                .forEach(id -> retriever
                        .retrieve(
                                index, understood.search(), understood.filter().only(Set.of(id)), 1)
                        .forEach(evidence -> ExplanationComposer.paragraph(draft, understood, evidence)));
        return draft.papers().isEmpty()
                ? draft.outcome(Outcome.NOT_IN_CORPUS).say("The papers named are outside the filter.")
                : draft;
    }
}
