package org.scholium.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A corpus file in memory.
 *
 * @param name the file's name, for messages
 * @param text its whole text, without a byte order mark
 */
record SourceFile(String name, String text) {

    /** Reads a UTF-8 file; anything that is not UTF-8 is refused, since guessing would corrupt quotes. */
    static SourceFile of(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceFile(path.getFileName().toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new IOException("It is not UTF-8 text.", e);
        }
    }

    List<String> lines() {
        return text.lines().toList();
    }
}
