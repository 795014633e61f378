package org.scholium.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scholium.answer.Answer;
import org.scholium.answer.Assistant;
import org.scholium.conversation.Turn;
import org.scholium.index.Library;
import org.scholium.index.PaperIndex;

/** Questions and answers. */
@Path("/api/ask")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class AskResource {

    private final Assistant assistant;
    private final Library library;
    private final ObjectMapper json;

    public AskResource(Assistant assistant, Library library, ObjectMapper json) {
        this.assistant = assistant;
        this.library = library;
        this.json = json;
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
        Stream<OutboundSseEvent> first = Stream.of(
                event(sse, "understood", new Understood(answer.question(), answer.understoodAs())),
                event(sse, "sources", answer.sources()));
        Stream<OutboundSseEvent> sentences = answer.sentences().stream().map(s -> event(sse, "sentence", s));
        Stream<OutboundSseEvent> last = Stream.of(event(sse, "answer", answer));
        return Multi.createFrom().items(Stream.of(first, sentences, last).flatMap(events -> events));
    }

    /** The first event: what is searched for. */
    public record Understood(String question, String understoodAs) {}

    private Answer answer(AskRequest request) {
        if (request == null) {
            throw new IllegalArgumentException("The body is empty; send a JSON object with a question.");
        }
        Turn turn = request.turn();
        PaperIndex index = library.current();
        turn.filter().papers().stream()
                .filter(id -> index.paper(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException(
                            "filter.papers names " + id + ", which the corpus does not hold.");
                });
        return assistant.answer(turn, request.maxSources());
    }

    private OutboundSseEvent event(Sse sse, String name, Object data) {
        try {
            return sse.newEventBuilder()
                    .name(name)
                    .data(json.writeValueAsString(data))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer is always JSON.", e);
        }
    }
}
