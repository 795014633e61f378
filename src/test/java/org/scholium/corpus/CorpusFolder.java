package org.scholium.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of small corpus files, for tests. */
record CorpusFolder(Path path) {

    static final String HEADER = "Daily Papers\n\nbyAK and the research community\n\nApr 16\n\n";

    /** The file with this text, among those written before. */
    CorpusFolder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    CorpusFolder with(String name, byte[] content) {
        try {
            Files.write(path.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of these papers under the usual header. */
    CorpusFolder withPage(String name, String... papers) {
        return with(name, HEADER + String.join("\n", papers));
    }

    /** A paper as the page prints it. */
    static String paper(String title, String date) {
        return paper(title, "  • 3 authors", date);
    }

    static String paper(String title, String byline, String date) {
        return "%s\n\n%s\n\n%s\n·\n%s\n".formatted(title, abstractOf(title), byline, date);
    }

    /** A paper with neither byline nor date. */
    static String unsigned(String title) {
        return "%s\n\n%s\n".formatted(title, abstractOf(title));
    }

    static String abstractOf(String title) {
        return "We study what \"" + title + "\" promises. It holds.";
    }

    Corpus read() {
        return new CorpusReader().read(List.of(path));
    }
}
