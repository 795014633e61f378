package org.scholium.web.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page makes of how a question was read: limits, totals, evidence, remarks; on answers given by hand. */
@QuarkusTest
class ReadingJourneyTest extends BrowserJourney {

    private static final String QUESTION = "Which peer-reviewed papers by NVIDIA were published since 2025?";
    private static final String DILEMMAS = "2410.02683";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> asked = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();

    @Test
    void aLimitIsTakenAwayAndTheSameQuestionAskedWithoutIt() {
        willAnswer(answer(limits("2025-01-01", "out", "NVIDIA"), null), answer(limits(null, "in", "NVIDIA"), null));
        ask(QUESTION);
        assertThat(limits()).containsText("Published since 2025");
        assertThat(limits()).containsText("Not used: peer-reviewed");
        Locator dates = button("Take away: Published since 2025");

        dates.focus();
        page.keyboard().press("Enter");

        assertThat(dates).hasCount(0);
        assertThat(limits()).containsText("By NVIDIA");
        assertThat(heading(QUESTION)).hasCount(1);
        assertThat(page.getByRole(AriaRole.LOG)).containsText("Answered. 1 source.Answered. 1 source.");
        assertThat(heading(QUESTION)).isFocused();
        JsonNode again = asked.get(1);
        assertThat(again.get("question").asText()).isEqualTo(QUESTION);
        assertThat(again.get("limits").get("from").isNull()).isTrue();
        assertThat(again.get("limits").get("undated").asText()).isEqualTo("in");
        assertThat(again.get("limits").get("organisations").get(0).asText()).isEqualTo("NVIDIA");
        assertThat(asked.get(0).has("limits")).isFalse();
    }

    @Test
    void moreOfAListIsAskedForAndTakesItsPlace() {
        willAnswer(answer(limits(null, "in", null), 14), answer(limits(null, "in", null), null));
        ask(QUESTION);
        assertThat(page.getByText("Showing 1 of the 14 papers that fit.")).isVisible();

        button("Show all 14").click();

        assertThat(page.getByTestId("more")).hasCount(0);
        assertThat(copyButtons()).hasCount(1);
        assertThat(asked.get(1).get("maxSources").asInt()).isEqualTo(14);
        assertThat(asked.get(1).has("limits")).isFalse();
    }

    @Test
    void anAnswerThatCannotBeMadeAgainStaysAsItWas() {
        willAnswer(answer(limits("2025-01-01", "in", null), null));
        ask(QUESTION);
        page.unroute("**/api/ask");
        page.route("**/api/ask", Route::abort);
        button("Take away: Published since 2025").click();

        assertThat(problem("The server could not be reached")).isVisible();
        assertThat(page.getByText("The answer is as it was before.")).isVisible();
        assertThat(firstSentence()).hasText("First.");
        page.unroute("**/api/ask");
        willAnswer(answer(limits(null, "in", null), null));
        button("Try again").click();

        assertThat(problem("The server could not be reached")).hasCount(0);
        assertThat(limits()).not().containsText("Published");
    }

    @Test
    void aCitationOpensTheQuoteThatItsSentenceNamesAndTheStepsGoOnFromThere() {
        willAnswer(answer(limits(null, "in", null), null));
        ask(QUESTION);

        citations().first().click();
        assertThat(activeMark()).containsText(quotes()[1]);
        assertThat(citations().first()).hasAttribute("aria-pressed", "true");
        assertThat(citations().last()).hasAttribute("aria-pressed", "false");
        assertThat(page.locator(".sentence.active")).hasText("First.");

        evidence().getByRole(AriaRole.BUTTON, named("Next quote")).click();
        assertThat(activeMark()).containsText(quotes()[0]);
        assertThat(page.locator(".sentence.active")).hasText("Second.");
    }

    @Test
    void aRemarkIsTheAssistantsOwnAndClaimsNothing() throws JsonProcessingException {
        ObjectNode remark = (ObjectNode) JSON.readTree(answer(limits(null, "in", null), null));
        remark.set("sentences", JSON.readTree("""
                [{"text": "Hello. Ask about the papers.", "citations": [], "support": "remark", "form": "prose",
                  "paragraph": 0}]"""));
        remark.set("sources", JSON.createArrayNode());
        willAnswer(remark.toString(), answer(limits(null, "in", null), null));
        ask("hi");

        assertThat(outcome()).hasText("From Scholium, not from the papers");
        assertThat(page.getByRole(AriaRole.LOG)).not().containsText("Answered");
        String own = fontOf(firstSentence());

        ask(QUESTION);
        assertThat(outcome().last()).containsText("from the papers’ own sentences");
        assertThat(fontOf(page.getByTestId("sentence").last()))
                .contains("serif")
                .isNotEqualTo(own);
    }

