package org.scholium.web.rest;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.Assistant;
import org.scholium.answer.Inquiry;
import org.scholium.question.Turn;
import org.scholium.store.Library;
import org.scholium.store.Snapshot;

/** Has requests read, so that all surfaces that take them reject the same with the same words. */
@Singleton
public class Intake {

    private final Assistant assistant;
    private final Library library;

    public Intake(Assistant assistant, Library library) {
        this.assistant = assistant;
        this.library = library;
    }

    /** Reads a question. */
    public Inquiry read(@Nullable AskRequest request) {
        if (request == null) {
            throw new IllegalArgumentException("The body is empty; send a JSON object with a question.");
        }
        Turn turn = request.turn();
        Snapshot index = library.snapshot();
        turn.filter().papers().stream()
                .filter(id -> index.paper(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException(
                            "filter.papers names " + id + ", which the corpus does not hold.");
                });
        return assistant.understand(turn, request.options());
    }

    /** Reads what is to be compared. */
    public Inquiry read(@Nullable CompareRequest request) {
        if (request == null) {
            throw new IllegalArgumentException("The body is empty; send a JSON object with papers.");
        }
        return assistant.understand(request.papers(), request.rows(), request.thread(), request.options());
    }
}
