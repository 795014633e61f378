package org.scholium.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    @Test
    void aWrongSettingIsToldAsItIs() {
        Throwable failure = new RuntimeException("wrapped", new IllegalArgumentException("No \"gpt-9\" here."));

        assertThat(StartFailure.sentence(failure))
                .isEqualTo(
                        "The server is stopping because the papers could not be made searchable: No \"gpt-9\" here.");
    }

    @Test
    void aLibraryThatDoesNotLoadPointsToTheFolderItIsUnpackedTo() {
        Throwable failure = new ExceptionInInitializerError(new UnsatisfiedLinkError("failed to map segment"));

        assertThat(StartFailure.sentence(failure))
                .contains("failed to map segment", System.getProperty("java.io.tmpdir"))
                .doesNotContain("\n");
    }

    @Test
    void aCauseWithoutWordsAndOneOfManyLinesAreOneLine() {
        assertThat(StartFailure.sentence(new OutOfMemoryError())).contains("OutOfMemoryError");
        assertThat(StartFailure.sentence(new UncheckedIOException(new IOException("No space\n\u001b[2J left"))))
                .contains("No space\\u000a\\u001b[2J left");
    }
}
