package org.scholium.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholium.conversation.AuthorRange;
import org.scholium.conversation.Conversation;
import org.scholium.conversation.ConversationThread;
import org.scholium.conversation.QuestionKind;
import org.scholium.conversation.Turn;
import org.scholium.conversation.Understanding;
import org.scholium.corpus.Paper;
import org.scholium.index.Filter;
import org.scholium.index.IndexedPaper;
import org.scholium.index.PaperIndex;
import org.scholium.index.Sentence;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;

/** Answers from the papers' own sentences, chosen and ordered by the kind of question. */
final class ExtractiveWriter {

    private static final int MOST_RELATED = 4;
    private static final int CANDIDATES = 12;
    private static final int LISTED = 40;
    private static final int MOST_STATED = 3;

    private static final Pattern SECOND_PART = Pattern.compile(
            "(?i)[\\s,;.?!]\\s*(?:and|also|but)\\s+((?:(?:by|on|in|to|with|for) )?(?:what|how|why|who|when|where|which|does|did|is)\\b.*)$");

    private final Retriever retriever;
    private final PaperIndex index;
    private final int maxSources;

    ExtractiveWriter(Retriever retriever, PaperIndex index, Integer maxSources) {
        this.retriever = retriever;
        this.index = index;
        this.maxSources = maxSources == null ? 6 : maxSources;
    }

    Draft write(Understanding understood) {
        if (understood.kind() == QuestionKind.RELATED) {
            return related(understood.papers().get(0), understood.query().filter());
        }
        if (understood.kind() == QuestionKind.METADATA && !understood.papers().isEmpty()) {
            return metadata(understood);
        }
        Query query = understood.query();
        Query admitted = new Query(query.text(), query.terms(), admitted(query.filter(), understood.authors()));
        List<Evidence> found = retriever.retrieve(index, admitted, understood.findsPapers() ? LISTED : CANDIDATES);
        Judgement judgement = Judgement.of(understood, found, index);
        if (found.isEmpty() || judgement.outcome() == Outcome.NOT_IN_CORPUS) {
            return Absence.write(judgement, found, index).confidence(judgement.confidence());
        }
        Optional<StandardAspect> aspect = aspect(understood);
        if (aspect.filter(StandardAspect::isExplicit).isPresent()) {
            return state(aspect.get(), found.get(0));
        }
        Sentence data = aspect.filter(StandardAspect.DATA::equals)
                .map(asked -> StandardAspect.in(known(found.get(0))).get(asked))
                .orElse(null);
        Draft draft = new Draft().outcome(data == null ? judgement.outcome() : Outcome.ANSWERED);
        if (data != null) {
            draft.quote(found.get(0), data);
        }
        compose(draft, understood, found);
        if (understood.kind() == QuestionKind.FIND_ONE) {
            goOn(draft, understood, found.get(0).paper());
        }
        return Absence.addMissing(draft, judgement).confidence(judgement.confidence());
    }

    private void compose(Draft draft, Understanding understood, List<Evidence> found) {
        if (understood.findsPapers() && understood.aspect() != null) {
            DatedPapers.write(draft, understood, found, maxSources);
            return;
        }
        switch (understood.kind()) {
            case METADATA -> MetadataComposer.write(draft, understood.field(), found.get(0));
            case FIND_ALL -> PaperListComposer.all(draft, understood, found, index, maxSources);
            case FIND_ONE -> PaperListComposer.one(draft, found, maxSources);
            case FACT -> state(draft, understood, found.get(0));
            default -> ExplanationComposer.write(draft, understood, found.get(0));
        }
    }

    /** "Which paper …, and what did it find?" goes on as if the second part had been asked next. */
    private void goOn(Draft draft, Understanding understood, Paper paper) {
        Matcher second = SECOND_PART.matcher(understood.standalone());
        if (!second.find()) {
            return;
        }
        ConversationThread thread = ConversationThread.start(index).after(understood, List.of(paper.id()));
        Understanding next = Conversation.understand(
                new Turn(second.group(1), null, understood.query().filter()), thread, index, retriever);
        if (next.anchored()
                && !next.findsPapers()
                && !next.query().filter().papers().isEmpty()
                && next.papers().isEmpty()) {
            draft.paragraph();
            List<Evidence> evidence = retriever.retrieve(index, next.query(), 1);
            if (!evidence.isEmpty()) {
                compose(draft, next, evidence);
            }
        }
    }

    private IndexedPaper known(Evidence evidence) {
        return index.paper(evidence.paper().id()).orElseThrow();
    }

    /** What a question on a known paper asks for, where that is what abstracts usually state. */
    private static Optional<StandardAspect> aspect(Understanding understood) {
        boolean ofOne =
                understood.anchored() && understood.query().filter().papers().size() == 1;
        return ofOne && understood.kind() != QuestionKind.METADATA
                ? StandardAspect.of(understood.query().text())
                : Optional.empty();
    }

    private Draft state(StandardAspect aspect, Evidence evidence) {
        Paper paper = evidence.paper();
        List<Sentence> stated = aspect.allIn(known(evidence));
        Draft draft = new Draft();
        if (stated.isEmpty()) {
            String nothing = "The abstract of " + Words.quotedTitle(paper) + " does not state "
                    + aspect.label().toLowerCase(Locale.ROOT) + ".";
            return draft.outcome(Outcome.PARTIAL).state(nothing, paper, evidence.scores());
        }
        stated.stream().limit(MOST_STATED).forEach(sentence -> draft.quote(evidence, sentence));
        return draft;
    }

    /** A question that expects neither a number nor a name nor a yes is one of what and how, however it is put. */
    private static void state(Draft draft, Understanding understood, Evidence evidence) {
        if (ExpectedAnswer.isOpen(understood.standalone())) {
            ExplanationComposer.write(draft, understood, evidence);
        } else {
            FactComposer.write(draft, understood.query(), evidence);
        }
    }

    private Filter admitted(Filter filter, AuthorRange authors) {
        if (authors == null) {
            return filter;
        }
        return filter.only(index.papers().stream()
                .map(IndexedPaper::paper)
                .filter(paper -> filter.admits(paper) && authors.admits(paper.authorCount()))
                .map(Paper::id)
                .collect(Collectors.toSet()));
    }

    /** A fact of the listing about each of several papers. */
    private Draft metadata(Understanding understood) {
        Draft draft = new Draft();
        for (String id : understood.papers()) {
            Query one = new Query(
                    understood.query().text(),
                    understood.query().terms(),
                    understood.query().filter().only(Set.of(id)));
            retriever
                    .retrieve(index, one, 1)
                    .forEach(evidence -> MetadataComposer.write(draft, understood.field(), evidence));
        }
        return draft.papers().isEmpty()
                ? draft.outcome(Outcome.NOT_IN_CORPUS).say("The papers that the question names are outside the filter.")
                : draft;
    }

    /** The papers nearest to one, each with its most telling sentence. */
    private Draft related(String id, Filter filter) {
        IndexedPaper paper = index.paper(id).orElseThrow();
        List<Evidence> near = retriever.related(index, paper, filter, Math.min(MOST_RELATED, maxSources));
        if (near.isEmpty()) {
            return new Draft()
                    .outcome(Outcome.NOT_IN_CORPUS)
                    .say("No other paper of the corpus is allowed by the filter.");
        }
        Draft draft = new Draft().say("The papers nearest to “" + paper.paper().title() + "”:");
        near.forEach(evidence -> draft.item(evidence, evidence.best().sentence()));
        return draft;
    }
}
