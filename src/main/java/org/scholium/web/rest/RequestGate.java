package org.scholium.web.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Turns away by its head what never reaches a resource, with a problem as clear as the others. */
@ApplicationScoped
public class RequestGate {

    /** Before the server's own limit, which answers without a word. */
    static final int FIRST = 1000;

    private final BodyLimits limits;
    private final RefusedExchange refused;

    public RequestGate(BodyLimits limits, RefusedExchange refused) {
        this.limits = limits;
        this.refused = refused;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        long largestBody = limits.largest(request);
        long length = length(request.getHeader(HttpHeaders.CONTENT_LENGTH));
        boolean hasBody = length > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        boolean unnamed = HttpMethod.POST.equals(request.method())
                && (request.path().startsWith("/api/") || request.path().startsWith("/v1/"))
                && !BodyLimits.isImport(request)
                && hasBody
                && request.getHeader(HttpHeaders.CONTENT_TYPE) == null;
        String expectation = request.getHeader(HttpHeaders.EXPECT);
        if (length > largestBody) {
            refused.with(exchange, 413, "The body has " + length + " bytes; " + largestBody + " are allowed.");
        } else if (unnamed) {
            refused.with(exchange, 415, "The body has no Content-Type; send it as application/json.");
        } else if (expectation != null && !expectation.equalsIgnoreCase("100-continue")) {
            refused.with(exchange, 417, "Expect can only be 100-continue.");
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
}
