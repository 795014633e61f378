package org.scholium.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.scholium.corpus.Corpus;
import org.scholium.corpus.CorpusReader;
import org.scholium.corpus.Paper;
import org.scholium.corpus.PaperFolder;

/**
 * Adds papers to the first location of the corpus and takes papers out, one request after another. The folder is changed
 * first and the index follows it, so that whatever happens in between, the next start finds all that was acknowledged.
 */
@Singleton
public class Importer {

    private static final Logger LOG = Logger.getLogger(Importer.class);

    private final Library library;

    public Importer(Library library) {
        this.library = library;
    }

    /** Clears away what an import that was cut off has left. */
    void start(@Observes StartupEvent event) {
        try {
            if (library.locations().stream().limit(1).anyMatch(Files::isDirectory)) {
                folder().tidy();
            }
        } catch (IOException e) {
            LOG.warn("What an import left half done could not be cleared away.", e);
        }
    }

    /**
     * Adds the papers of a file.
     *
     * @param name what its sender calls it
     * @param progress told while the papers are indexed
     * @throws UnwritableCorpusException if the corpus cannot be added to
     */
    public synchronized ImportReport add(String name, byte[] content, Progress progress) {
        Snapshot before = library.snapshot();
        PaperFolder folder = folder();
        try {
            PaperFolder.Incoming incoming = folder.receive(name, content);
            Corpus alone = new CorpusReader().read(List.of(incoming.file()));
            boolean restored =
                    folder.restore(alone.papers().stream().map(Paper::id).toList());
            List<Path> all = new ArrayList<>(library.locations());
            all.add(incoming.file());
            Corpus after = new CorpusReader().read(all);
            boolean kept = !after.fingerprint().equals(before.fingerprint());
            ImportReport report = report(incoming.file().getFileName().toString(), kept, before, after, alone);
            if (kept) {
                folder.accept(incoming);
            } else {
                folder.discard(incoming);
            }
            if (kept || restored) {
                library.load(progress);
            }
            return report;
        } catch (IOException e) {
            throw new UnwritableCorpusException(e);
        }
    }

    private static ImportReport report(String file, boolean kept, Snapshot before, Corpus after, Corpus alone) {
        List<Paper> added = after.papers().stream()
                .filter(paper -> before.paper(paper.id()).isEmpty())
                .toList();
        List<Paper> updated = after.papers().stream()
                .filter(paper -> before.paper(paper.id())
                        .filter(old -> !old.paper().equals(paper))
                        .isPresent())
                .toList();
        Set<String> changed =
                Stream.concat(added.stream(), updated.stream()).map(Paper::id).collect(Collectors.toSet());
        List<Paper> known = alone.papers().stream()
                .filter(paper -> !changed.contains(paper.id()))
                .toList();
        return new ImportReport(
                file,
                kept,
                ImportReport.ImportedPapers.of(added),
                ImportReport.ImportedPapers.of(updated),
                ImportReport.ImportedPapers.of(known),
                after.problems().stream()
                        .filter(problem -> problem.file().equals(file))
                        .toList());
    }

    /**
     * Takes a paper out.
     *
     * @return the paper, or nothing where there is none with this id
     */
    public synchronized Optional<Paper> remove(String id) {
        Optional<Paper> paper = library.snapshot().paper(id).map(IndexedPaper::paper);
        paper.ifPresent(removed -> {
            try {
                folder().remove(removed.id(), removed.title());
                library.load();
            } catch (IOException e) {
                throw new UnwritableCorpusException(e);
            }
        });
        return paper;
    }

    /**
     * Puts a paper back that was taken out.
     *
     * @return the paper, or nothing where none with this id was
     */
    public synchronized Optional<Paper> restore(String id) {
        try {
            if (!folder().restore(List.of(id))) {
                return Optional.empty();
            }
            library.load();
            return library.snapshot().paper(id).map(IndexedPaper::paper);
        } catch (IOException e) {
            throw new UnwritableCorpusException(e);
        }
    }

    private PaperFolder folder() {
        Path first = library.locations().get(0);
        if (!Files.isDirectory(first)) {
            throw new UnwritableCorpusException(first);
        }
        return new PaperFolder(first);
    }
}
