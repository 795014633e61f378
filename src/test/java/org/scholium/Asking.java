package org.scholium;

import java.util.List;
import org.scholium.answer.Answer;
import org.scholium.answer.AnswerListener;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Assistant;
import org.scholium.answer.written.ModelAnswers;
import org.scholium.question.Turn;
import org.scholium.question.TurnReader;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Library;

/** Asks an assistant in this process, and waits for the whole answer. */
public record Asking(Assistant assistant) {

    /** An assistant without a language model. */
    public static Asking of(Library library, Retriever retriever) {
        return of(library, retriever, null);
    }

    public static Asking of(Library library, Retriever retriever, ModelAnswers model) {
        return new Asking(new Assistant(library, new TurnReader(retriever, TestLibrary.CLOCK), retriever, model));
    }

    public Answer answer(Turn turn, Integer maxSources) {
        return assistant.answer(
                assistant.understand(turn, new AnswerOptions(maxSources, false)), AnswerListener.PATIENT);
    }

    public Answer compare(List<String> papers, List<String> aspects, String thread) {
        return assistant.answer(
                assistant.understand(papers, aspects, thread, AnswerOptions.NONE), AnswerListener.PATIENT);
    }
}
