package org.scholium.web.openai;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scholium.answer.Assistant;
import org.scholium.answer.Inquiry;
import org.scholium.answer.written.ModelAnswers;

/** Conversations as OpenAI's clients hold them. */
@Path("/v1/chat/completions")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class CompletionResource {

    private static final String EXAMPLE =
            "{\"model\": \"scholium\", \"messages\": [{\"role\": \"user\", \"content\": \"What is RLBFF?\"}]}";

    private final Assistant assistant;
    private final MessageWalk walk;
    private final ModelAnswers model;
    private final OpenAiErrors errors;
    private final ObjectMapper json;

    public CompletionResource(
            Assistant assistant, MessageWalk walk, ModelAnswers model, OpenAiErrors errors, ObjectMapper json) {
        this.assistant = assistant;
        this.walk = walk;
        this.model = model;
        this.errors = errors;
        this.json = json;
    }

    /** Answers the last question, in one piece or as it grows: that is said in the body, whatever a client accepts. */
    @POST
    @Operation(
            summary = "Ask with OpenAI's chat completions",
            description =
                    "The user's messages are one conversation, and the last is answered; system messages and earlier"
                            + " answers are not read. The text is Markdown with its sources; url_citation annotations, a list of"
                            + " citations and the whole answer under scholium stand beside it, when streaming in the chunk that"
                            + " ends the text. A token is a word.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "a question", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "chat.completion, or server-sent chat.completion.chunk",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING))
            })
    public Response complete(CompletionRequest request, @Context HttpServerResponse response) {
        if (request == null) {
            throw new IllegalArgumentException("The body is empty; send a JSON object with model and messages.");
        }
        UnknownModel.unlessKnown(request.model());
        Exchange exchange = Exchange.about(request.questions());
        Inquiry inquiry = walk.last(exchange.questions(), response::closed);
        return request.isStreamed()
                ? Response.ok(stream(request, exchange, inquiry, response))
                        .type(MediaType.SERVER_SENT_EVENTS)
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .build()
                : Response.ok(Completion.of(exchange, assistant.answer(inquiry, response::closed)))
                        .type(MediaType.APPLICATION_JSON)
                        .build();
    }

    private StreamingOutput stream(
            CompletionRequest request, Exchange exchange, Inquiry inquiry, HttpServerResponse response) {
        return ChunkStream.of(
                json,
                events -> new GrowingCompletion(exchange, events, response::closed, model.areConfigured())
                        .answer(assistant, inquiry, errors, request.isUsageWanted()));
    }
}
