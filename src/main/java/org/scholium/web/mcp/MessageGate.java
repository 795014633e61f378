package org.scholium.web.mcp;

import io.quarkiverse.mcp.server.JsonRpcErrorCodes;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.scholium.web.rest.BodyGate;

/** Turns away what is no message at all, which the library would fail at. */
@ApplicationScoped
public class MessageGate {

    private static final String PATH = "/mcp";

    void register(@Observes Filters filters) {
        filters.register(MessageGate::check, BodyGate.AFTER);
    }

    private static void check(RoutingContext exchange) {
        boolean message = PATH.equals(exchange.request().path())
                && HttpMethod.POST.equals(exchange.request().method());
        if (!message || isMessage(decoded(exchange))) {
            exchange.next();
            return;
        }
        JsonObject error = new JsonObject()
                .put("code", JsonRpcErrorCodes.INVALID_REQUEST)
                .put("message", "Send a JSON-RPC message: an object whose params, and their arguments, are objects.");
        exchange.response()
                .setStatusCode(400)
                .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                .end(new JsonObject()
                        .put("jsonrpc", "2.0")
                        .putNull("id")
                        .put("error", error)
                        .encode());
    }

    private static @Nullable Object decoded(RoutingContext exchange) {
        try {
            return exchange.body().buffer() == null
                    ? null
                    : Json.decodeValue(exchange.body().buffer());
        } catch (DecodeException e) {
            return null;
        }
    }

    private static boolean isMessage(@Nullable Object body) {
        if (body instanceof JsonArray batch) {
            return !batch.isEmpty() && batch.stream().allMatch(MessageGate::isOne);
        }
        return isOne(body);
    }

    private static boolean isOne(@Nullable Object body) {
        return body instanceof JsonObject message
                && message.getValue("method", "") instanceof String
                && isObject(message, "params")
                && (message.getValue("params") == null || isObject(message.getJsonObject("params"), "arguments"));
    }

    private static boolean isObject(JsonObject holder, String field) {
        Object value = holder.getValue(field);
        return value == null || value instanceof JsonObject;
    }
}
