package org.scholium.web;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scholium.answer.Answer;
import org.scholium.answer.Assistant;
import org.scholium.conversation.Turn;

/** Questions and answers. */
@Path("/api/ask")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class AskResource {

    private final Assistant assistant;

    public AskResource(Assistant assistant) {
        this.assistant = assistant;
    }

    /** Answers a question in one piece. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask a question",
            description = "Every sentence of the answer names the sources it is taken from; every quote is a verbatim"
                    + " span of an abstract. Send the thread of an answer with the next question to go on from there."
                    + " With Accept: text/event-stream the same answer comes as events: understood, sources, one"
                    + " sentence each, and last answer, which equals the JSON answer.")
    public Answer ask(AskRequest request) {
        return answer(request);
    }

    /** Answers a question event by event. */
    @POST
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> stream(AskRequest request, @Context Sse sse) {
        Answer answer = answer(request);
        Map<String, String> understood = Map.of("question", answer.question(), "understoodAs", answer.understoodAs());
        Stream<OutboundSseEvent> sentences = answer.sentences().stream().map(s -> event(sse, "sentence", s));
        return Multi.createFrom()
                .items(Stream.of(
                                Stream.of(
                                        event(sse, "understood", understood), event(sse, "sources", answer.sources())),
                                sentences,
                                Stream.of(event(sse, "answer", answer)))
                        .flatMap(events -> events));
    }

    private Answer answer(AskRequest request) {
        if (request == null) {
            throw new IllegalArgumentException("The body is empty; send a JSON object with a question.");
        }
        Turn turn = request.turn();
        return assistant.answer(turn, request.maxSources());
    }

    private static OutboundSseEvent event(Sse sse, String name, Object data) {
        return sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data)
                .build();
    }
}
