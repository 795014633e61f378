package org.scholium.web.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whole journeys through the page, in a real browser, against the real server. */
@QuarkusTest
class PageJourneyTest extends BrowserJourney {

    private static final String QUESTION = "How does Saffron-1 make safety scale?";

    @Test
    void anAnswerArrivesAndItsCitationOpensTheHighlightedSentence() {
        ask(QUESTION);

        assertThat(outcome()).containsText("Answered");
        assertThat(questionBox()).isFocused();
        assertThat(page.getByRole(AriaRole.LOG)).containsText(firstSentence().innerText());

        citation().click();

        assertThat(evidence()).containsText("Saffron-1: Towards an Inference Scaling Paradigm");
        assertThat(evidence().getByRole(AriaRole.LINK)).hasAttribute("href", Pattern.compile("arxiv"));
        assertThat(activeMark()).containsText(firstSentence().innerText());
        assertThat(activeMark()).isInViewport();
        assertThat(citation()).hasAttribute("aria-pressed", "true");
    }

    @Test
    void aConversationSurvivesAReloadAndIsAnsweredFurther() {
        ask(QUESTION);
        page.reload();

        assertThat(heading(QUESTION)).isVisible();
        assertThat(firstSentence()).isVisible();
        citation().click();
        assertThat(activeMark()).isInViewport();

        ask("What did it find?");
        assertThat(page.getByTestId("conversation")).hasCount(1);
        assertThat(heading(QUESTION)).isAttached();
    }

    @Test
    void conversationsAreBegunOpenedAndDeleted() {
        ask(QUESTION);
        button("New conversation").click();
        assertThat(heading("What do you want to know?")).isVisible();
        assertThat(questionBox()).isFocused();

        ask("Which papers are about reward models?");
        assertThat(page.getByTestId("conversation")).hasCount(2);
        page.goBack();
        page.goBack();
        assertThat(heading(QUESTION)).isVisible();

        button("Delete: " + QUESTION).click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("Cancel"))
                .click();
        assertThat(page.getByTestId("conversation")).hasCount(2);

