package org.scholium.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Reads a UTF-8 file; anything that is not UTF-8 is refused, since guessing would corrupt quotes. */
    static SourceFile of(Path path) throws IOException {
        String text = Files.readString(path);
        return new SourceFile(path.getFileName().toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
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
