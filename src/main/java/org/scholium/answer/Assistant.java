package org.scholium.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.scholium.corpus.Paper;
import org.scholium.question.Dialogue;
import org.scholium.question.Turn;
import org.scholium.question.TurnReader;
import org.scholium.question.Understanding;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Library;
import org.scholium.store.Snapshot;

/** Answers a turn of a conversation from the corpus. */
@Singleton
public class Assistant {

    private static final int USUAL_SOURCES = 6;

    private final Library library;
    private final Retriever retriever;
    private final ModelAnswers model;

    /**
     * An assistant.
     *
     * @param model has answers written by a language model where one is configured; null for never
     */
    @Inject
    public Assistant(Library library, Retriever retriever, ModelAnswers model) {
        this.library = library;
        this.retriever = retriever;
        this.model = model;
    }

    /**
     * Understands one turn.
     *
     * @throws IllegalArgumentException when the turn's thread is not one that an answer returned
     * @throws org.scholium.store.NotReadyException while the corpus is being read
     */
    public Inquiry understand(Turn turn, AnswerOptions options) {
        long started = System.nanoTime();
        Snapshot index = library.snapshot();
        Dialogue thread = Dialogue.of(turn.thread(), index);
        Understanding understood = TurnReader.understand(turn, thread.in(index), index, retriever);
        return new Inquiry(turn.question(), understood, thread, false, options, index, started);
    }

    /**
     * Understands that papers are to be set side by side.
     *
     * @param ids two to eight papers, each once
     * @param aspects what to compare them by, in the asker's words; empty for what abstracts usually state
     * @param before what the previous answer returned, or null
     * @throws IllegalArgumentException when a paper is unknown or the thread is not one that an answer returned
     * @throws org.scholium.store.NotReadyException while the corpus is being read
     */
    public Inquiry understand(List<String> ids, List<String> aspects, String before, AnswerOptions options) {
        long started = System.nanoTime();
        Snapshot index = library.snapshot();
        Dialogue thread = Dialogue.of(before, index);
        ids.stream().filter(id -> index.paper(id).isEmpty()).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("papers names " + id + ", which the corpus does not hold.");
        });
        Understanding understood = TurnReader.comparison(ids, aspects, index);
        return new Inquiry(understood.standalone(), understood, thread, !aspects.isEmpty(), options, index, started);
    }

    /** Answers, and tells the reader of the answer while it grows. */
    public Answer answer(Inquiry inquiry, AnswerListener reader) {
        Progress telling = new Progress(reader);
        Draft draft = write(inquiry, telling);
        Dialogue known = inquiry.known();
        if (known.size() < inquiry.thread().size()) {
            draft.note("Papers that this conversation spoke of are no longer in the corpus; they are left out.");
        }
        telling.tell(draft);
        List<String> cited = draft.papers().stream().map(Paper::id).toList();
        return new Answer(
                inquiry.question(),
                inquiry.understoodAs(),
                draft.outcome(),
                Markdown.of(draft.sentences()),
                draft.sentences(),
                draft.sources(),
                draft.comparison(),
                Suggestions.after(inquiry.understood(), draft, inquiry.index()),
                known.after(inquiry.understood(), cited).encode(),
                draft.writtenBy(),
                (System.nanoTime() - inquiry.started()) / 1_000_000,
                draft.confidence());
    }

    private Draft write(Inquiry inquiry, Progress telling) {
        Understanding understood = inquiry.understood();
        Snapshot index = inquiry.index();
        AnswerOptions options = inquiry.options();
        return switch (understood.kind()) {
            case SMALL_TALK -> CorpusWriter.greet(index);
            case CORPUS -> new CorpusWriter(index, options.maxSources()).write(understood);
            case COMPARE ->
                new ComparisonWriter(retriever, index, options.maxSources(), contrast(options, telling))
                        .write(understood, inquiry.alone());
            case WHICH -> CorpusWriter.ask(understood, index);
            case RELATED ->
                PaperListComposer.related(
                        understood.papers().get(0),
                        understood.query().filter(),
                        options.sourcesOr(USUAL_SOURCES),
                        index,
                        retriever);
            case METADATA ->
                understood.papers().isEmpty()
                        ? fromEvidence(inquiry, telling)
                        : MetadataComposer.each(understood, index, retriever);
            default -> fromEvidence(inquiry, telling);
        };
    }

    private Draft fromEvidence(Inquiry inquiry, Progress telling) {
        Findings findings = Findings.of(inquiry.understood(), inquiry.index(), retriever);
        if (findings.areSilent()) {
            return NotInCorpus.write(findings.judgement(), findings.evidence(), inquiry.index())
                    .confidence(findings.judgement().confidence());
        }
        AnswerWriter extractive = new ExtractiveWriter(retriever, inquiry.index(), inquiry.options());
        AnswerWriter writer = usesModel(inquiry.options())
                ? new ModelWriter(model, extractive, inquiry.options(), telling)
                : extractive;
        return writer.write(inquiry.understood(), findings);
    }

    private ModelContrast contrast(AnswerOptions options, Progress telling) {
        return usesModel(options) ? new ModelContrast(model, telling) : null;
    }

    private boolean usesModel(AnswerOptions options) {
        return model != null && model.areConfigured() && !options.extractive();
    }
}
