package org.scholium.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A corpus file in memory.
 *
 * @param name the file's name, for messages
 * @param text its whole text, without a byte order mark
 */
record SourceFile(String name, String text) {

    /** A line of the file, counted from 1. */
    record Line(int number, String text) {}

    /**
     * Reads a file as its mark says, or as UTF-8, or else as Windows-1252, which old exporters write.
     *
     * @throws CharacterCodingException if it is no text: bytes of control characters stand in no text, and guessing would
     *     corrupt quotes
     */
    static SourceFile of(String name, byte[] bytes) throws CharacterCodingException {
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                        || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)) {
            return new SourceFile(name, decode(bytes, StandardCharsets.UTF_16));
        }
        try {
            String text = decode(bytes, StandardCharsets.UTF_8);
            return new SourceFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            if (isBinary(bytes)) {
                throw e;
            }
            return new SourceFile(name, decode(bytes, Charset.forName("windows-1252")));
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte sign : bytes) {
            if (sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f') {
                return true;
            }
        }
        return false;
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** The lines that are not blank, without the space around them; browsers save some of it as no-break spaces. */
    List<Line> filledLines() {
        List<String> lines = text.replace('\u00a0', ' ').lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> new Line(at + 1, lines.get(at).strip()))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }
}
