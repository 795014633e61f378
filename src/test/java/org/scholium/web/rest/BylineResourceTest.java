package org.scholium.web.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Authors and venues over HTTP, on a library that knows them. */
@QuarkusTest
@TestProfile(BylineResourceTest.Bylines.class)
class BylineResourceTest {

    /** Reads papers with authors and venues. */
    public static class Bylines implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("scholium.corpus.locations", "src/test/resources/bylines.bib", "scholium.corpus.watch", "0s");
        }
    }

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
    }

    @Test
    void papersAreListedByAuthorAndVenue() {
        given().queryParam("author", "Akesson").get("/api/papers").then().body("total", is(2));
        given().queryParam("author", "Price", "Bond").get("/api/papers").then().body("total", is(1));
        given().queryParam("author", "Price or Bond").get("/api/papers").then().body("total", is(3));
        given().queryParam("author", "").get("/api/papers").then().body("total", is(34));
        given().queryParam("venue", "NeurIPS", "ICLR").get("/api/papers").then().body("total", is(6));
        given().queryParam("venue", "ICLR 2024").get("/api/papers").then().body("total", is(2));
        given().queryParam("query", "bees")
                .queryParam("author", "Okonjo")
                .queryParam("venue", "Methods in Ecology")
                .get("/api/papers")
                .then()
                .body("papers[0].title", startsWith("Hives in Heat"));
    }

    @Test
    void limitsStandInThePlaceOfWhatWasRead() {
        ask(Map.of("question", "papers by Novak", "limits", Map.of("authors", List.of("Harrow"))))
                .body("sources.title", hasItem(startsWith("Many Voices")))
                .body("sources.authors.flatten()", hasItem(endsWith("Harrow")))
                .body("total", is(3));
        ask(Map.of("question", "papers on bees", "limits", Map.of("venues", List.of("Methods in Ecology"))))
                .body("sources.venue", everyItem(is("Methods in Ecology")));
        ask(Map.of("question", "papers", "limits", Map.of("authors", List.of("Ostrowski"))))
                .body("outcome", is("not-in-corpus"))
                .body("answer", containsString("No paper here names an author called “Ostrowski”."));
    }

    @Test
    void howTheNamesWereReadIsShown() {
        ask(Map.of("question", "ICLR 2024 papers by Raman"))
                .body("read.limits.authors", is(List.of("Raman")))
                .body("read.limits.venues", is(List.of("ICLR 2024")))
                .body("sources.year", everyItem(is(2024)))
                .body("sources.title", containsInAnyOrder(startsWith("Curiosity"), startsWith("Lanterns")));
        ask(Map.of("question", "papers not by Zhang")).body("read.limits.not.authors", is(List.of("Zhang")));
    }

    @Test
    void textForOtherClientsNamesAuthorsYearAndVenue() {
        given().contentType("application/json")
                .body(Map.of(
                        "model",
                        "scholium",
                        "messages",
                        List.of(Map.of("role", "user", "content", "Who wrote Against Averages?"))))
                .post("/v1/chat/completions")
                .then()
                .body(
                        "choices[0].message.content",
                        containsString("I. Harrow and Jonas Wendel (2025). [Against Averages: Pluralism in Value"
                                + " Alignment](https://doi.org/10.5555/pm.2025.3). Philosophy and Machines."));
    }

    private static ValidatableResponse ask(Map<String, Object> request) {
        return given().contentType("application/json")
                .body(request)
                .post("/api/ask")
                .then()
                .statusCode(200);
    }
}
