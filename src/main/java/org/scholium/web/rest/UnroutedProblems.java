package org.scholium.web.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns failures before, between and behind the resources into problems; the server's own pages say less and show more. */
@ApplicationScoped
public class UnroutedProblems {

    private static final Logger LOG = Logger.getLogger(UnroutedProblems.class);

    private final RefusedExchange refused;
    private final long largestBody;

    public UnroutedProblems(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody,
            RefusedExchange refused) {
        this.largestBody = largestBody.asLongValue();
        this.refused = refused;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::tell);
    }

    private void tell(RoutingContext exchange) {
        boolean reading = !exchange.request().isEnded();
        int status = exchange.statusCode() >= 400 ? exchange.statusCode() : reading ? 400 : 500;
        if (reading || RefusedExchange.isOver(exchange)) {
            LOG.debug("A request was damaged, or whoever sent it has left.", exchange.failure());
        } else if (status >= 500) {
            LOG.error("A request failed.", exchange.failure());
        }
        refused.with(exchange, status, detail(status, exchange.request().path()));
    }

    private String detail(int status, @Nullable String path) {
        boolean tools = path != null && path.startsWith("/mcp");
        return switch (status) {
            case 400 ->
                tools
                        ? "Send a message of the Model Context Protocol with Accept: application/json, text/event-stream."
                        : "The request is not valid HTTP: check its Host header, its path and how its body is sent.";
            case 404 -> "There is nothing at this path.";
            case 405 -> "This path does not support this method.";
            case 413 -> "The body is larger than the " + largestBody + " bytes that are allowed.";
            default ->
                status < 500
                        ? "The request could not be read."
                        : ProblemDetails.unexpected().detail();
        };
    }
}
