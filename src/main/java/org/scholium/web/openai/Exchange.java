package org.scholium.web.openai;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One request and what is answered to it, in one piece or in chunks.
 *
 * @param id names the answer, and all its chunks
 * @param created when it was asked for, in seconds of Unix time
 * @param questions what the user has said
 */
record Exchange(String id, long created, List<String> questions) {

    static final String ROLE = "assistant";
    static final String STOP = "stop";

    static Exchange about(List<String> questions) {
        return new Exchange("chatcmpl-" + UUID.randomUUID(), Instant.now().getEpochSecond(), questions);
    }

    Usage usage(String answer) {
        return Usage.of(questions, answer);
    }
}
