package org.scholium.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.scholium.answer.Answer;
import org.scholium.answer.AnswerListener;
import org.scholium.answer.AnswerSentence;
import org.scholium.answer.Assistant;
import org.scholium.answer.Inquiry;
import org.scholium.answer.Source;
import org.scholium.question.Reading;

/** Questions and answers. */
@Path("/api/ask")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class AskResource {

    private static final Logger LOG = Logger.getLogger(AskResource.class);

    private final Assistant assistant;
    private final Intake intake;
    private final ObjectMapper json;

    public AskResource(Assistant assistant, Intake intake, ObjectMapper json) {
        this.assistant = assistant;
        this.intake = intake;
        this.json = json;
    }

    /** Answers a question in one piece. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask a question",
            description = "Every sentence of the answer names the sources it is taken from; every quote is a verbatim"
                    + " span of an abstract. Send the thread of an answer with the next question to go on from there."
                    + " With Accept: text/event-stream the same answer comes as events: understood, sources (again"
                    + " when there are more), one sentence each, withdrawn when those so far do not hold and others"
                    + " follow, and last answer, which equals the JSON answer.")
    public Answer ask(AskRequest request, @Context HttpServerResponse response) {
        return assistant.answer(intake.read(request), response::closed);
    }

    /** Answers a question event by event. */
    @POST
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> stream(AskRequest request, @Context Sse sse, @Context HttpServerResponse response) {
        Inquiry inquiry = intake.read(request);
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(emitter -> answer(inquiry, new Events(emitter, sse, response)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private void answer(Inquiry inquiry, Events events) {
        try {
            events.send("understood", new Understood(inquiry.question(), inquiry.understoodAs(), inquiry.read()));
            events.send("answer", assistant.answer(inquiry, events));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("A question failed.", e);
            events.send("error", ProblemDetails.unexpected());
        }
        events.emitter.complete();
    }

    /** The first event: what is searched for, and how the question was read. */
    public record Understood(String question, String understoodAs, Reading read) {}

    /** An event that takes back the sentences before it. */
    public record Withdrawn(String reason) {}

    /** Sends an answer as it grows. */
    private final class Events implements AnswerListener {

        private final MultiEmitter<? super OutboundSseEvent> emitter;
        private final Sse sse;
        private final HttpServerResponse response;

        private Events(MultiEmitter<? super OutboundSseEvent> emitter, Sse sse, HttpServerResponse response) {
            this.emitter = emitter;
            this.sse = sse;
            this.response = response;
        }

        @Override
        public boolean isGone() {
            return emitter.isCancelled() || response.closed();
        }

        @Override
        public void sources(List<Source> sources) {
            send("sources", sources);
        }

        @Override
        public void sentence(AnswerSentence sentence) {
            send("sentence", sentence);
        }

        @Override
        public void withdrawn(String reason) {
            send("withdrawn", new Withdrawn(reason));
        }

        private void send(String name, Object data) {
            try {
                emitter.emit(sse.newEventBuilder()
                        .name(name)
                        .data(json.writeValueAsString(data))
                        .build());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("An answer is always JSON.", e);
            }
        }
    }
}
