package org.scholium.web.openai;

import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.scholium.answer.Answer;
import org.scholium.answer.AnswerDocument;
import org.scholium.answer.AnswerListener;
import org.scholium.answer.AnswerSentence;
import org.scholium.answer.Assistant;
import org.scholium.answer.Inquiry;
import org.scholium.web.rest.ProblemDetails;

/** Sends an answer as it grows. */
final class GrowingCompletion implements AnswerListener {

    private static final Logger LOG = Logger.getLogger(GrowingCompletion.class);

    private final Exchange exchange;
    private final ChunkStream events;
    private final BooleanSupplier left;
    private final boolean held;
    private final AnswerDocument document = new AnswerDocument();

    /**
     * An answer that is sent as these events.
     *
     * @param left whether nobody waits any more
     * @param held whether to send no sentence before all are known to hold: these clients cannot take one back
     */
    GrowingCompletion(Exchange exchange, ChunkStream events, BooleanSupplier left, boolean held) {
        this.exchange = exchange;
        this.events = events;
        this.left = left;
        this.held = held;
    }

    void answer(Assistant assistant, Inquiry inquiry, OpenAiErrors errors, boolean usage) {
        try {
            events.send(Chunk.first(exchange));
            Answer answer = assistant.answer(inquiry, this);
            document.finish(answer).forEach(piece -> events.send(Chunk.next(exchange, piece)));
            events.send(Chunk.last(exchange, document, answer));
            if (usage) {
                events.send(Chunk.usage(exchange, document.text()));
            }
            events.done();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("A question failed.", e);
            events.send(errors.of(ProblemDetails.unexpected()));
        }
    }

    @Override
    public boolean isGone() {
        return events.isBroken() || left.getAsBoolean();
    }

    @Override
    public void sentence(AnswerSentence sentence) {
        if (!held) {
            events.send(Chunk.next(exchange, document.add(sentence)));
        }
    }
}
