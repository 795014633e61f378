package org.scholium.store;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of papers without a date. */
public enum Undated {
    /** They are among the others. */
    @JsonProperty("in")
    IN,
    /** They are left out. */
    @JsonProperty("out")
    OUT,
    /** Only they are meant. */
    @JsonProperty("only")
    ONLY
}
