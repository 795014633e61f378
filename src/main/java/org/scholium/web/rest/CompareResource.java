package org.scholium.web.rest;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scholium.answer.Answer;
import org.scholium.answer.Assistant;

/** Papers side by side. */
@Path("/api/compare")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class CompareResource {

    private final Assistant assistant;
    private final Intake intake;

    public CompareResource(Assistant assistant, Intake intake) {
        this.assistant = assistant;
        this.intake = intake;
    }

    /** Compares papers aspect by aspect. */
    @POST
    @Operation(
            summary = "Compare papers",
            description =
                    "Two to eight papers by the aspects given, or by what abstracts usually state. Every cell is a"
                            + " verbatim span of an abstract, or null where the abstract does not state the aspect. The same"
                            + " request gives the same answer; what a language model writes above the table may vary.")
    public Answer compare(CompareRequest request, @Context HttpServerResponse response) {
        return assistant.answer(intake.read(request), response::closed);
    }
}
