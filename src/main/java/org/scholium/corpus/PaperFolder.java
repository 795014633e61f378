package org.scholium.corpus;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The folder that papers are added to and removed from. Files are written whole and put in their place in one step, so that
 * whoever reads the folder, or finds it after a crash, never sees half of one; files that are there are never changed.
 */
public final class PaperFolder {

    private static final String REMOVED = "removed.csv";

    /** Hidden from whoever reads the folder. */
    private static final String INCOMING = ".incoming-";

    private static final int LONGEST_NAME = 100;

    private final Path folder;

    /** A folder that exists. */
    public PaperFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A file that is written but not yet among the papers.
     *
     * @param apart the folder that holds it alone
     */
    public record Incoming(Path apart, Path file) {}

    /**
     * Writes a file beside the papers, where no reader of the folder sees it.
     *
     * @param name what its sender calls it; paths and odd characters of it do not count
     */
    public Incoming receive(String name, byte[] content) throws IOException {
        Path apart = Files.createTempDirectory(folder, INCOMING);
        return new Incoming(
                apart, Files.write(apart.resolve(free(harmless(name)).getFileName()), content));
    }

    /** Puts it among the papers; the name has a number where another file has that name already. */
    public Path accept(Incoming incoming) throws IOException {
        Path place = free(incoming.file().getFileName().toString());
        Files.move(incoming.file(), place, StandardCopyOption.ATOMIC_MOVE);
        discard(incoming);
        return place;
    }

    /** Forgets it. */
    public void discard(Incoming incoming) throws IOException {
        Files.deleteIfExists(incoming.file());
        Files.deleteIfExists(incoming.apart());
    }

    /** Clears away what a crash left half received. */
    public void tidy() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path left : entries.filter(PaperFolder::isIncoming).toList()) {
                try (Stream<Path> files = Files.list(left)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(left);
            }
        }
    }

    /** Leaves out a paper from now on, whichever file holds it. */
    public void remove(String id, String title) throws IOException {
        String before = removedText();
        StringWriter added = new StringWriter();
        try (CSVPrinter rows = new CSVPrinter(
                added,
                RemovedPapers.TABLE
                        .builder()
                        .setSkipHeaderRecord(!before.isEmpty())
                        .get())) {
            rows.printRecord(id, title);
        }
        String separator = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        replaceRemoved(before + separator + added);
    }

    /**
     * Takes back that papers were removed.
     *
     * @return whether one of them was
     */
    public boolean restore(List<String> ids) throws IOException {
        List<CSVRecord> rows = RemovedPapers.rows(removedText());
        List<CSVRecord> kept =
                rows.stream().filter(row -> !ids.contains(row.get(0).strip())).toList();
        if (kept.size() == rows.size()) {
            return false;
        }
        if (kept.isEmpty()) {
            Files.delete(folder.resolve(REMOVED));
            return true;
        }
        StringWriter text = new StringWriter();
        try (CSVPrinter printed = new CSVPrinter(text, RemovedPapers.TABLE)) {
            printed.printRecords(kept);
        }
        replaceRemoved(text.toString());
        return true;
    }

    private String removedText() throws IOException {
        Path file = folder.resolve(REMOVED);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private void replaceRemoved(String text) throws IOException {
        Incoming written = receive(REMOVED, text.getBytes(StandardCharsets.UTF_8));
        Files.move(
                written.file(),
                folder.resolve(REMOVED),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        discard(written);
    }

    private static boolean isIncoming(Path entry) {
        return entry.getFileName().toString().startsWith(INCOMING) && Files.isDirectory(entry);
    }

    private Path free(String name) {
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        Path place = folder.resolve(name);
        for (int number = 2; Files.exists(place); number++) {
            place = folder.resolve(name.substring(0, dot) + "-" + number + name.substring(dot));
        }
        return place;
    }

    /** A name without a path, without what a shell or a log stumbles over, and not one that the reader passes over. */
    private static String harmless(String name) {
        String last = Arrays.stream(name.split("[/\\\\]")).reduce("", (before, part) -> part);
        String plain = last.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
        String start = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
        boolean passedOver = start.isEmpty() || start.toLowerCase(Locale.ROOT).startsWith("readme");
        return passedOver ? "papers-" + start : start;
    }
}
