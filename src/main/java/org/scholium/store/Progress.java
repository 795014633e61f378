package org.scholium.store;

/** Told how far an ingestion is. */
@FunctionalInterface
public interface Progress {

    /** For those who do not want to know. */
    Progress NONE = (done, all) -> {};

    /**
     * The next paper is about to be indexed.
     *
     * @param done papers that are
     * @param all papers of the corpus
     */
    void indexed(int done, int all);
}
