package org.scholium.web.openai;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The models that clients may choose from. */
@Path("/v1/models")
@Produces(MediaType.APPLICATION_JSON)
public class ModelResource {

    private final Model model = Model.since(Instant.now().getEpochSecond());

    /** All of them. */
    public record ModelList(String object, List<Model> data) {}

    /** Lists the models. */
    @GET
    @Operation(hidden = true)
    public ModelList models() {
        return new ModelList("list", List.of(model));
    }

    /** One model. */
    @GET
    @Path("{id: .+}")
    @Operation(hidden = true)
    public Model model(String id) {
        UnknownModel.unlessKnown(id);
        return model;
    }
}
