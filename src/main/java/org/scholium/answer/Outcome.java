package org.scholium.answer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the corpus answers a question. */
public enum Outcome {
    /** The corpus answers it. */
    @JsonProperty("answered")
    ANSWERED,
    /** The corpus answers a part, or speaks of the subject without stating what was asked. */
    @JsonProperty("partial")
    PARTIAL,
    /** The corpus does not answer it. */
    @JsonProperty("not-in-corpus")
    NOT_IN_CORPUS
}
