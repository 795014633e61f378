package org.scholium.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholium.TestLibrary;

class FolderWatchTest {

    @TempDir
    private Path folder;

    private final TestLibrary.Ready ready = new TestLibrary.Ready();
    private Library library;
    private FolderWatch watch;

    @BeforeEach
    void open() throws IOException {
        write("a.bib", "@misc{a, title={Ants}, abstract={Ants carry leaves.}}");
        library = TestLibrary.of(folder, ready);
        library.load();
        watch = new FolderWatch(library, Duration.ZERO);
        watch.start(new StartupEvent());
    }

    @Test
    void aFileThatComesChangesOrGoesIsNoticedOnceItRests() throws IOException {
        // When
        write("b.bib", "@misc{b, title={Bees}, abstract={Bees dance.}}");
        watch.look();

        // Then
        assertThat(library.snapshot().size()).isEqualTo(1);
        watch.look();
        assertThat(library.snapshot().paper("bees")).isPresent();

        // When
        write("b.bib", "@misc{b, title={Bees}, abstract={Bees dance for hours.}}");
        watch.look();
        watch.look();

        // Then
        assertThat(library.snapshot().paper("bees").orElseThrow().paper().summary())
                .isEqualTo("Bees dance for hours.");

        // When
        Files.delete(folder.resolve("b.bib"));
        watch.look();
        watch.look();

        // Then
        assertThat(library.snapshot().size()).isEqualTo(1);
    }

    @Test
    void whatChangesNoPaperLoadsNothing() throws IOException {
        int before = ready.fired().size();

        // When
        write("a.bib", "@misc{a, title={Ants},  abstract={Ants carry leaves.}}");
        write(".hidden", "x");
        watch.look();
        watch.look();

        // Then
        assertThat(ready.fired()).hasSize(before);
    }

    @Test
    void whatAnImportLeftHalfDoneIsClearedAwayAtTheNextStart() throws IOException {
        Path left = Files.createDirectory(folder.resolve(".incoming-1"));
        Files.writeString(left.resolve("half.bib"), "@misc{");

        // When
        new Importer(library).start(new StartupEvent());

        // Then
        assertThat(left).doesNotExist();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
