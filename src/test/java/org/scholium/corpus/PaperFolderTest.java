package org.scholium.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholium.corpus.CorpusFolder.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperFolderTest {

    @TempDir
    private Path path;

    private PaperFolder folder;

    @BeforeEach
    void open() {
        folder = new PaperFolder(path);
    }

    @ParameterizedTest
    @CsvSource({
        "library.bib, library.bib",
        "../../etc/passwd, passwd",
        "C:\\Users\\me\\My Library (2).ris, My-Library-2-.ris",
        ".hidden.csv, hidden.csv",
        "README.md, papers-README.md",
        "..., papers-",
        "'a\nb.txt', a-b.txt",
        "Müller.bib, Müller.bib"
    })
    void aFileGetsANameThatStaysInTheFolder(String name, String expected) throws IOException {
        // When
        Path kept = folder.accept(folder.receive(name, bytes("x")));

        // Then
        assertThat(kept).isEqualTo(path.resolve(expected));
        assertThat(names()).containsExactly(expected);
    }

    @Test
    void aFileThatIsThereIsNeverOverwritten() throws IOException {
        folder.accept(folder.receive("library.bib", bytes("first")));

        // When
        folder.accept(folder.receive("library.bib", bytes("second")));

        // Then
        assertThat(path.resolve("library.bib")).hasContent("first");
        assertThat(path.resolve("library-2.bib")).hasContent("second");
    }

    @Test
    void whatIsReceivedIsNotReadUntilItIsAccepted() throws IOException {
        // Given
        PaperFolder.Incoming incoming =
                folder.receive("page.txt", bytes(CorpusFolder.HEADER + paper("Nurses", "Jan 2")));

        // Then
        assertThat(new CorpusReader().read(List.of(path)).papers()).isEmpty();
        assertThat(new CorpusReader().read(List.of(path)).problems()).isEmpty();

        // When
        folder.tidy();

        // Then
        assertThat(names()).isEmpty();
        assertThat(incoming.file()).doesNotExist();
    }

    @Test
    void aRemovedPaperIsLeftOutUntilItIsRestored() throws IOException {
        // Given
        new CorpusFolder(path)
                .withPage("page.txt", paper("Nurses, and \"Values\"", "Jan 2, 2025"), paper("Wombats", "Jan 3, 2025"));

        // When
        folder.remove("nurses-and-values", "Nurses, and \"Values\"");
        folder.remove("wombats", "Wombats");

        // Then
        Corpus left = new CorpusReader().read(List.of(path));
        assertThat(left.papers()).isEmpty();
        assertThat(left.problems()).isEmpty();

        // When
        assertThat(folder.restore(List.of("nurses-and-values"))).isTrue();
        assertThat(folder.restore(List.of("nurses-and-values"))).isFalse();

        // Then
        assertThat(new CorpusReader().read(List.of(path)).papers())
                .extracting(Paper::id)
                .containsExactly("nurses-and-values");
        assertThat(path.resolve("removed.csv")).hasContent("removed_id,title\nwombats,Wombats\n");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
