package org.scholium.store;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.scholium.corpus.Corpus;
import org.scholium.corpus.CorpusReader;

/** The index in use. It is built in the background when the server starts and published whole. */
@Singleton
public class Library {

    private static final Logger LOG = Logger.getLogger(Library.class);

    private final PaperStore store;
    private final Event<Snapshot> ready;
    private final List<Path> locations;

    public Library(
            PaperStore store,
            Event<Snapshot> ready,
            @ConfigProperty(name = "scholium.corpus.locations", defaultValue = "docs-corpus") List<Path> locations) {
        this.store = store;
        this.ready = ready;
        this.locations = locations;
    }

    void start(@Observes StartupEvent event) {
        Thread reader = new Thread(this::loadOrEnd, "corpus-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** What fails here fails at every start, so a server that can never be ready ends instead of being waited for. */
    private void loadOrEnd() {
        try {
            load();
        } catch (RuntimeException | Error e) {
            LOG.debug("The corpus could not be loaded.", e);
            LOG.fatal(StartFailure.sentence(e));
            Quarkus.asyncExit(1);
        }
    }

    /** Reads the corpus again, puts its index in the place of the present one, and tells whoever observes it. */
    public void load() {
        load(Progress.NONE);
    }

    synchronized void load(Progress progress) {
        publish(new CorpusReader().read(locations), progress);
    }

    /** Loads if what the files hold is not what the index holds. */
    synchronized void loadChanged() {
        Corpus corpus = new CorpusReader().read(locations);
        Snapshot papers = snapshot();
        if (!corpus.fingerprint().equals(papers.fingerprint())
                || !corpus.problems().equals(papers.problems())) {
            LOG.info("The files of the corpus have changed.");
            publish(corpus, Progress.NONE);
        }
    }

    private void publish(Corpus corpus, Progress progress) {
        Snapshot papers = store.write(corpus, progress);
        papers.problems().forEach(problem -> LOG.warn(problem.forLog()));
        ready.fire(papers);
    }

    /** The files and folders that are read. */
    List<Path> locations() {
        return locations;
    }

    /** Whether questions can be answered. */
    public boolean isReady() {
        return store.snapshot().isPresent();
    }

    /**
     * The index in use.
     *
     * @throws NotReadyException while the first one is being built
     */
    public Snapshot snapshot() {
        return store.snapshot().orElseThrow(NotReadyException::new);
    }
}
