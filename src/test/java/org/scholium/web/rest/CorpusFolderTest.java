package org.scholium.web.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A folder with a good file, a broken one and a place that is not there: the good file is served, the rest is named. */
@QuarkusTest
@TestProfile(CorpusFolderTest.MixedFolder.class)
class CorpusFolderTest {

    /** Points the server to files made for this test. */
    public static class MixedFolder implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory("corpus");
                Files.writeString(folder.resolve("good.txt"), """
                        Daily Papers

                        byAK and the research community

                        Apr 16

                        Counting Sheep: A Benchmark of Drowsiness

                        We introduce Sheep, a benchmark of 512 drowsy dialogues. Models fall asleep after 40 turns.

                          • 3 authors
                        ·
                        Jun 6, 2024

                        A Paper Without Its Abstract

                          • 2 authors
                        ·
                        Jun 7, 2024
                        """);
                Files.writeString(
                        folder.resolve("ids.csv"),
                        "title,arxiv_id\nCounting Sheep: A Benchmark of Drowsiness,hep-th/9901001\n");
                Files.write(folder.resolve("broken.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
                return Map.of("scholium.corpus.locations", folder + ",/nowhere/at/all");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
    }

    @Test
    void theGoodFileIsServedAndEveryProblemIsNamed() {
        given().get("/api/corpus")
                .then()
                .statusCode(200)
                .body("papers", is(1))
                .body("problems.file", hasItems("broken.txt", "good.txt"))
                .body("problems.find { it.file == 'good.txt' }.line", is(15))
                .body("problems.find { it.file == 'good.txt' }.reason", containsString("no abstract"));
    }

    @Test
    void anIdWithASlashCanBeRead() {
        given().get("/api/papers/hep-th/9901001").then().statusCode(200).body("id", is("hep-th/9901001"));
        given().urlEncodingEnabled(false)
                .get("/api/papers/hep-th%2F9901001")
                .then()
                .statusCode(200)
                .body("abstract", containsString("512"));
        given().get("/api/papers/hep-th/9901001/related").then().statusCode(200).body("papers.size()", is(0));
    }

    @Test
    void aQuestionIsAnsweredFromTheGoodFile() {
        given().contentType("application/json")
                .body(Map.of("question", "How many dialogues does Sheep have?"))
                .post("/api/ask")
                .then()
                .statusCode(200)
                .body("answer", containsString("512"))
                .body("sources[0].paperId", is("hep-th/9901001"));
    }
}
