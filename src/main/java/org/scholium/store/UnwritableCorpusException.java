package org.scholium.store;

import java.io.IOException;
import java.nio.file.Path;

/** Papers cannot be added to the corpus or taken out of it. */
public class UnwritableCorpusException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The first location is no folder. */
    UnwritableCorpusException(Path first) {
        super("Papers cannot be added or removed: the first of scholium.corpus.locations, "
                + first.getFileName()
                + ", is not a folder.");
    }

    /** The folder refused. */
    UnwritableCorpusException(IOException cause) {
        super("Papers cannot be added or removed: the folder of the corpus cannot be written to.", cause);
    }
}
