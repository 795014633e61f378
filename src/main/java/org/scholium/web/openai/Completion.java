package org.scholium.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.Answer;
import org.scholium.answer.AnswerDocument;

/**
 * An answer in one piece.
 *
 * @param citations the cited papers
 * @param scholium the whole answer, as every other surface gives it
 */
record Completion(
        String id,
        String object,
        long created,
        String model,
        List<Choice> choices,
        Usage usage,
        List<CitedPaper> citations,
        Answer scholium) {

    /** The only answer that there is to choose. */
    record Choice(
            int index,
            Said message,
            @Nullable Object logprobs,
            @JsonProperty("finish_reason") String finishReason) {}

    /** What the assistant says. */
    record Said(String role, String content, @Nullable String refusal, List<Annotation> annotations) {}

    static Completion of(Exchange exchange, Answer answer) {
        AnswerDocument document = new AnswerDocument();
        document.finish(answer);
        String text = document.text();
        Said said = new Said(Exchange.ROLE, text, null, Annotation.of(document, answer.sources()));
        return new Completion(
                exchange.id(),
                "chat.completion",
                exchange.created(),
                Model.NAME,
                List.of(new Choice(0, said, null, Exchange.STOP)),
                exchange.usage(text),
                CitedPaper.of(answer),
                answer);
    }
}
