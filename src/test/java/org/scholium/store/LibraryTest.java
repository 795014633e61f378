package org.scholium.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholium.TestLibrary;
import org.scholium.text.Analysis;

class LibraryTest {

    private static final String HEADER = "Daily Papers\n\nbyAK and the research community\n\nApr 16\n\n";

    @TempDir
    private Path folder;

    private final TestLibrary.Ready ready = new TestLibrary.Ready();
    private Library library;

    @BeforeEach
    void openLibrary() {
        library = TestLibrary.of(folder, ready);
    }

    @Test
    void beforeAnythingIsReadItIsNotReady() {
        assertThat(library.isReady()).isFalse();
        assertThatThrownBy(() -> library.snapshot())
                .isInstanceOf(NotReadyException.class)
                .hasMessageContaining("still being read");
        assertThat(ready.fired()).isEmpty();
    }

    @Test
    void loadingPublishesTheIndexAndTellsOfIt() throws IOException {
        // Given
        write("page.txt", HEADER + paper("Nurses and Values"));

        // When
        library.load();

        // Then
        assertThat(library.isReady()).isTrue();
        assertThat(TestLibrary.of(library).corpus().papers()).hasSize(1);
        assertThat(ready.fired()).containsExactly(library.snapshot());
    }

    @Test
    void aChangedFolderReplacesTheIndexAsAWhole() throws IOException {
        // Given
        write("page.txt", HEADER + paper("Nurses and Values"));
        library.load();
        Snapshot before = library.snapshot();

        // When
        write("page.txt", HEADER + paper("Robots and Laundry") + paper("Ships and Seas"));
        library.load();

        // Then
        assertThat(library.snapshot()).isNotSameAs(before);
        assertThat(TestLibrary.of(library).corpus().papers())
                .extracting(org.scholium.corpus.Paper::title)
                .containsExactly("Robots and Laundry", "Ships and Seas");
        assertThat(library.snapshot().keyword(Analysis.terms("nurses"), Filter.NONE, 5))
                .isEmpty();
        assertThat(before.keyword(Analysis.terms("nurses"), Filter.NONE, 5)).hasSize(1);
        assertThat(ready.fired()).containsExactly(before, library.snapshot());
    }

    @Test
    void aBrokenFileIsReportedAndTheRestIsServed() throws IOException {
        // Given
        write("page.txt", HEADER + paper("Nurses and Values"));
        Files.write(folder.resolve("broken.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3});

        // When
        library.load();

        // Then
        assertThat(TestLibrary.of(library).corpus().papers()).hasSize(1);
        assertThat(TestLibrary.of(library).corpus().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.file()).isEqualTo("broken.txt"));
    }

    @Test
    void anEmptyFolderIsReadyAndHoldsNothing() {
        // When
        library.load();

        // Then
        assertThat(library.isReady()).isTrue();
        assertThat(TestLibrary.of(library).papers()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsReported() {
        // Given
        Library missing = TestLibrary.of(folder.resolve("nowhere"), ready);

        // When
        missing.load();

        // Then
        assertThat(TestLibrary.of(missing).papers()).isEmpty();
        assertThat(TestLibrary.of(missing).corpus().problems()).hasSize(1);
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(UTF_8));
    }

    private static String paper(String title) {
        return "%s\n\nWe study what \"%s\" promises. It holds.\n\n  • 3 authors\n·\nJun 6, 2025\n\n"
                .formatted(title, title);
    }
}
