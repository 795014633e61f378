package org.scholium.evaluation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholium.store.Embedder;

/** Remembers every vector in a file, by model and content, so that a benchmark embeds each text once and for all. */
final class CachedEmbedder extends Embedder {

    /** The first half of the text's SHA-256. */
    private record Key(long high, long low) {}

    private final Path file;
    private final Map<Key, float[]> vectors = new HashMap<>();

    CachedEmbedder(String model, Path folder) {
        super(model);
        file = folder.resolve(model + ".vectors");
        if (Files.exists(file)) {
            read();
        }
    }

    @Override
    public List<float[]> embedAll(List<String> texts) {
        Map<Key, String> missing = new LinkedHashMap<>();
        texts.forEach(text -> {
            Key key = key(text);
            if (!vectors.containsKey(key)) {
                missing.put(key, text);
            }
        });
        if (!missing.isEmpty()) {
            add(List.copyOf(missing.keySet()), super.embedAll(List.copyOf(missing.values())));
        }
        return texts.stream().map(text -> vectors.get(key(text))).toList();
    }

    private void add(List<Key> keys, List<float[]> embedded) {
        try {
            Files.createDirectories(file.getParent());
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                    Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
                for (int i = 0; i < keys.size(); i++) {
                    vectors.put(keys.get(i), embedded.get(i));
                    out.write(record(keys.get(i), embedded.get(i)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The vectors could not be kept in " + file, e);
        }
    }

    private static byte[] record(Key key, float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * 2 + Float.BYTES * DIMENSIONS);
        bytes.putLong(key.high()).putLong(key.low());
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    private void read() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            byte[] record = new byte[Long.BYTES * 2 + Float.BYTES * DIMENSIONS];
            while (true) {
                in.readFully(record);
                ByteBuffer bytes = ByteBuffer.wrap(record);
                Key key = new Key(bytes.getLong(), bytes.getLong());
                float[] vector = new float[DIMENSIONS];
                bytes.asFloatBuffer().get(vector);
                vectors.put(key, vector);
            }
        } catch (EOFException end) {
            // The last record, or one that an interrupted run left unfinished.
        } catch (IOException e) {
            throw new UncheckedIOException("The kept vectors could not be read; delete " + file, e);
        }
    }

    private static Key key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(digest);
            return new Key(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
