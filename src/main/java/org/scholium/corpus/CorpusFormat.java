package org.scholium.corpus;

/** One format of corpus files, recognised by content. */
interface CorpusFormat {

    /** Whether the file looks like this format. */
    boolean recognises(SourceFile file);

    /** Adds what the file holds to the draft, and what cannot be read as problems of the draft. */
    void read(SourceFile file, CorpusDraft draft);
}
