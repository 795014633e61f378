package org.scholium.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 puts it.
 *
 * @param type about:blank, since the status says what kind of problem it is
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what was wrong with this request, as a sentence
 */
public record ProblemDetails(String type, String title, int status, String detail) {

    /** Its media type. */
    static final String MEDIA_TYPE = "application/problem+json";

    static Response.ResponseBuilder response(int status, @Nullable String detail) {
        return Response.status(status).type(MEDIA_TYPE).entity(of(status, detail));
    }

    /** What is said of a failure of ours, whose cause only the log tells. */
    static ProblemDetails unexpected() {
        return of(500, "Something went wrong on the server; its log has the details.");
    }

    private static ProblemDetails of(int status, @Nullable String detail) {
        Status known = Status.fromStatusCode(status);
        String title = known == null ? "Error" : known.getReasonPhrase();
        return new ProblemDetails("about:blank", title, status, Objects.requireNonNullElse(detail, title + "."));
    }
}
