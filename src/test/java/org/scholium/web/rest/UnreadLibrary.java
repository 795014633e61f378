package org.scholium.web.rest;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import org.scholium.store.Library;
import org.scholium.store.PaperStore;
import org.scholium.store.Snapshot;

/** A library that never finishes reading. */
@Alternative
@Singleton
public class UnreadLibrary extends Library {

    public UnreadLibrary(PaperStore store, Event<Snapshot> ready) {
        super(store, ready, List.of());
    }

    @Override
    public void load() {
        // Never done.
    }
}
