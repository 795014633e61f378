package org.scholium.store;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.scholium.corpus.Corpus;

/** Keeps papers in memory, built from the corpus at every start and brought up to date when it changes. */
@Singleton
public class MemoryStore implements PaperStore {

    private final Indexer indexer;
    private final AtomicReference<LuceneSnapshot> published = new AtomicReference<>();

    public MemoryStore(Indexer indexer) {
        this.indexer = indexer;
    }

    @Override
    public synchronized Snapshot write(Corpus corpus, Progress progress) {
        LuceneSnapshot written = indexer.index(corpus, Optional.ofNullable(published.get()), progress);
        published.set(written);
        return written;
    }

    @Override
    public Optional<Snapshot> snapshot() {
        return Optional.ofNullable(published.get());
    }
}
