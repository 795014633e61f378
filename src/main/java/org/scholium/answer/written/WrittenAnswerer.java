package org.scholium.answer.written;

import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Answerer;
import org.scholium.answer.Draft;
import org.scholium.answer.Findings;
import org.scholium.answer.NotInCorpus;
import org.scholium.answer.Outcome;
import org.scholium.answer.Progress;
import org.scholium.llm.ModelFailure;
import org.scholium.question.Ask;

/**
 * Has a language model write from the evidence. Where it fails, abstains or says mostly what is not there, the papers'
 * own sentences stand in for it.
 *
 * @param <A> the kind of question
 */
public final class WrittenAnswerer<A extends Ask> implements Answerer<A> {

    private static final int USUAL_SOURCES = 6;

    /** A fact stands in one paper; more of them lead a small model astray. */
    private static final int SOURCES_OF_A_FACT = 3;

    private final ModelAnswers model;
    private final Answerer<A> extractive;

    /**
     * An answerer.
     *
     * @param extractive stands in for the model
     */
    public WrittenAnswerer(ModelAnswers model, Answerer<A> extractive) {
        this.model = model;
        this.extractive = extractive;
    }

    @Override
    public Draft write(A ask, Findings findings, AnswerOptions options, Progress progress) {
        String question = Instructions.question(ask);
        int most = options.sourcesOr(ask instanceof Ask.Fact ? SOURCES_OF_A_FACT : USUAL_SOURCES);
        Draft draft = findings.open().writtenBy(model.writer());
        try {
            CheckedText text = model.write(
                    room -> NumberedEvidence.of(findings, most, room - Instructions.tokens(question)),
                    sources -> Instructions.answer(question, sources),
                    findings.papers(),
                    progress,
                    sentence -> progress.tell(draft.claim(sentence)));
            boolean complete = !(ask instanceof Ask.Fact fact) || text.givesFigures(fact.content());
            if (text.holds() && complete) {
                return NotInCorpus.addMissing(draft, findings);
            }
            Draft instead = fallback(ask, findings, options, progress, model.excuse(text));
            return text.isAbstention() && instead.outcome() == Outcome.ANSWERED
                    ? instead.outcome(Outcome.PARTIAL)
                    : instead;
        } catch (ModelFailure failure) {
            return fallback(ask, findings, options, progress, model.excuse(failure));
        }
    }

    private Draft fallback(A ask, Findings findings, AnswerOptions options, Progress progress, String excuse) {
        progress.withdraw(excuse);
        return extractive.write(ask, findings, options, progress).note(excuse);
    }
}
