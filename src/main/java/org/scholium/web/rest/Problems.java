package org.scholium.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.scholium.store.NotReadyException;
import org.scholium.store.UnwritableCorpusException;

/** Turns every failure of a request into a problem that names its reason, and leaks nothing of ours. */
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String RETRY_SECONDS = "3";

    private final ProblemForms forms;

    public Problems(ProblemForms forms) {
        this.forms = forms;
    }

    @ServerExceptionMapper
    Response rejected(IllegalArgumentException e, RoutingContext exchange) {
        return forms.response(exchange, rejected(e)).build();
    }

    @ServerExceptionMapper
    Response notReady(NotReadyException e, RoutingContext exchange) {
        return forms.response(exchange, ProblemDetails.of(503, e.getMessage()))
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    @ServerExceptionMapper
    Response unwritable(UnwritableCorpusException e, RoutingContext exchange) {
        LOG.warn(e.getMessage(), e.getCause());
        return forms.response(exchange, ProblemDetails.of(409, e.getMessage())).build();
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e, RoutingContext exchange) {
        return forms.response(exchange, unreadable(e)).build();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, RoutingContext exchange) {
        int status = e.getResponse().getStatus();
        ProblemDetails problem = e.getCause() instanceof JsonProcessingException json
                ? unreadable(json)
                : ProblemDetails.of(status, detail(status, e));
        return forms.response(exchange, problem).build();
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException e, RoutingContext exchange) {
        if (RefusedExchange.isOver(exchange)) {
            LOG.debug("Whoever asked has left.", e);
        } else {
            LOG.error("A request failed.", e);
        }
        return forms.response(exchange, ProblemDetails.unexpected()).build();
    }

    private static String detail(int status, WebApplicationException e) {
        String said = Objects.requireNonNullElse(e.getMessage(), "HTTP");
        return switch (status) {
            case 404 -> said.startsWith("HTTP") ? "There is nothing at this path." : said;
            case 405 -> "This path does not support this method.";
            case 406 -> "This path gives application/json only, and /api/ask also text/event-stream.";
            case 413 -> "The body is larger than allowed.";
            case 415 -> "Send the body as application/json.";
            default ->
                status < 500
                        ? "The request could not be read."
                        : ProblemDetails.unexpected().detail();
        };
    }

    private static ProblemDetails rejected(IllegalArgumentException e) {
        return ProblemDetails.of(400, e.getMessage()).about(e instanceof RejectedField field ? field.field() : null);
    }

    /** Our own records reject values with a sentence of ours; everything else is told by field. */
    private static ProblemDetails unreadable(JsonProcessingException e) {
        return e.getCause() instanceof IllegalArgumentException rejected
                ? rejected(rejected)
                : ProblemDetails.of(400, UnreadableBody.detail(e)).about(UnreadableBody.field(e));
    }
}
