package org.scholium.web.rest;

import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;

/** Puts a problem in the form that is used where it has happened. */
@Singleton
public class ProblemForms {

    private final List<ProblemForm> others;

    public ProblemForms(@All List<ProblemForm> others) {
        this.others = others;
    }

    Response.ResponseBuilder response(RoutingContext exchange, ProblemDetails problem) {
        String path = Objects.requireNonNullElse(exchange.request().path(), "");
        Response.ResponseBuilder response = Response.status(problem.status());
        return others.stream()
                .filter(form -> form.isUsedAt(path))
                .findFirst()
                .map(form -> response.type(form.mediaType()).entity(form.of(problem)))
                .orElseGet(() -> response.type(ProblemDetails.MEDIA_TYPE).entity(problem));
    }
}
