package org.scholium.question;

/** What a question asks for, and so what a good answer to it looks like. */
public enum QuestionKind {
    /** A greeting, thanks, or what one can do here. */
    SMALL_TALK,
    /** Something about the corpus as a whole, answered from metadata. */
    CORPUS,
    /** A fact of the listing about one paper: its date, its authors, its link. */
    METADATA,
    /** One paper. */
    FIND_ONE,
    /** Every paper that fits. */
    FIND_ALL,
    /** The papers near to one that is known. */
    RELATED,
    /** What several papers say, side by side. */
    COMPARE,
    /** Nothing that can be answered before it is known which of several papers is meant. */
    WHICH,
    /** A number, a name, yes or no. */
    FACT,
    /** What something is, how it works, why, or what was found. */
    EXPLAIN
}