    @Test
    void aPaperAskedAboutIsTheOnlyOneAskedUntilAllAreOrTheConversationEnds() {
        page.onRequest(request -> {
            if (request.url().endsWith("/api/ask")) {
                asked.add(read(request.postData()));
            }
        });
        askAboutDilemmas();
        assertThat(scope()).isVisible();

        ask("How does Saffron-1 make safety scale?");
        assertThat(limits()).containsText("Only: DailyDilemmas");
        assertThat(outcome()).hasText("Not in the chosen paper");
        assertThat(asked.get(0).get("filter").get("papers")).hasSize(1);

        button("Ask all papers").click();
        assertThat(outcome()).containsText("Answered");
        assertThat(page.locator("sch-reading")).not().containsText("Only");
        assertThat(scope()).hasCount(0);
        assertThat(asked.get(1).at("/filter/papers").isMissingNode()).isTrue();

        askAboutDilemmas();
        assertThat(scope()).isVisible();
        button("New conversation").click();
        assertThat(scope()).hasCount(0);
        assertThat(page.getByLabel(Pattern.compile("^Choose: DailyDilemmas")))
                .not()
                .isChecked();
    }

    private void askAboutDilemmas() {
        page.getByLabel("Search the corpus").fill("DailyDilemmas");
        page.locator("sch-corpus")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^DailyDilemmas")))
                .click();
        button("Ask about this paper").click();
    }

    /** The paper that is asked of, beside the question box. */
    private Locator scope() {
        return page.locator("sch-composer").getByText(Pattern.compile("^Only: DailyDilemmas"));
    }

    private Locator limits() {
        return page.getByTestId("limits");
    }

    private static String fontOf(Locator text) {
        return (String) text.evaluate("node => getComputedStyle(node).fontFamily");
    }

    /** Answers in that order, whatever is asked; what was asked is kept. */
    private void willAnswer(String... bodies) {
        answers.addAll(List.of(bodies));
        page.route("**/api/ask", route -> {
            asked.add(read(route.request().postData()));
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(answers.remove()));
        });
    }

    private static String limits(String from, String undated, String organisation) {
        return """
                {"from": %s, "to": null, "undated": "%s", "authorCount": {"least": null, "most": null}, "authors": [],
                 "organisations": [%s],
                 "not": {"from": null, "to": null, "papers": [], "subjects": [], "organisations": []}}""".formatted(quoted(from), undated, organisation == null ? "" : quoted(organisation));
    }

    /** Two sentences on one paper, of which the first rests on the second quote. */
    private static String answer(String limits, Integer total) {
        return """
                {"question": "%s", "understoodAs": "%s", "outcome": "answered", "answer": "First. [1] Second. [1]",
                 "read": {"intent": "list", "papers": [], "limits": %s, "order": null, "wanted": null, "parts": [],
                          "notUnderstood": ["peer-reviewed"]},
                 "total": %s,
                 "sentences": [
                   {"text": "First.", "citations": [1], "evidence": [{"source": 1, "quote": 1}], "support": "quoted",
                    "form": "prose", "title": null, "paragraph": 0, "reason": null},
                   {"text": "Second.", "citations": [1], "evidence": [{"source": 1, "quote": 0}], "support": "quoted",
                    "form": "prose", "title": null, "paragraph": 0, "reason": null}],
                 "sources": [{"number": 1, "paperId": "%s", "title": "DailyDilemmas", "url": null, "published": null,
                   "quotes": [%s, %s], "scores": null}],
                 "comparison": null, "suggestions": [], "thread": null, "writtenBy": "extractive", "tookMs": 1}""".formatted(QUESTION, QUESTION, limits, total, DILEMMAS, quote(quotes()[0]), quote(quotes()[1]));
    }

    private static String quote(String text) {
        int start = summary().indexOf(text);
        return "{\"text\": %s, \"start\": %d, \"end\": %d}".formatted(quoted(text), start, start + text.length());
    }

    /** The first two sentences of a paper of the corpus. */
    private static String[] quotes() {
        return summary().split("(?<=\\.) ", 3);
    }

    private static String summary() {
        return given().get("/api/papers/" + DILEMMAS).jsonPath().getString("abstract");
    }

    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
