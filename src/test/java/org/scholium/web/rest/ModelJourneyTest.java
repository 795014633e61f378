package org.scholium.web.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholium.ScriptedModel;

/** Whole journeys through the page of a server with a language model. */
@QuarkusTest
@TestProfile(ScriptedModelServer.Profile.class)
class ModelJourneyTest extends BrowserJourney implements ScriptedModelServer.Scripted {

    private static final String ABOUT = "What is DailyDilemmas about?";
    private static final String TRUE = "DailyDilemmas is a dataset of 1,360 moral dilemmas from everyday life [1].";
    private static final String ALSO_TRUE = "Each dilemma comes with two possible actions [1].";
    private static final String FALSE = "Its 2,000 dilemmas were written by nurses in Germany [9].";

    private ScriptedModel model;

    @Override
    public void use(ScriptedModel running) {
        model = running;
    }

    @AfterEach
    void recover() throws InterruptedException {
        TestServer.awaitModel(model);
    }

    @Test
    void aModelsSentencesOpenTheQuotesTheyRestOnAndFalseOnesAreMarked() {
        model.will(ScriptedModel.says(TRUE + " " + ALSO_TRUE + " " + FALSE));
        ask(ABOUT);

        assertThat(outcome()).containsText("by scripted, checked against the papers");
        assertThat(sentences()).hasCount(3);
        assertThat(sentences().nth(2)).hasClass(Pattern.compile("\\bunsupported\\b"));
        assertThat(page.getByTestId("verdict")).hasCount(1);
        assertThat(page.getByTestId("verdict")).containsText("It cites a source that does not exist");
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("[9]");
        assertThat(page.getByRole(AriaRole.LOG)).containsText("Germany. [not supported by the sources]");

        citation().click();
        assertThat(activeMark()).containsText("1,360");
        assertThat(activeMark()).isInViewport();
    }

    @Test
    void itSaysWhereQuestionsGoAndLetsTheReaderChooseWhoWrites() {
        model.will(ScriptedModel.says(TRUE));
        int before = model.requests().size();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("are sent to 127.0.0.1:");

        writer().selectOption("extractive");
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("are sent to 127.0.0.1:");
        ask(ABOUT);
        assertThat(outcome()).containsText("own sentences");

        page.reload();
        assertThat(writer()).hasValue("extractive");
        ask("And how was it built?");
        assertThat(model.requests()).hasSize(before);

        writer().selectOption("");
        ask(ABOUT);
        assertThat(outcome().last()).containsText("by scripted");
    }

    @Test
    void oneAnswerMayBeAskedForInThePapersOwnSentences() {
        model.will(ScriptedModel.says(TRUE));
        ask(ABOUT);
        button("Answer from the papers’ own sentences").click();

        assertThat(outcome()).hasCount(2);
        assertThat(outcome().last()).containsText("own sentences");
        assertThat(outcome().last()).not().containsText("scripted");
        assertThat(writer()).hasValue("");
    }

    @Test
    void whatDoesNotHoldIsTakenBackAndReplacedWithAWordOnIt() {
        model.will(ScriptedModel.says(FALSE + " " + FALSE.replace("2,000", "3,000") + " " + TRUE));
        ask(ABOUT);

        assertThat(outcome()).containsText("own sentences");
        assertThat(sentences().last())
                .containsText("The language model scripted wrote mostly what these abstracts do not say");
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("Germany");
        assertThat(page.getByRole(AriaRole.LOG)).containsText("starts again");
    }

    @Test
    void aModelThatFailsIsNamedAndTheAnswerComesAllTheSame() {
        model.will(ScriptedModel.refuses(500, "", "{}"));
        ask(ABOUT);

        assertThat(outcome()).containsText("Answered");
        assertThat(sentences().last()).containsText("The language model scripted failed; this is put together");
        assertThat(citation()).isVisible();
    }

    @Test
    void sentencesShowWhileTheModelWritesAndStoppingEndsTheCall() throws InterruptedException {
        model.will(ScriptedModel.stallsAfter(TRUE + " " + ALSO_TRUE + " And"));
        submit(ABOUT);

        assertThat(page.getByTestId("progress")).containsText("scripted is writing");
        assertThat(firstSentence()).containsText("1,360");
        button("Stop").click();

        assertThat(model.isLeftWithin(20)).isTrue();
        assertThat(firstSentence()).isVisible();
        assertThat(button("Try again")).isVisible();
    }

    private Locator sentences() {
        return page.getByTestId("sentence");
    }

    private Locator writer() {
        return page.getByLabel("Answered by");
    }
}
