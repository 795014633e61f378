package org.scholium.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.scholium.corpus.CorpusFolder.paper;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusReaderTest {

    @TempDir
    Path temp;

    private CorpusFolder folder;

    @BeforeEach
    void folderWithOneGoodFile() {
        folder = new CorpusFolder(temp).withPage("good.txt", paper("Good", "Jun 6, 2025"));
    }

    @Test
    void badFilesAreNamedAndTheRestLoads() {
        // Given
        folder.with("latin1.txt", "Daily Papers\nCaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1))
                .with("empty.txt", "")
                .with("blank.txt", "\uFEFF \n\n")
                .with("notes.txt", "Things to do\n")
                .with("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff})
                .with("zeroes.bin", new byte[100]);

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).extracting(Paper::title).containsExactly("Good");
        assertThat(corpus.problems())
                .containsExactly(
                        new Problem("blank.txt", null, "It is empty."),
                        new Problem("empty.txt", null, "It is empty."),
                        new Problem("latin1.txt", 2, "\"Caf\u00e9\" has no abstract; it was left out."),
                        new Problem("notes.txt", null, CorpusReader.NO_FORMAT),
                        new Problem("picture.png", null, "It is not text; nothing of it was read."),
                        new Problem("zeroes.bin", null, CorpusReader.NO_FORMAT));
    }

    static Stream<Arguments> oddPapers() {
        String text = "We present a thing. It works on 12 tasks.";
        return Stream.of(
                Arguments.of("T".repeat(33_000), text, "33000 characters"),
                Arguments.of("Word ".repeat(6_600), text, "characters where 1000 are allowed"),
                Arguments.of("漢".repeat(10_923), text, "10923 characters"),
                Arguments.of("\u200b!", text, "neither letters nor digits"),
                Arguments.of("Some Title", "\u200b", "no character that can be seen"),
                Arguments.of("Some Title", "\u0301", "no character that can be seen"),
                Arguments.of("Some Title", "\u0001\u0002", "no character that can be seen"),
                Arguments.of("Some Title", "\ufe0f\u00ad", "no character that can be seen"),
                Arguments.of("Some Title", "x".repeat(1_000_000) + ".", "1000001 characters"),
                Arguments.of("Some Title", "word ".repeat(20_000) + ".", "100001 characters"),
                Arguments.of("Some Title", "A. ".repeat(33_000), "characters where 20000 are allowed"));
    }

    @ParameterizedTest
    @MethodSource("oddPapers")
    @Timeout(5)
    void aPaperThatCannotBeUsedIsNamedByLineAndTheRestLoads(String title, String summary, String reason) {
        // Given
        folder.withPage(
                "odd.txt",
                paper("Before", "Jun 6, 2025"),
                "%s\n\n%s\n\n  • 3 authors\n·\nJun 6, 2025\n".formatted(title, summary),
                paper("Behind", "Jun 7, 2025"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).extracting(Paper::title).containsExactly("Good", "Before", "Behind");
        assertThat(corpus.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("odd.txt");
            assertThat(problem.line()).isEqualTo(15);
            assertThat(problem.reason()).contains(reason, "left out").hasSizeLessThan(300);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\n", "\n", "·\n", "Jun 6, 2025\n", "\"a\"b,1\n"})
    @Timeout(20)
    void aFileOfCountlessLinesIsNamedAndTheRestLoads(String line) {
        // Given
        folder.with("lines.txt", "Daily Papers\n" + line.repeat(2_000_000));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).extracting(Paper::title).containsExactly("Good");
        assertThat(corpus.problems())
                .containsExactly(new Problem(
                        "lines.txt", null, "It has 2000001 lines where 1000000 are allowed; nothing of it was read."));
    }

    @Test
    void ofManyProblemsOfAFileTheFirstAreListedAndTheRestCounted() {
        // Given
        folder.with("titles.txt", "Daily Papers\n" + "No Abstract Follows\n".repeat(5_000))
                .with("empty.txt", "");

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems()).hasSize(102).contains(new Problem("empty.txt", null, "It is empty."));
        assertThat(corpus.problems().get(101).reason()).isEqualTo("It has 4900 more problems, which are not listed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\n2026-01-01 INFO forged.txt", "a\u001b[2J.txt", "a\r.txt", "a\u202etxt.exe", "a\u2028b.txt"})
    void aNameThatActsOnAScreenIsEscapedForTheLog(String name) {
        // Given
        folder.with(name, "x");

        // When
        Problem problem = folder.read().problems().get(0);

        // Then
        assertThat(problem.file()).isEqualTo(name);
        assertThat(problem.forLog())
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}]")
                .startsWith("a\\u");
    }

    @Test
    void aFileTooLargeForMemoryIsNotRead() throws IOException {
        // Given a sparse file, which takes no room
        try (RandomAccessFile large =
                new RandomAccessFile(temp.resolve("large.txt").toFile(), "rw")) {
            large.setLength((64L << 20) + 1);
        }

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).hasSize(1);
        assertThat(corpus.problems())
                .containsExactly(new Problem("large.txt", null, "It is larger than 64 MiB; nothing of it was read."));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatVanishedIsReported() throws IOException {
        // Given a link to a file that is there no longer
        Files.createSymbolicLink(temp.resolve("gone.txt"), temp.resolve("never"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).hasSize(1);
        assertThat(corpus.problems())
                .containsExactly(new Problem("gone.txt", null, "It is no longer there; nothing of it was read."));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileWithoutEndIsNotRead() {
        // Given
        Path endless = Path.of("/dev/zero");

        // When
        Corpus corpus = new CorpusReader().read(List.of(endless, temp));

        // Then
        assertThat(corpus.papers()).hasSize(1);
        assertThat(corpus.problems())
                .containsExactly(new Problem("zero", null, "It is not a regular file; nothing of it was read."));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatMayNotBeReadIsReported() throws IOException {
        // Given
        Path secret = Files.createDirectory(temp.resolve("secret"));
        folder.withPage("secret.txt", paper("Secret", "Jun 6, 2025"));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(temp.resolve("secret.txt"), PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(secret))
                .as("an administrator reads everything")
                .isFalse();

        // When
        Corpus corpus = new CorpusReader().read(List.of(secret, temp));

        // Then
        assertThat(corpus.papers()).hasSize(1);
        assertThat(corpus.problems())
                .containsExactly(
                        new Problem(secret.toString(), null, "Reading it is not allowed; nothing of it was read."),
                        new Problem("secret.txt", null, "Reading it is not allowed; nothing of it was read."));
    }

    @Test
    void aLocationThatIsMissingIsReported() {
        // Given
        Path missing = temp.resolve("missing");

        // When
        Corpus corpus = new CorpusReader().read(List.of(missing, temp));

        // Then
        assertThat(corpus.papers()).hasSize(1);
        assertThat(corpus.problems())
                .containsExactly(new Problem(missing.toString(), null, "There is no such file or folder."));
    }

    @Test
    void aLocationMayBeASingleFileAndCountsOnce() {
        // Given
        folder.withPage("other.txt", paper("Other", "Jun 6, 2025"));
        Path other = temp.resolve("other.txt");

        // When
        Corpus alone = new CorpusReader().read(List.of(other));
        Corpus twice = new CorpusReader().read(List.of(other, temp));

        // Then
        assertThat(alone.papers()).extracting(Paper::title).containsExactly("Other");
        assertThat(twice.papers()).extracting(Paper::title).containsExactly("Other", "Good");
        assertThat(twice.problems()).isEmpty();
    }

    @Test
    void aPaperInTwoFilesIsKeptOnce() {
        // Given
        folder.withPage("later.txt", paper("Better", "Jun 6, 2025"), paper("GOOD.", "Jun 7, 2025"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers())
                .extracting(Paper::id, Paper::title)
                .containsExactly(tuple("good", "Good"), tuple("better", "Better"));
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void anExplanationAHiddenFileAndAFolderAreNoPapers() throws IOException {
        // Given
        folder.with("README.md", "About").with("readme", "About").with(".swp", "x");
        Files.createDirectory(temp.resolve("folder"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void anEmptyFolderIsAnEmptyCorpus() throws IOException {
        // Given
        Path empty = Files.createDirectory(temp.resolve("empty"));

        // When
        Corpus corpus = new CorpusReader().read(List.of(empty));

        // Then
        assertThat(corpus.papers()).isEmpty();
        assertThat(corpus.from()).isEmpty();
        assertThat(corpus.to()).isEmpty();
    }
}
