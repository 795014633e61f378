package org.scholium.web.rest;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Tags of metrics come from closed lists: each new value is a series that is kept for good. */
public class MethodTags {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String OTHER = "OTHER";

    @Produces
    @Singleton
    MeterFilter methods() {
        return MeterFilter.replaceTagValues("method", value -> METHODS.contains(value) ? value : OTHER);
    }

    @Produces
    @Singleton
    MeterFilter schemes() {
        return MeterFilter.replaceTagValues("url.scheme", value -> SCHEMES.contains(value) ? value : OTHER);
    }
}
