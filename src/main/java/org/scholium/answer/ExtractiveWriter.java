package org.scholium.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholium.corpus.Paper;
import org.scholium.question.Dialogue;
import org.scholium.question.QuestionKind;
import org.scholium.question.Turn;
import org.scholium.question.TurnReader;
import org.scholium.question.Understanding;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Retriever;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;
import org.scholium.text.Sentence;

/** Answers from the papers' own sentences, chosen and ordered by the kind of question. */
final class ExtractiveWriter implements AnswerWriter {

    private static final int USUAL_SOURCES = 6;
    private static final int MOST_STATED = 3;

    private static final Pattern SECOND_PART = Pattern.compile(
            "(?i)[\\s,;.?!]\\s*(?:and|also|but)\\s+((?:(?:by|on|in|to|with|for) )?(?:what|how|why|who|when|where|which|does|did|is)\\b.*)$");

    private final Retriever retriever;
    private final Snapshot index;
    private final int maxSources;

    ExtractiveWriter(Retriever retriever, Snapshot index, AnswerOptions options) {
        this.retriever = retriever;
        this.index = index;
        this.maxSources = options.sourcesOr(USUAL_SOURCES);
    }

    @Override
    public Draft write(Understanding understood, Findings findings) {
        Verdict judgement = findings.judgement();
        Evidence best = findings.best();
        Optional<StandardAspect> aspect = StandardAspect.askedOfOne(understood);
        if (aspect.filter(StandardAspect::isExplicit).isPresent()) {
            return state(aspect.get(), best, findings.indexed(best));
        }
        Sentence data = aspect.filter(StandardAspect.DATA::equals)
                .map(asked -> StandardAspect.in(findings.indexed(best)).get(asked))
                .orElse(null);
        Draft draft = new Draft().outcome(data == null ? judgement.outcome() : Outcome.ANSWERED);
        if (data != null) {
            draft.quote(best, data);
        }
        compose(draft, understood, findings.evidence());
        if (understood.kind() == QuestionKind.FIND_ONE) {
            goOn(draft, understood, best.paper());
        }
        return NotInCorpus.addMissing(draft, judgement).confidence(judgement.confidence());
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
        Dialogue thread = Dialogue.start(index).after(understood, List.of(paper.id()));
        Understanding next = TurnReader.understand(
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

    private static Draft state(StandardAspect aspect, Evidence evidence, IndexedPaper indexed) {
        Paper paper = evidence.paper();
        List<Sentence> stated = aspect.allIn(indexed);
        Draft draft = new Draft();
        if (stated.isEmpty()) {
            String nothing = "The abstract of " + Phrasing.quotedTitle(paper) + " does not state "
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
}
