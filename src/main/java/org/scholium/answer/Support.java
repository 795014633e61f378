package org.scholium.answer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How well a sentence of an answer is backed by what it cites. */
public enum Support {
    /** It is a paper's own sentence. */
    @JsonProperty("quoted")
    QUOTED,
    /** It is ours, and computed from the corpus. */
    @JsonProperty("supported")
    SUPPORTED
}
