package org.scholium.question;

/** What kind of thing the answer to a question is. */
public enum Expected {
    /** What an abbreviation stands for. */
    LONG_FORM,
    /** A part of a whole. */
    SHARE,
    /** A number of things, or the measure of one. */
    NUMBER,
    /** Who, where, or which one. */
    NAME,
    /** When. */
    DATE,
    /** Whether. */
    YES_NO,
    /** Why. */
    REASON,
    /** How. */
    WAY,
    /** What something is. */
    DEFINITION,
    /** Several things. */
    LIST,
    /** Anything else. */
    TEXT;

    /** Whether it is a figure. */
    public boolean isFigure() {
        return this == SHARE || this == NUMBER;
    }

    /** Whether a single sentence may hold it whole, so that a sentence without it is none. */
    public boolean isOfAFact() {
        return this == LONG_FORM || isFigure() || this == NAME;
    }
}
