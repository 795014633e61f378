package org.scholium.store;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.scholium.corpus.Corpus;

/** Keeps papers in memory, built anew from the corpus at every start. */
@Singleton
public class MemoryStore implements PaperStore {

    private final Indexer indexer;
    private final AtomicReference<Snapshot> published = new AtomicReference<>();

    public MemoryStore(Indexer indexer) {
        this.indexer = indexer;
    }

    @Override
    public Snapshot write(Corpus corpus) {
        Snapshot written = indexer.index(corpus);
        published.set(written);
        return written;
    }

    @Override
    public Optional<Snapshot> snapshot() {
        return Optional.ofNullable(published.get());
    }
}
