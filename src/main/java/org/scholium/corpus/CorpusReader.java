package org.scholium.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads every corpus file of some folders; one that cannot be read is reported and never stops the rest. */
public final class CorpusReader {

    private static final long LARGEST_FILE = 64L << 20;

    /** Each takes some hundred bytes of memory, however short it is. */
    private static final long MOST_LINES = 1_000_000;

    static final String NO_FORMAT =
            "It is none of the formats that are read (BibTeX, RIS, PubMed, EndNote, CSL-JSON, JSON"
                    + " Lines, CSV with title and abstract, Atom, Markdown, PDF, a saved web page, a Daily Papers"
                    + " page); nothing of it was read.";

    private final List<CorpusFormat> formats = List.of(
            new DailyPapersPage(),
            new ArxivIdTable(),
            new RemovedPapers(),
            TaggedFormat.RIS,
            TaggedFormat.MEDLINE,
            TaggedFormat.ENDNOTE,
            new MarkdownFormat(),
            new JsonFormat(),
            new HtmlFormat(),
            new EndNoteXmlFormat(),
            new AtomFormat(),
            new TableFormat(),
            new BibtexFormat());

    /**
     * Reads files, and folders one level deep, in the order of their names.
     *
     * @param locations files or folders; one that does not exist is reported
     */
    public Corpus read(List<Path> locations) {
        CorpusDraft draft = new CorpusDraft();
        locations.stream()
                .flatMap(location -> files(location, draft).stream())
                .map(file -> file.toAbsolutePath().normalize())
                .distinct()
                .forEach(file -> read(file, draft));
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
            return entries.filter(CorpusReader::holdsPapers).sorted().toList();
        } catch (IOException e) {
            draft.report(location.toString(), null, sentence(e));
        } catch (UncheckedIOException e) {
            draft.report(location.toString(), null, sentence(Objects.requireNonNull(e.getCause())));
        }
        return List.of();
    }

    /** A folder may explain itself, and editors and systems leave hidden files. */
    private static boolean holdsPapers(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && !name.startsWith("readme") && !Files.isDirectory(file);
    }

    private void read(Path path, CorpusDraft draft) {
        String name = path.getFileName().toString();
        try {
            Optional<String> refusal = refusal(path);
            if (refusal.isPresent()) {
                draft.report(name, null, refusal.get());
                return;
            }
            byte[] content = Files.readAllBytes(path);
            if (PdfPaper.is(content)) {
                PdfPaper.read(name, content, draft);
            } else {
                read(SourceFile.of(name, content), draft);
            }
        } catch (IOException e) {
            draft.report(name, null, sentence(e));
        }
    }

    /** Judged before anything is read: a pipe never ends, and a huge file would fill the memory. */
    private static Optional<String> refusal(Path path) throws IOException {
        if (Files.size(path) > LARGEST_FILE) {
            return Optional.of("It is larger than 64 MiB; nothing of it was read.");
        }
        return Files.isRegularFile(path)
                ? Optional.empty()
                : Optional.of("It is not a regular file; nothing of it was read.");
    }

    private void read(SourceFile file, CorpusDraft draft) {
        if (file.text().isBlank()) {
            draft.report(file.name(), null, "It is empty.");
            return;
        }
        long lines = file.text().chars().filter(sign -> sign == '\n').count();
        if (lines > MOST_LINES) {
            draft.report(
                    file.name(),
                    null,
                    "It has " + lines + " lines where " + MOST_LINES + " are allowed; nothing of it was read.");
            return;
        }
        formats.stream()
                .filter(format -> format.recognises(file))
                .findFirst()
                .ifPresentOrElse(format -> read(file, format, draft), () -> draft.report(file.name(), null, NO_FORMAT));
    }

    private static void read(SourceFile file, CorpusFormat format, CorpusDraft draft) {
        int before = draft.told();
        format.read(file, draft);
        if (draft.told() == before) {
            draft.report(file.name(), null, "It holds no papers.");
        }
    }

    /** The messages of these exceptions are often no more than a path. */
    private static String sentence(IOException e) {
        String what = e instanceof CharacterCodingException
                ? "It is not text"
                : e instanceof NoSuchFileException
                        ? "It is no longer there"
                        : e instanceof AccessDeniedException
                                ? "Reading it is not allowed"
                                : "It cannot be read (" + e.getMessage() + ")";
        return what + "; nothing of it was read.";
    }
}
