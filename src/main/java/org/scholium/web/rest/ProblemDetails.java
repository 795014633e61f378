package org.scholium.web.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
 * @param field the path of the field that is wrong, for forms that tell it apart, or null
 */
public record ProblemDetails(
        String type,
        String title,
        int status,
        String detail,
        @JsonIgnore @Nullable String field) {

    /** Its media type. */
    static final String MEDIA_TYPE = "application/problem+json";

    /** What is said of a failure of ours, whose cause only the log tells. */
    public static ProblemDetails unexpected() {
        return of(500, "Something went wrong on the server; its log has the details.");
    }

    /**
     * A problem.
     *
     * @param detail what was wrong, or null where the status says all there is to say
     */
    public static ProblemDetails of(int status, @Nullable String detail) {
        Status known = Status.fromStatusCode(status);
        String title = known == null ? "Error" : known.getReasonPhrase();
        return new ProblemDetails("about:blank", title, status, Objects.requireNonNullElse(detail, title + "."), null);
    }

    /** The same, with the field that is wrong. */
    public ProblemDetails about(@Nullable String path) {
        return new ProblemDetails(type, title, status, detail, path);
    }
}
