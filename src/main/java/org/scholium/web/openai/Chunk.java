package org.scholium.web.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.Answer;
import org.scholium.answer.AnswerDocument;

/**
 * A piece of an answer.
 *
 * @param usage how much was read and written, in a chunk of its own behind the others, else null
 * @param citations the cited papers, with the chunk that ends the answer
 * @param scholium the whole answer, with that chunk too
 */
record Chunk(
        String id,
        String object,
        long created,
        String model,
        List<Choice> choices,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Usage usage,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CitedPaper> citations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Answer scholium) {

    /** The only answer that there is to choose. */
    record Choice(
            int index,
            Delta delta,
            @Nullable Object logprobs,
            @JsonProperty("finish_reason") @Nullable String finishReason) {}

    /** What is new. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delta(
            @Nullable String role,
            @Nullable String content,
            @Nullable List<Annotation> annotations) {}

    /** Says who speaks. */
    static Chunk first(Exchange exchange) {
        return of(exchange, choice(new Delta(Exchange.ROLE, "", null), null), null, null, null);
    }

    /** Says a piece of the text. */
    static Chunk next(Exchange exchange, String piece) {
        return of(exchange, choice(new Delta(null, piece, null), null), null, null, null);
    }

    /** Says that the text has ended, and what it rests on. */
    static Chunk last(Exchange exchange, AnswerDocument document, Answer answer) {
        Delta delta = new Delta(null, null, Annotation.of(document, answer.sources()));
        return of(exchange, choice(delta, Exchange.STOP), null, CitedPaper.of(answer), answer);
    }

    /** Says how much it was. */
    static Chunk usage(Exchange exchange, String text) {
        return of(exchange, List.of(), exchange.usage(text), null, null);
    }

    private static List<Choice> choice(Delta delta, @Nullable String finishReason) {
        return List.of(new Choice(0, delta, null, finishReason));
    }

    private static Chunk of(
            Exchange exchange,
            List<Choice> choices,
            @Nullable Usage usage,
            @Nullable List<CitedPaper> citations,
            @Nullable Answer answer) {
        return new Chunk(
                exchange.id(),
                "chat.completion.chunk",
                exchange.created(),
                Model.NAME,
                choices,
                usage,
                citations,
                answer);
    }
}
