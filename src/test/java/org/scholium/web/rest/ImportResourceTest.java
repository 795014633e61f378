package org.scholium.web.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers added and removed over HTTP, in a folder of their own. */
@QuarkusTest
@TestProfile(ImportResourceTest.OwnFolder.class)
class ImportResourceTest {

    private static final Path FOLDER = folder();

    /** Points the server to a folder that may be written to. */
    public static class OwnFolder implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("scholium.corpus.locations", FOLDER.toString(), "scholium.corpus.watch", "0s");
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("library");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
    }

    @Test
    void importedPapersAnswerQuestionsAndStayInTheFolder() throws IOException {
        // When
        given().queryParam("name", "sheep.txt")
                .contentType("text/plain; charset=utf-8")
                .body(page("Counting Sheep: A Benchmark of Drowsiness", "We introduce Sheep, 512 drowsy dialogues."))
                .post("/api/papers")
                .then()
                .statusCode(200)
                .body("files", hasSize(1))
                .body("files[0].file", is("sheep.txt"))
                .body("files[0].added.count", is(1))
                .body("files[0].added.first[0].title", is("Counting Sheep: A Benchmark of Drowsiness"))
                .body("files[0].problems", hasSize(0));

        // Then
        given().contentType(ContentType.JSON)
                .body(Map.of("question", "How many dialogues does Sheep have?"))
                .post("/api/ask")
                .then()
                .body("answer", containsString("512"));
        assertThat(FOLDER.resolve("sheep.txt")).exists();

        // When it is sent once more
        given().queryParam("name", "again.txt")
                .body(Files.readAllBytes(FOLDER.resolve("sheep.txt")))
                .post("/api/papers")
                .then()
                .statusCode(200)
                .body("files[0].kept", is(false))
                .body("files[0].added.count", is(0))
                .body("files[0].known.count", is(1));
        assertThat(FOLDER.resolve("again.txt")).doesNotExist();
    }

    @Test
    void whatIsCalledAFormIsReadAsTheFileItIs() {
        given().config(RestAssuredConfig.config()
                        .encoderConfig(encoderConfig()
                                .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)))
                .contentType("application/x-www-form-urlencoded")
                .queryParam("name", "percent.bib")
                .body("@misc{p, title={Half of It & More}, abstract={It is 50% = half.}}" + " ".repeat(20_000))
                .post("/api/papers")
                .then()
                .statusCode(200)
                .body("files[0].added.count", is(1));
    }

    @Test
    void severalFilesAreReportedOneByOneAndOneBadFileLosesNothing() {
        given().multiPart("file", "emus.txt", page("Emus at Night", "Emus rest."))
                .multiPart("file", "noise.bin", new byte[] {1, 2, 3, (byte) 0xff})
                .post("/api/papers")
                .then()
                .statusCode(200)
                .body("files", hasSize(2))
                .body("files[0].added.count", is(1))
                .body("files[1].added.count", is(0))
                .body("files[1].problems[0].file", is("noise.bin"));
        given().get("/api/papers/emus-at-night").then().statusCode(200);
    }

    @Test
    void aFileWithoutPapersIsRefusedByItsName() {
        given().queryParam("name", "noise.bin")
                .contentType("application/octet-stream")
                .body(new byte[] {1, 2, 3, (byte) 0xff})
                .post("/api/papers")
                .then()
                .statusCode(400)
                .body("detail", containsString("noise.bin"));
        assertThat(FOLDER.resolve("noise.bin")).doesNotExist();
    }

    @Test
    void anImportTellsHowFarItIs() {
        // When
        String events = given().accept("text/event-stream")
                .queryParam("name", "owls.txt")
                .contentType("text/plain")
                .body(page("Owls by Day", "Owls sleep."))
                .post("/api/papers")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(events).contains("event:indexing").contains("\"all\":");
        assertThat(events.substring(events.lastIndexOf("event:")))
                .startsWith("event:imported")
                .contains("owls-by-day");
    }

    @Test
    void aPaperIsRemovedAndRestored() {
        // Given
        given().contentType("text/plain")
                .body(page("Voles in Snow", "Voles dig."))
                .post("/api/papers");

        // When
        given().delete("/api/papers/voles-in-snow").then().statusCode(200).body("title", is("Voles in Snow"));

        // Then
        given().get("/api/papers/voles-in-snow").then().statusCode(404);
        given().delete("/api/papers/voles-in-snow")
                .then()
                .statusCode(404)
                .body("detail", containsString("voles-in-snow"));

        // When
        given().post("/api/papers/voles-in-snow/restore").then().statusCode(200);

        // Then
        given().get("/api/papers/voles-in-snow").then().statusCode(200);
        given().post("/api/papers/voles-in-snow/restore").then().statusCode(404);
    }

    @Test
    void aRemovedPaperThatIsImportedAgainIsBack() {
        given().contentType("text/plain")
                .body(page("Newts in Rain", "Newts swim."))
                .post("/api/papers");
        given().delete("/api/papers/newts-in-rain").then().statusCode(200);

        // When
        given().contentType("text/plain")
                .body(page("Newts in Rain", "Newts swim."))
                .post("/api/papers")
                .then()
                .statusCode(200)
                .body("files[0].added.count", is(1));

        // Then
        given().get("/api/papers/newts-in-rain").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "X-Forwarded-For, 192.0.2.7",
        "Forwarded, for=192.0.2.7"
    })
    void nobodyElseChangesTheCorpus(String header, String value) {
        given().header(header, value)
                .contentType("text/plain")
                .body(page("Foxes in Town", "Foxes dine."))
                .post("/api/papers")
                .then()
                .statusCode(403)
                .contentType(ProblemDetails.MEDIA_TYPE);
        given().get("/api/papers/foxes-in-town").then().statusCode(404);
    }

    @Test
    void aNameThatAnotherPageLetsResolveToThisMachineIsRefused() {
        given().header("Host", "rebound.example:8080").get("/api/papers").then().statusCode(403);
        given().header("Host", "localhost:8080").get("/api/papers").then().statusCode(200);
    }

    private static byte[] page(String title, String summary) {
        return """
                Daily Papers

                byAK and the research community

                Apr 16

                %s

                %s

                  • 3 authors
                ·
                Jun 6, 2024
                """.formatted(title, summary).getBytes(UTF_8);
    }
}
