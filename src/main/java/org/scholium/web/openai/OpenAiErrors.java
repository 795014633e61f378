package org.scholium.web.openai;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.scholium.web.rest.ProblemDetails;
import org.scholium.web.rest.ProblemForm;

/** Puts problems as OpenAI's clients expect them. */
@Singleton
public class OpenAiErrors implements ProblemForm {

    private static final String PATH = "/v1/";

    /** The whole of an error's body. */
    public record Body(Failure error) {}

    /**
     * What went wrong.
     *
     * @param type whose fault it is: {@code invalid_request_error} or {@code server_error}
     * @param param the path of the field that is wrong, or null
     * @param code what programs tell apart, or null
     */
    public record Failure(
            String message,
            String type,
            @Nullable String param,
            @Nullable String code) {}

    @Override
    public boolean isUsedAt(String path) {
        return path.startsWith(PATH);
    }

    @Override
    public String mediaType() {
        return MediaType.APPLICATION_JSON;
    }

    @Override
    public Body of(ProblemDetails problem) {
        String type = problem.status() < 500 ? "invalid_request_error" : "server_error";
        return new Body(new Failure(problem.detail(), type, problem.field(), code(problem)));
    }

    @ServerExceptionMapper
    Response unknown(UnknownModel e) {
        ProblemDetails problem = ProblemDetails.of(404, e.getMessage()).about(Model.FIELD);
        return Response.status(problem.status())
                .type(mediaType())
                .entity(of(problem))
                .build();
    }

    private static @Nullable String code(ProblemDetails problem) {
        return switch (problem.status()) {
            case 404 -> Model.FIELD.equals(problem.field()) ? "model_not_found" : "not_found";
            case 503 -> "not_ready";
            default -> null;
        };
    }
}
