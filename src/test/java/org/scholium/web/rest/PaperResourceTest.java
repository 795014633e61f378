package org.scholium.web.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The papers, the corpus, and what else the server shows. */
@QuarkusTest
class PaperResourceTest {

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
    }

    @Test
    void theCorpusHasFortyTwoPapersAndNoProblems() {
        given().get("/api/corpus")
                .then()
                .body("papers", is(42))
                .body("passages", greaterThan(42))
                .body("from", is("2019-09-25"))
                .body("to", is("2026-03-18"))
                .body("embeddingModel", is("all-minilm-l6-v2"))
                .body("writer", is("extractive"))
                .body("outboundHost", nullValue())
                .body("problems", hasSize(0));
    }

    @Test
    void theUndatedPaperAndItsNeighbourAreBothWhole() {
        given().get("/api/papers/2602.07900")
                .then()
                .body("title", startsWith("Rethinking the Value of Agent-Generated Tests"))
                .body("abstract", startsWith("Large Language Model (LLM) code agents"))
                .body("abstract", containsString("autonomous software engineering tasks."))
                .body("published", nullValue())
                .body("authorCount", nullValue());
        given().get("/api/papers/2507.15351")
                .then()
                .body("title", startsWith("One Step is Enough"))
                .body("abstract", startsWith("On-demand ride-sharing"))
                .body("published", is("2025-07-21"))
                .body("authorCount", is(2));
    }

    @Test
    void papersAreListedByPageDateAndQuery() {
        given().get("/api/papers?size=10&page=4").then().body("total", is(42)).body("papers", hasSize(2));
        given().get("/api/papers?from=2026-01-01").then().body("papers.published", everyItem(startsWith("2026")));
        given().get("/api/papers?query=nursing").then().body("papers[0].title", startsWith("NurValues"));
        given().get("/api/papers?query=zorbification").then().statusCode(200);
    }

    @Test
    void relatedPapersAreOthers() {
        given().get("/api/papers/2602.03584/related")
                .then()
                .body("papers[0].id", is("2603.10848"))
                .body("papers.id", everyItem(not(equalTo("2602.03584"))));
    }

    @Test
    void healthMetricsAndDocumentationAreThere() {
        given().get("/q/health/ready").then().body("status", is("UP"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("http_server_requests"));
        given().get("/q/openapi").then().statusCode(200).body(containsString("DailyDilemmas"));
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    @Test
    void thePageIsAskedForAgainAndLoadsNothingFromElsewhere() {
        given().get("/")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Content-Type-Options", "nosniff")
                .body(not(containsString("http://")))
                .body(not(containsString("https://")));
    }

    @Test
    void papersAreGivenOutAsABibliography() {
        given().get("/api/bibliography?format=bibtex&paper=2506.06444")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/x-bibtex"))
                .header("Content-Disposition", containsString("papers.bib"))
                .body(startsWith("@misc{2506.06444,"));
        given().get("/api/bibliography?format=csl-json").then().statusCode(200).body(containsString("NurValues"));
        given().get("/api/bibliography?format=word").then().statusCode(400).body("detail", containsString("format"));
        given().get("/api/bibliography?paper=9999.99999").then().statusCode(404);
    }
}
