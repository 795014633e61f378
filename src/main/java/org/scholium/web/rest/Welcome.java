package org.scholium.web.rest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.scholium.answer.written.ModelAnswers;
import org.scholium.store.Snapshot;

/** Says where questions go, and, once the papers can be asked, where the page is. */
@ApplicationScoped
public class Welcome {

    private static final Logger LOG = Logger.getLogger(Welcome.class);

    private final String host;
    private final int port;
    private final ModelAnswers model;

    public Welcome(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port", defaultValue = "8080") int port,
            ModelAnswers model) {
        this.host = host.equals("0.0.0.0") ? "localhost" : host;
        this.port = port;
        this.model = model;
    }

    void start(@Observes StartupEvent event) {
        LOG.info(
                model.outboundHost() == null
                        ? "Questions stay on this machine."
                        : "Questions and the passages found for them are sent to " + model.outboundHost()
                                + ", to the model " + model.writer() + ".");
    }

    void ready(@Observes Snapshot papers) {
        LOG.infof(
                "%s ready. Open http://%s:%d/",
                papers.size() == 1 ? "1 paper is" : papers.size() + " papers are", host, port);
    }
}
