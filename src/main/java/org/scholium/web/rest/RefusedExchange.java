package org.scholium.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;

/** Answers with a problem what no resource is asked for, and lets nobody send on for long. */
@ApplicationScoped
public class RefusedExchange {

    /** Closed at once, a connection loses the answer on its way to whoever is still sending. */
    private static final long FAREWELL_MILLIS = 500;

    private final ObjectMapper json;
    private final ProblemForms forms;

    public RefusedExchange(ObjectMapper json, ProblemForms forms) {
        this.json = json;
        this.forms = forms;
    }

    /** Sends the problem, unless an answer has begun, and takes no more of the request. */
    void with(RoutingContext exchange, int status, String detail) {
        if (!exchange.response().headWritten() && !isOver(exchange)) {
            send(exchange, status, detail);
        }
        exchange.vertx().setTimer(FAREWELL_MILLIS, timer -> hangUp(exchange));
    }

    /** Whether nobody is there any more who could be told anything. */
    static boolean isOver(RoutingContext exchange) {
        return exchange.response().closed() || exchange.response().ended();
    }

    private void send(RoutingContext exchange, int status, String detail) {
        // What is still being sent would otherwise wait here, and its sender with it.
        if (!exchange.request().isEnded()) {
            exchange.request().resume();
        }
        try (Response problem =
                forms.response(exchange, ProblemDetails.of(status, detail)).build()) {
            exchange.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, problem.getMediaType().toString())
                    .end(json.writeValueAsString(problem.getEntity()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hangUp(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.isEnded()) {
            return;
        }
        request.connection().close();
    }
}
