package org.scholium.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads every corpus file of some folders; one that cannot be read is reported and never stops the rest. */
public final class CorpusReader {

    private static final long LARGEST_FILE = 64L << 20;

    private final List<CorpusFormat> formats = List.of(new DailyPapersPage(), new ArxivIdTable());

    /**
     * Reads files, and folders one level deep, in the order of their names.
     *
     * @param locations files or folders; one that does not exist is reported
     */
    public Corpus read(List<Path> locations) {
        CorpusDraft draft = new CorpusDraft();
        for (Path location : locations) {
            for (Path file : files(location, draft)) {
                read(file, draft);
            }
        }
        return draft.build();
    }

    private static List<Path> files(Path location, CorpusDraft draft) {
        if (!Files.exists(location)) {
            draft.report(location.toString(), null, "There is no such file or folder.");
            return List.of();
        }
        if (!Files.isDirectory(location)) {
            return List.of(location);
        }
        try (Stream<Path> entries = Files.list(location)) {
            return entries.filter(Files::isRegularFile)
                    .filter(CorpusReader::holdsPapers)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            draft.report(location.toString(), null, "This folder cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    /** A folder may explain itself, and editors and systems leave hidden files. */
    private static boolean holdsPapers(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.startsWith("README");
    }

    private void read(Path path, CorpusDraft draft) {
        String name = path.getFileName().toString();
        try {
            if (Files.size(path) > LARGEST_FILE) {
                draft.report(name, null, "It is larger than 64 MiB; nothing of it was read.");
                return;
            }
            SourceFile file = SourceFile.of(path);
            formats.stream()
                    .filter(format -> format.recognises(file))
                    .findFirst()
                    .ifPresentOrElse(
                            format -> format.read(file, draft),
                            () -> draft.report(name, null, "Its format is not known; nothing of it was read."));
        } catch (IOException e) {
            draft.report(name, null, "It cannot be read: " + e.getMessage());
        }
    }
}
