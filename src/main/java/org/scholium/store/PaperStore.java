package org.scholium.store;

import java.util.Optional;
import org.scholium.corpus.Corpus;

/** Where papers are kept findable. What is written shows whole or not at all. */
public interface PaperStore {

    /** Puts a corpus in the place of the present one; every snapshot taken before stays as it is. */
    Snapshot write(Corpus corpus, Progress progress);

    /** The papers as they are now; nothing while none were written. */
    Optional<Snapshot> snapshot();
}
