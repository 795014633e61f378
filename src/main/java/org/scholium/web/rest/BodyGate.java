package org.scholium.web.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;

/**
 * Has every body read whole before a worker is taken for its request, and within a time: a worker that reads for itself
 * waits for whoever sends slowly, and all others wait for the worker.
 */
@ApplicationScoped
public class BodyGate {

    /** After the head of the request has been judged. */
    private static final int READ = RequestGate.FIRST - 1;

    private static final int HAVE_READ = READ - 1;

    /** Where whoever looks at bodies comes. */
    public static final int AFTER = HAVE_READ - 1;

    private static final String TIMER = BodyGate.class.getName();

    private final BodyLimits limits;
    private final RefusedExchange refused;

    public BodyGate(BodyLimits limits, RefusedExchange refused) {
        this.limits = limits;
        this.refused = refused;
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, READ);
        filters.register(this::haveRead, HAVE_READ);
    }

    private void read(RoutingContext exchange) {
        if (!hasBody(exchange.request()) || isForm(exchange.request())) {
            exchange.next();
            return;
        }
        if (BodyLimits.isImport(exchange.request())) {
            // What curl calls a form is the file itself, and must not be taken apart as one.
            exchange.request().headers().set(HttpHeaders.CONTENT_TYPE, "application/octet-stream");
        }
        Duration time = limits.time(exchange.request());
        exchange.put(TIMER, exchange.vertx().setTimer(time.toMillis(), timer -> giveUp(exchange, time)));
        BodyHandler.create(false)
                .setBodyLimit(limits.largest(exchange.request()))
                .handle(exchange);
    }

    private void haveRead(RoutingContext exchange) {
        Long timer = exchange.remove(TIMER);
        if (timer != null) {
            exchange.vertx().cancelTimer(timer);
            // From here on, somebody who leaves has sent all there was to send, and that is no failure of reading.
            exchange.request().exceptionHandler(null);
            markRead(exchange);
        }
        exchange.next();
    }

    /** A resource would take an empty body for one that is still to be read, and wait for it. */
    @SuppressWarnings("deprecation")
    private static void markRead(RoutingContext exchange) {
        if (exchange.body().buffer() == null) {
            exchange.setBody(Buffer.buffer());
        }
    }

    private void giveUp(RoutingContext exchange, Duration time) {
        if (!exchange.request().isEnded()) {
            refused.with(exchange, 408, "The body was not sent within " + time.toSeconds() + " seconds.");
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }

    /** Forms are read part by part, and off the workers, by whoever takes them. */
    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
