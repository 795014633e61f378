package org.scholium.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.written.ModelAnswers;
import org.scholium.question.Ask;
import org.scholium.question.Dialogue;
import org.scholium.question.Turn;
import org.scholium.question.TurnReader;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Library;
import org.scholium.store.Snapshot;

/** Answers a turn of a conversation from the corpus. */
@Singleton
public class Assistant {

    private static final List<String> LEAD_INS = List.of(
            "On the first question:", "On the second question:", "On the third question:", "On the fourth question:");

    private final Library library;
    private final TurnReader reader;
    private final Retriever retriever;
    private final Answerers answerers;

    /**
     * An assistant.
     *
     * @param model has answers written by a language model where one is configured; null for never
     */
    @Inject
    public Assistant(Library library, TurnReader reader, Retriever retriever, ModelAnswers model) {
        this.library = library;
        this.reader = reader;
        this.retriever = retriever;
        this.answerers = new Answerers(retriever, model);
    }

    /**
     * Reads one turn.
     *
     * @throws IllegalArgumentException when the turn's thread is not one that an answer returned
     * @throws org.scholium.store.NotReadyException while the corpus is being read
     */
    public Inquiry understand(Turn turn, AnswerOptions options) {
        long started = System.nanoTime();
        Snapshot papers = library.snapshot();
        Dialogue before = Dialogue.of(turn.thread(), papers);
        Ask ask = reader.read(turn, before.in(papers), papers);
        return new Inquiry(turn.question(), ask, before, options, papers, started);
    }

    /**
     * Reads that papers are to be set side by side.
     *
     * @param ids two to eight papers, each once
     * @param aspects what to compare them by, in the asker's words; empty for what abstracts usually state
     * @param thread what the previous answer returned, or null
     * @throws IllegalArgumentException when a paper is unknown or the thread is not one that an answer returned
     * @throws org.scholium.store.NotReadyException while the corpus is being read
     */
    public Inquiry understand(List<String> ids, List<String> aspects, @Nullable String thread, AnswerOptions options) {
        long started = System.nanoTime();
        Snapshot papers = library.snapshot();
        Dialogue before = Dialogue.of(thread, papers);
        ids.stream().filter(id -> papers.paper(id).isEmpty()).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("papers names " + id + ", which the corpus does not hold.");
        });
        return new Inquiry(null, reader.compare(ids, aspects, papers), before, options, papers, started);
    }

    /** Answers, and tells the listener while the answer grows. */
    public Answer answer(Inquiry inquiry, AnswerListener listener) {
        Progress progress = new Progress(listener);
        List<Ask> parts = inquiry.parts();
        Draft draft = parts.size() == 1 ? write(inquiry, inquiry.ask(), progress) : inOrder(inquiry, parts, progress);
        Notes.add(draft, inquiry);
        progress.tell(draft);
        return Answer.of(inquiry, draft);
    }

    private Draft write(Inquiry inquiry, Ask ask, Progress progress) {
        Findings findings = Findings.of(ask, inquiry.papers(), retriever);
        return answerers.write(ask, findings, inquiry.options(), progress);
    }

    /** Several questions of one message: each is answered for itself, and told when it is whole. */
    private Draft inOrder(Inquiry inquiry, List<Ask> parts, Progress progress) {
        Draft all = new Draft();
        for (int i = 0; i < parts.size(); i++) {
            all.paragraph().say(LEAD_INS.get(i));
            all.append(write(inquiry, parts.get(i), progress.silent()));
            progress.tell(all);
        }
        return all;
    }
}
