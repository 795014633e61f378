package org.scholium.web.openai;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The turns that were walked through lately, so that the next question of a long conversation costs one answer and not as
 * many as it has turns. Nothing is lost with it: what is not here is walked through again.
 */
@Singleton
public class WalkedTurns {

    private static final int MOST = 256;

    private final Map<Turn, String> threads = Collections.synchronizedMap(new Latest());

    /**
     * A turn in its conversation.
     *
     * @param corpus the fingerprint of the corpus that answers
     * @param thread what the turn before it returned, or null for the first
     */
    private record Turn(String corpus, @Nullable String thread, String question) {}

    private static final class Latest extends LinkedHashMap<Turn, String> {

        private static final long serialVersionUID = 1L;

        Latest() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Turn, String> eldest) {
            return size() > MOST;
        }
    }

    /** The thread after a turn: as it is known, or by walking through it. */
    String after(String corpus, @Nullable String thread, String question, Supplier<String> walk) {
        Turn turn = new Turn(corpus, thread, question);
        String known = threads.get(turn);
        if (known != null) {
            return known;
        }
        String walked = walk.get();
        threads.put(turn, walked);
        return walked;
    }
}