        button("Delete: " + QUESTION).click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("Delete"))
                .click();
        assertThat(page.getByTestId("conversation")).hasCount(1);

        page.reload();
        assertThat(page.getByTestId("conversation")).hasCount(1);
        assertThat(heading(QUESTION)).hasCount(0);
    }

    @Test
    void whatTheCorpusDoesNotKnowIsSaidAndTheNearestPapersAreShown() {
        ask("What is the capital of Mongolia?");

        assertThat(outcome()).containsText("Not in the corpus");
        assertThat(page.getByText("docs-corpus")).isVisible();
    }

    @Test
    void aSuggestionIsAsked() {
        ask(QUESTION);
        Locator suggestion = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Ask next"))
                .getByRole(AriaRole.BUTTON)
                .first();
        String question = suggestion.innerText().strip();

        suggestion.click();

        assertThat(heading(question)).isVisible();
        assertThat(copyButtons()).hasCount(2);
    }

    @Test
    void theSearchedQuestionIsChangedAndAskedAgain() {
        ask(QUESTION);
        page.getByTestId("searched-for").click();
        page.getByLabel("Search for this instead").fill("Which papers are about reward models?");
        page.keyboard().press("Enter");

        assertThat(heading("Which papers are about reward models?")).isVisible();
        assertThat(copyButtons()).hasCount(2);
    }

    @Test
    void anErrorSaysWhatHappenedAndIsTriedAgain() {
        AtomicInteger calls = new AtomicInteger();
        page.route("**/api/ask", route -> {
            if (calls.getAndIncrement() == 0) {
                refuse(route, 500, "The index could not be read");
            } else {
                route.resume();
            }
        });
        submit(QUESTION);
        assertThat(problem("The index could not be read")).isVisible();
        assertThat(page.getByText("Your question is kept.")).isVisible();

        button("Try again").click();

        assertThat(firstSentence()).isVisible();
        assertThat(problem("The index could not be read")).hasCount(0);
    }

    @Test
    void aQuestionAskedTooEarlyWaitsAndIsAnswered() {
        AtomicInteger calls = new AtomicInteger();
        page.route("**/api/ask", route -> {
            if (calls.getAndIncrement() == 0) {
                refuse(route, 503, "The papers are being read");
            } else {
                route.resume();
            }
        });
        submit(QUESTION);

        assertThat(page.getByText("Your question waits until the papers have been read."))
                .isVisible();
        assertThat(firstSentence()).isVisible();
    }

    @Test
    void anAnswerThatBreaksOffKeepsWhatHadArrived() {
        // Line ends of both kinds, a comment, and an event whose data is two lines.
        String stream =
                "\uFEFF: hello\r\nevent: sentence\r\ndata: {\"text\":\ndata: \"Half of it.\",\"citations\":[]}\r\n\r\n";
        page.route(
                "**/api/ask",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/event-stream")
                        .setBody(stream)));
        submit(QUESTION);

        assertThat(firstSentence()).hasText("Half of it.");
        assertThat(problem("The answer broke off")).isVisible();
        page.reload();
        assertThat(firstSentence()).hasText("Half of it.");
    }

    @Test
    void theKeyboardAloneIsEnough() {
        page.keyboard().press("/");
        assertThat(questionBox()).isFocused();
        page.keyboard().type("How does Saffron-1");
        page.keyboard().press("Shift+Enter");
        page.keyboard().type("make safety scale?");
        page.keyboard().press("Enter");
        assertThat(copyButtons()).hasCount(1);
        assertThat(questionBox()).isFocused();

        Locator first = citations().first();
        Locator second = citations().nth(1);
        for (int steps = 0; steps < 40 && !isFocused(first); steps++) {
            page.keyboard().press("Shift+Tab");
        }
        assertThat(first).isFocused();
        assertThat(page.getByRole(AriaRole.TOOLTIP)).isVisible();
        page.keyboard().press("ArrowRight");
        assertThat(second).isFocused();

        page.keyboard().press("Enter");
        assertThat(evidence().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3)))
                .isFocused();
        page.keyboard().press("Escape");
        assertThat(evidence()).hasCount(0);
        assertThat(second).isFocused();

        page.keyboard().press("Control+k");
        assertThat(questionBox()).isFocused();
    }

    @Test
    void onANarrowScreenEvidenceIsASheetAndTheSideFoldsAway() {
        page.setViewportSize(390, 844);
        assertThat(button("New conversation")).hasCount(1);
        ask(QUESTION);
        citation().click();

        Locator sheet = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Evidence"));
        assertThat(activeMark()).isInViewport();
        double low = sheet.boundingBox().height;
        button("Make the sheet taller or lower").click();
        page.waitForCondition(() -> sheet.boundingBox().height > low);
        page.keyboard().press("Escape");
        assertThat(sheet).hasCount(0);
        assertThat(citation()).isFocused();

        button("Conversations and corpus").click();
        assertThat(page.getByTestId("conversation")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByTestId("conversation")).hasCount(0);
        assertThat(button("Conversations and corpus")).isFocused();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void theCorpusIsSearchedAndAPaperChosenToAsk() {
        page.getByLabel("Search the corpus").fill("Saffron");
        Locator choice = page.getByLabel(Pattern.compile("^Choose: Saffron-1"));
        assertThat(page.getByText("1 paper found")).isVisible();
        choice.check();
        assertThat(page.getByText(Pattern.compile("^Only: Saffron-1"))).isVisible();

        ask("What is it about?");

        assertThat(page.getByTestId("limits")).containsText("Only: Saffron-1");
        button("Ask all papers again").click();
        assertThat(choice).not().isChecked();
    }

    @Test
    void textFromPeopleIsTextAndNeverMarkup() {
        String attack = "<img src=x onerror=\"window.owned = true\"><b>Saffron-1</b> ${7*7} {{7*7}}";
        ask(attack);

        assertThat(heading(attack)).isVisible();
        page.reload();
        assertThat(heading(attack)).isVisible();
        assertThat(page.locator("img")).hasCount(0);
        assertThat(page.evaluate("window.owned")).isNull();
    }

    @Test
    void theChosenThemeIsKept() {
        button("Theme: same as the system").click();
        button("Theme: light").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    private static void refuse(Route route, int status, String title) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/problem+json")
                .setHeaders(Map.of("Retry-After", "1"))
                .setBody("{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + "}"));
    }
}
