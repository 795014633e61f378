package org.scholium.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.scholium.answer.Answer;
import org.scholium.answer.Assistant;

/** Questions and answers. */
@Path("/api/ask")
@Consumes(MediaType.APPLICATION_JSON)
public class AskResource {

    private final Assistant assistant;

    public AskResource(Assistant assistant) {
        this.assistant = assistant;
    }

    /** Answers a question. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Answer ask(AskRequest request) {
        return assistant.answer(request.turn(), request.maxSources());
    }
}
