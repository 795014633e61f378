package org.scholium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeirTest {

    @TempDir
    private Path parent;

    @Test
    void everyFolderInTheFormIsFoundAndRead() throws IOException {
        // Given
        Path folder = Files.createDirectories(parent.resolve("sea"));
        Files.createDirectories(parent.resolve("other"));
        Files.createDirectories(folder.resolve("qrels"));
        Files.writeString(folder.resolve("corpus.jsonl"), """
                {"_id": "d1", "title": "Tides", "text": "The moon pulls."}
                {"_id": "d2", "title": "", "text": "Salt stays."}
                """);
        Files.writeString(folder.resolve("queries.jsonl"), """
                {"_id": "q1", "text": "why tides"}
                {"_id": "q2", "text": "of another split"}
                """);
        Files.writeString(folder.resolve("qrels/test.tsv"), "query-id\tcorpus-id\tscore\nq1\td1\t1\n");

        // When
        Beir beir = Beir.read(folder, "test");

        // Then
        assertThat(Beir.folders(parent, "test")).containsExactly(folder);
        assertThat(beir.corpus().papers()).hasSize(2);
        assertThat(beir.queries()).containsExactly(Map.entry("q1", "why tides"));
        assertThat(beir.judgements()).containsExactly(Map.entry("q1", Map.of("d1", 1)));
    }
}
