package org.scholium.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns away what never reaches a resource with a problem as clear as the others: bodies too large or unnamed. */
@ApplicationScoped
public class RequestGate {

    /** Before the server's own limit, which answers without a word. */
    private static final int FIRST = 1000;

    private final long largestBody;
    private final ObjectMapper json;

    public RequestGate(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody, ObjectMapper json) {
        this.largestBody = largestBody.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext exchange) {
        long length = length(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH));
        boolean unnamed = exchange.request().method() == HttpMethod.POST
                && exchange.request().path().startsWith("/api/")
                && length > 0
                && exchange.request().getHeader(HttpHeaders.CONTENT_TYPE) == null;
        if (length > largestBody) {
            refuse(exchange, 413, "The body has " + length + " bytes; " + largestBody + " are allowed.");
        } else if (unnamed) {
            refuse(exchange, 415, "The body has no Content-Type; send it as application/json.");
        } else {
            exchange.next();
        }
    }

    private static long length(String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void refuse(RoutingContext exchange, int status, String detail) {
        try (Response problem = ProblemDetails.response(status, detail).build()) {
            exchange.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(json.writeValueAsString(problem.getEntity()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
