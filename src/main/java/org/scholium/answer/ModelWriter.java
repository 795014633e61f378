package org.scholium.answer;

import java.util.EnumSet;
import java.util.Set;
import org.scholium.llm.ModelFailure;
import org.scholium.question.QuestionKind;
import org.scholium.question.Understanding;

/**
 * Has a language model write from the evidence. Where it fails, abstains or says mostly what is not there, the papers'
 * own sentences stand in for it. What is looked up rather than said, such as dates and lists of papers, is not left to
 * a model.
 */
final class ModelWriter implements AnswerWriter {

    private static final Set<QuestionKind> WRITTEN = EnumSet.of(QuestionKind.FACT, QuestionKind.EXPLAIN);
    private static final int USUAL_SOURCES = 6;

    /** A fact stands in one paper; more of them lead a small model astray. */
    private static final int SOURCES_OF_A_FACT = 3;

    private final ModelAnswers model;
    private final AnswerWriter extractive;
    private final AnswerOptions options;
    private final Progress telling;

    ModelWriter(ModelAnswers model, AnswerWriter extractive, AnswerOptions options, Progress telling) {
        this.model = model;
        this.extractive = extractive;
        this.options = options;
        this.telling = telling;
    }

    @Override
    public Draft write(Understanding understood, Findings findings) {
        if (!WRITTEN.contains(understood.kind())) {
            return extractive.write(understood, findings);
        }
        String question = understood.standalone();
        boolean fact = understood.kind() == QuestionKind.FACT;
        int most = options.sourcesOr(fact ? SOURCES_OF_A_FACT : USUAL_SOURCES);
        Verdict judgement = findings.judgement();
        Draft draft = Draft.from(findings.evidence())
                .outcome(judgement.outcome())
                .confidence(judgement.confidence())
                .writtenBy(model.writer());
        try {
            CheckedText text = model.write(
                    room -> NumberedEvidence.of(findings, most, room - Instructions.tokens(question)),
                    sources -> Instructions.answer(question, sources),
                    findings.index(),
                    telling,
                    sentence -> telling.tell(draft.claim(sentence)));
            boolean complete = !fact || text.givesFigures(question);
            if (text.holds() && complete) {
                return NotInCorpus.addMissing(draft, judgement);
            }
            Draft instead = fallback(understood, findings, model.excuse(text));
            return text.isAbstention() && instead.outcome() == Outcome.ANSWERED
                    ? instead.outcome(Outcome.PARTIAL)
                    : instead;
        } catch (ModelFailure failure) {
            return fallback(understood, findings, model.excuse(failure));
        }
    }

    private Draft fallback(Understanding understood, Findings findings, String excuse) {
        telling.withdraw(excuse);
        return extractive.write(understood, findings).note(excuse);
    }
}
