package org.scholium.store;

/** What a sentence does in an abstract, in the classes of CSAbstruct (Cohan et al. 2019). */
public enum SentenceRole {
    /** What was known or missing before. */
    BACKGROUND,
    /** What the paper sets out to do. */
    OBJECTIVE,
    /** How it does it: approach, data, set-up. */
    METHOD,
    /** What it found. */
    RESULT,
    /** All else: addresses, copyright lines, fragments. */
    OTHER
}
