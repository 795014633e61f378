package org.scholium.check;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How well a sentence of an answer is backed by what it cites. */
public enum SupportLevel {
    /** It is a paper's own sentence. */
    @JsonProperty("quoted")
    QUOTED,
    /** It is computed from the listing, or a model's and says what the cited papers say. */
    @JsonProperty("supported")
    SUPPORTED,
    /** The cited papers say something like it. */
    @JsonProperty("weak")
    WEAK,
    /** The cited papers do not say it, or say otherwise. */
    @JsonProperty("unsupported")
    UNSUPPORTED,
    /** It is a word of the assistant, not of the papers: it cites nothing. */
    @JsonProperty("remark")
    REMARK
}
