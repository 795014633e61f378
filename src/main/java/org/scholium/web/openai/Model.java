package org.scholium.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What clients choose by name: all of Scholium, whoever writes its answers.
 *
 * @param id its name
 * @param object what it is
 * @param created since when it can be asked, in seconds of Unix time
 * @param ownedBy who offers it
 */
public record Model(
        String id,
        String object,
        long created,
        @JsonProperty("owned_by") String ownedBy) {

    /** Its only name. */
    static final String NAME = "scholium";

    /** The field that names it in a request. */
    static final String FIELD = "model";

    static Model since(long created) {
        return new Model(NAME, "model", created, NAME);
    }
}
