package org.scholium.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.scholium.store.Snapshot;

/**
 * What a later turn needs of the earlier ones, carried by the client as an opaque text, so that any server can answer
 * any turn. A checksum tells a damaged text from a whole one; it is no secret, so whatever is read is checked as well.
 *
 * @param corpus the fingerprint of the corpus it speaks of
 * @param turns the last turns, the earliest first
 */
public record Dialogue(String corpus, List<PastTurn> turns) {

    /** How many turns it keeps. */
    public static final int MOST_TURNS = 10;

    private static final int LONGEST = 8_000;
    private static final int LONGEST_JSON = 200_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Keeps a bounded number of turns, the latest. */
    public Dialogue {
        Objects.requireNonNull(corpus);
        turns = List.copyOf(turns.subList(Math.max(0, turns.size() - MOST_TURNS), turns.size()));
    }

    /** A conversation that begins. */
    public static Dialogue start(Snapshot index) {
        return new Dialogue(index.fingerprint(), List.of());
    }

    /**
     * Reads what an answer returned.
     *
     * @param text the thread, or null at the start of a conversation
     * @throws IllegalArgumentException naming the field when the text is not one
     */
    public static Dialogue of(@Nullable String text, Snapshot index) {
        return text == null ? start(index) : decode(text);
    }

    /** The same for this corpus, without papers that it does not hold. */
    public Dialogue in(Snapshot index) {
        return new Dialogue(
                index.fingerprint(), turns.stream().map(turn -> turn.in(index)).toList());
    }

    /** How many papers it speaks of. */
    public int size() {
        return turns.stream().mapToInt(turn -> turn.papers().size()).sum();
    }

    /** The thread once this turn has been answered with these papers. */
    public Dialogue after(Ask ask, List<String> cited) {
        List<PastTurn> next = new ArrayList<>(turns);
        next.add(new PastTurn(ask, cited));
        return new Dialogue(corpus, next);
    }

    /** The last turn that spoke of papers. */
    Optional<PastTurn> last() {
        return turns.stream().filter(turn -> !turn.papers().isEmpty()).reduce((earlier, later) -> later);
    }

    /** The papers that turns were about, in the order they first were. */
    List<String> spokenOf() {
        Set<String> papers = new LinkedHashSet<>();
        turns.forEach(turn -> papers.addAll(turn.papers()));
        return List.copyOf(papers);
    }

    /** The opaque text; what is too long to be read again loses its earliest turns, then papers. */
    public String encode() {
        byte[] json = deflated(json());
        CRC32 sum = new CRC32();
        sum.update(json);
        byte[] whole = ByteBuffer.allocate(Integer.BYTES + json.length)
                .putInt((int) sum.getValue())
                .put(json)
                .array();
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        if (text.length() <= LONGEST || turns.isEmpty()) {
            return text;
        }
        List<PastTurn> fewer = turns.size() > 1
                ? turns.subList(1, turns.size())
                : turns.get(0).papers().isEmpty()
                        ? List.of()
                        : List.of(turns.get(0).shortened());
        return new Dialogue(corpus, fewer).encode();
    }

    private static byte[] deflated(byte[] json) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(small)) {
            out.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return small.toByteArray();
    }

    /** So much is read and no more: a few bytes can be made to unfold into gigabytes. */
    private static byte[] inflated(byte[] small) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(small))) {
            byte[] json = in.readNBytes(LONGEST_JSON + 1);
            if (json.length > LONGEST_JSON) {
                throw new IllegalArgumentException("it is longer than any that is written");
            }
            return json;
        }
    }

    private byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Ids and dates are always JSON.", e);
        }
    }

    /**
     * Reads a thread that {@link #encode} wrote.
     *
     * @throws IllegalArgumentException naming the field when the text is not one
     */
    static Dialogue decode(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("thread is longer than " + LONGEST + " characters.");
        }
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            int expected = whole.getInt();
            CRC32 sum = new CRC32();
            sum.update(whole.slice());
            if ((int) sum.getValue() != expected) {
                throw new IllegalArgumentException("its checksum is another");
            }
            byte[] json = new byte[whole.remaining()];
            whole.get(json);
            return Objects.requireNonNull(JSON.readValue(inflated(json), Dialogue.class));
        } catch (RuntimeException | IOException e) {
            throw new IllegalArgumentException(
                    "thread is not one that an answer returned; leave it out to start a new conversation.", e);
        }
    }
}
