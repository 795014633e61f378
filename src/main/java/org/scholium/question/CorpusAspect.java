package org.scholium.question;

/** What a question about the corpus as a whole wants to know. */
public enum CorpusAspect {
    /** How many papers. */
    COUNT,
    /** Their titles. */
    LIST,
    /** The latest ones. */
    NEWEST,
    /** The earliest ones. */
    OLDEST,
    /** The ones with the most authors. */
    MOST_AUTHORS,
    /** The ones with the fewest authors. */
    FEWEST_AUTHORS,
    /** What they are about. */
    TOPICS
}
