package org.scholium.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.scholium.index.PaperIndex;

/** Says, once the papers can be asked, where the page is. */
@ApplicationScoped
public class Welcome {

    private static final Logger LOG = Logger.getLogger(Welcome.class);

    private final String host;
    private final int port;

    public Welcome(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port", defaultValue = "8080") int port) {
        this.host = host.equals("0.0.0.0") ? "localhost" : host;
        this.port = port;
    }

    void ready(@Observes PaperIndex index) {
        LOG.infof(
                "%d papers are ready. Open http://%s:%d/",
                index.corpus().papers().size(), host, port);
    }
}
