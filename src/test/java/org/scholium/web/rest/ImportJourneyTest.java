package org.scholium.web.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Papers that are added and removed in the page. */
@QuarkusTest
@TestProfile(ImportJourneyTest.CopiedFolder.class)
class ImportJourneyTest extends BrowserJourney {

    /** Points the server to a copy of the corpus, which may be written to. */
    public static class CopiedFolder implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory("library");
                for (String name : new String[] {"daily-papers.txt", "arxiv-ids.csv"}) {
                    Files.copy(Path.of("docs-corpus").resolve(name), folder.resolve(name));
                }
                return Map.of("scholium.corpus.locations", folder.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void severalFilesAreAddedAtOnceAndAskedWithoutARestart() {
        // When
        page.locator("input[type=file]").setInputFiles(new FilePayload[] {
            file("sheep.txt", "Counting Sheep: A Benchmark of Drowsiness", "We introduce Sheep, 512 drowsy dialogues."),
            file("emus.txt", "Emus at Night", "Emus rest in groups of nine."),
            new FilePayload("noise.bin", "application/octet-stream", new byte[] {1, 2, (byte) 0xff})
        });

        // Then
        assertThat(told().getByText("1 paper added.")).hasCount(2);
        assertThat(told()).containsText("noise.bin");
        ask("How many dialogues does Sheep have?");
        assertThat(firstSentence()).containsText("512");
    }

    @Test
    void aDroppedFileIsAddedAndItsPaperIsRemovedAndPutBack() {
        // Given
        drop("owls.txt", content("Owls by Day: A Field Study", "Owls sleep until dusk."));
        assertThat(told().getByText("1 paper added.")).isVisible();

        // When
        told().getByText("Which ones").click();
        told().getByText("Owls by Day: A Field Study").click();
        button("Remove from the corpus").click();

        // Then
        assertThat(told()).containsText("Removed: Owls by Day");
        assertThat(page.getByText(Pattern.compile("^\\d+ papers, "))).isVisible();
        assertThat(listed("Owls by Day: A Field Study")).hasCount(0);

        // When
        button("Put it back").click();

        // Then
        assertThat(listed("Owls by Day: A Field Study")).hasCount(1);
        button("Done").click();
        assertThat(told()).hasCount(0);
    }

    private Locator told() {
        return page.locator("sch-add-papers .told");
    }

    private Locator listed(String title) {
        page.getByLabel("Search the corpus").fill(title);
        return page.locator("sch-corpus .title").getByText(title);
    }

    private void drop(String name, String text) {
        page.evaluate("""
                ([name, text]) => {
                  const dataTransfer = new DataTransfer();
                  dataTransfer.items.add(new File([text], name));
                  for (const type of ['dragover', 'drop']) {
                    window.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
                  }
                }
                """, new String[] {name, text});
    }

    private static FilePayload file(String name, String title, String summary) {
        return new FilePayload(name, "text/plain", content(title, summary).getBytes(UTF_8));
    }

    private static String content(String title, String summary) {
        return """
                Daily Papers

                byAK and the research community

                Apr 16

                %s

                %s

                  • 3 authors
                ·
                Jun 6, 2024
                """.formatted(title, summary);
    }
}
