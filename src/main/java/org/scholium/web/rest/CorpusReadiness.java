package org.scholium.web.rest;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.scholium.store.Library;

/** Ready once the corpus can be asked. */
@Readiness
public class CorpusReadiness implements HealthCheck {

    private final Library library;

    public CorpusReadiness(Library library) {
        this.library = library;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("corpus").status(library.isReady()).build();
    }
}
