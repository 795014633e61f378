package org.scholium.web.openai;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.AnswerListener;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Assistant;
import org.scholium.answer.Inquiry;
import org.scholium.question.Dialogue;
import org.scholium.question.Turn;
import org.scholium.store.Filter;
import org.scholium.store.Library;
import org.scholium.text.Legible;

/**
 * Walks through a conversation again, since its client sends words and no thread: what each turn was about and which
 * papers it showed is found as it was the first time.
 */
@Singleton
public class MessageWalk {

    /** What an earlier turn was about does not hang on who writes, and no model is to write it again. */
    private static final AnswerOptions AGAIN = new AnswerOptions(null, true);

    private final Assistant assistant;
    private final Library library;
    private final WalkedTurns walked;

    public MessageWalk(Assistant assistant, Library library, WalkedTurns walked) {
        this.assistant = assistant;
        this.library = library;
        this.walked = walked;
    }

    /**
     * Reads the last question after those before it.
     *
     * @param questions what the user has said, the earliest first
     * @param reader who waits for the answer
     */
    Inquiry last(List<String> questions, AnswerListener reader) {
        int last = questions.size() - 1;
        // A dialogue keeps no more of them, and nobody is to have a server walk for hours.
        List<String> earlier = questions.subList(Math.max(0, last - Dialogue.MOST_TURNS), last);
        String corpus = library.snapshot().fingerprint();
        String thread = null;
        for (String question : earlier) {
            if (!reader.isGone() && wasAnswered(question)) {
                String before = thread;
                thread = walked.after(corpus, before, question, () -> after(question, before));
            }
        }
        return assistant.understand(new Turn(questions.get(last), thread, Filter.NONE), AnswerOptions.NONE);
    }

    private String after(String question, @Nullable String thread) {
        Inquiry inquiry = assistant.understand(new Turn(question, thread, Filter.NONE), AGAIN);
        return assistant.answer(inquiry, AnswerListener.PATIENT).thread();
    }

    /** What was refused when it was asked is no part of the dialogue. */
    private static boolean wasAnswered(String question) {
        return Legible.isLegible(question) && question.length() <= Turn.LONGEST_QUESTION;
    }
}
