package org.scholium.question;

/** What is to be told of papers from their listing. */
public enum Figure {
    /** How many they are. */
    COUNT,
    /** Which they are. */
    PAPERS,
    /** All of them in an order, rather than the first in it. */
    SORTED,
    /** What they are about. */
    TOPICS,
    /** From when to when they are. */
    DATES,
    /** How many authors they have on average, in the middle, at least, at most and together. */
    AUTHORS,
    /** Who published them. */
    ORGANISATIONS
}
