package org.scholium.web.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Journeys through a comparison, in a real browser, against the real server. */
@QuarkusTest
class ComparisonJourneyTest extends BrowserJourney {

    private static final String DILEMMAS =
            "DailyDilemmas: Revealing Value Preferences of LLMs with Quandaries of Daily Life";
    private static final String NURSING =
            "NurValues: Real-World Nursing Values Evaluation for Large Language Models in Clinical Context";

    @Test
    void papersChosenInTheCorpusAreCompared() {
        compareTwo();

        assertThat(columns()).hasCount(3);
        assertThat(rows().first()).isVisible();
        assertThat(heading(Pattern.compile("^Compare .*DailyDilemmas.*NurValues")))
                .isVisible();
        assertThat(page.getByTestId("searched-for")).hasCount(0);
        assertThat(page.getByRole(AriaRole.LOG)).containsText("Comparison of 2 papers");
    }

    @Test
    void aCellsNumberOpensTheEvidenceAtTheCellsOwnWords() {
        compareTwo();
        Locator cell = statedCells().last();
        String text = cell.locator(".text").innerText();

        cell.getByRole(AriaRole.BUTTON).click();

        assertThat(activeMark()).containsText(text);
        assertThat(activeMark()).isInViewport();
        assertThat(cell).hasClass(Pattern.compile("active"));
        assertThat(page.locator("td.active")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(cell.getByRole(AriaRole.BUTTON)).isFocused();
    }

    @Test
    void arrowsWalkFromTheSentencesIntoTheTable() {
        compareTwo();
        Locator cited = page.locator("sch-sentences").getByRole(AriaRole.BUTTON, citationNumber());

        cited.last().focus();
        page.keyboard().press("ArrowRight");

        assertThat(statedCells().first().getByRole(AriaRole.BUTTON)).isFocused();
    }

    @Test
    void anAspectIsAddedAndRemoved() {
        compareTwo();
        int before = rows().count();

        addAspect("number of dilemmas");

        assertThat(rows()).hasCount(before + 1);
        assertThat(row("number of dilemmas").locator("td")).hasCount(2);
        assertThat(rowHeader("number of dilemmas")).isVisible();
        button("Leave out: number of dilemmas").click();
        assertThat(rows()).hasCount(before);
        assertThat(copyButtons()).hasCount(1);
    }

    @Test
    void anAspectThatIsThereIsNotAddedAgain() {
        compareTwo();
        addAspect("number of dilemmas");
        assertThat(row("number of dilemmas")).isVisible();

        addAspect("Number of Dilemmas");

        assertThat(page.getByText("Number of Dilemmas is in the table already."))
                .isVisible();
    }

    @Test
    void aPaperIsAddedAndRemoved() {
        compareTwo();
        assertThat(page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Take out: "))))
                .hasCount(0);

        button("Add a paper").click();
        page.getByLabel("Paper to add").fill("Saffron-1");
        page.locator("sch-extend")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Saffron-1")))
                .click();
        assertThat(columns()).hasCount(4);
        assertThat(heading(Pattern.compile("^Compare .*Saffron-1"))).isVisible();

        button("Take out: " + DILEMMAS).click();
        assertThat(columns()).hasCount(3);
        assertThat(columns().nth(1)).containsText("NurValues");
    }

    @Test
    void papersAreOrderedByWhatTheySayOnAnAspect() {
        compareTwo();
        String aspect = firstAspectStatedByBoth();
        List<String> asNamed = columns().allInnerTexts();

        orderBy(aspect);
        assertThat(rowHeader(aspect)).hasAttribute("aria-sort", Pattern.compile("^(a|de)scending$"));
        assertThat(page.getByRole(AriaRole.LOG)).containsText("Papers ordered by " + aspect);
        List<String> oneWay = columns().allInnerTexts();
        orderBy(aspect);
        List<String> otherWay = columns().allInnerTexts();

        assertThat(otherWay).containsExactlyInAnyOrderElementsOf(oneWay).isNotEqualTo(oneWay);
        orderBy(aspect);
        assertThat(columns().allInnerTexts()).isEqualTo(asNamed);
    }

    @Test
    void theTableIsSavedAsMarkdownCsvAndLatex() throws IOException {
        compareTwo();
        String text = statedCells().first().locator(".text").innerText();

        String markdown = saved("Markdown", "comparison.md");
        assertThat(markdown.lines().toList())
                .hasSize(rows().count() + 2)
                .allMatch(line -> line.startsWith("| ") && line.endsWith(" |"));
        assertThat(markdown).contains("DailyDilemmas");

        String csv = saved("CSV", "comparison.csv");
        assertThat(csv)
                .startsWith("Aspect,")
                .contains(NURSING, text.replace("\"", "\"\""))
                .endsWith("\r\n");

        String latex = saved("LaTeX", "comparison.tex");
        assertThat(latex)
                .contains("\\begin{tabular}", "\\toprule", "\\bottomrule", "\\end{tabular}")
                .containsPattern("% .*https://")
                .contains("Aspect & DailyDilemmas & NurValues \\\\");
    }

    @Test
    void theTableIsInTheSavedConversation() throws IOException {
        compareTwo();
        Download download =
                page.waitForDownload(() -> button("Save as Markdown").click());

        assertThat(Files.readString(download.path())).contains("| Aspect |", "References");
    }

    @Test
    void aReloadKeepsTheComparison() {
        compareTwo();
        List<String> before = statedCells().locator(".text").allInnerTexts();

        page.reload();

        assertThat(statedCells()).hasCount(before.size());
        assertThat(statedCells().locator(".text").allInnerTexts()).isEqualTo(before);
        statedCells().first().getByRole(AriaRole.BUTTON).click();
        assertThat(activeMark()).isInViewport();
    }

    @Test
    void aComparisonThatFailsKeepsTheTableAndIsTriedAgain() {
        compareTwo();
        int before = rows().count();
        page.route("**/api/compare", route -> route.abort());
        addAspect("number of dilemmas");

        assertThat(problem("The server could not be reached")).isVisible();
        assertThat(rows()).hasCount(before);
        page.unroute("**/api/compare");
        button("Try again").click();

        assertThat(rows()).hasCount(before + 1);
        assertThat(problem("The server could not be reached")).hasCount(0);
    }

    @Test
    void theConversationGoesOnFromAComparison() {
        compareTwo();
        button("Ask all papers again").click();

        ask("Which of them has more annotators?");

        assertThat(page.getByTestId("conversation")).hasCount(1);
        assertThat(heading("Which of them has more annotators?")).isVisible();
    }

    @Test
    void onlyColumnsScrollHoweverLongTheConversation() {
        ask("How does Saffron-1 make safety scale?");
        choose("DailyDilemmas");
        choose("NurValues");
        button("Compare").click();
        assertThat(copyButtons()).hasCount(2);
        button("Ask all papers again").click();
        ask("Which of them has more annotators?");
        citations().last().click();
        assertThat(activeMark()).isInViewport();

        assertThat((Integer) page.evaluate("document.documentElement.scrollHeight - innerHeight"))
                .isZero();
        page.evaluate("scrollTo(0, 10000)");
        page.locator("sch-comparison caption").first().evaluate("caption => caption.scrollIntoView()");
        assertThat((Integer) page.evaluate("scrollY")).isZero();
        assertThat(page.getByRole(AriaRole.BANNER)).isInViewport();
    }

    @Test
    void thePapersOfAnAnswerAreCompared() {
        ask("Which papers are about reward models?");

        button("Compare these papers").click();

        assertThat(rows().first()).isVisible();
        assertThat(page.getByTestId("conversation")).hasCount(1);
    }

    @Test
    void aPaperIsAddedToTheComparisonFromItsEvidence() {
        choose("NurValues");
        button(NURSING).click();
        button("Take out of comparison").click();
        assertThat(page.getByLabel("Choose: " + NURSING)).not().isChecked();
        button("Add to comparison").click();
        assertThat(page.getByRole(AriaRole.LOG)).containsText("Added. 1 paper chosen.");
        choose("DailyDilemmas");

        button("Compare 2 papers").click();

        assertThat(columns()).hasCount(3);
    }

    @Test
    void aTurnThatMayMeanSeveralPapersIsAnsweredByAButton() {
        ask("DTLR and OneFlow, where is the code for both?");
        ask("what results does it report?");
        assertThat(outcome().last()).containsText("Not clear which one you mean");
        Locator reading = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Which one do you mean?"))
                .getByRole(AriaRole.BUTTON)
                .first();
        String question = reading.innerText().strip();

        reading.click();

        assertThat(heading(question)).isVisible();
        assertThat(copyButtons()).hasCount(3);
        assertThat(outcome().last()).containsText("Answered");
    }

    @Test
    void onANarrowScreenThereAreCards() {
        compareTwo();
        page.setViewportSize(390, 844);

        assertThat(page.getByTestId("card")).hasCount(2);
        assertThat(page.getByRole(AriaRole.TABLE)).hasCount(0);
        Locator card = page.getByTestId("card").last();
        assertThat(card).containsText("NurValues");
        assertThat(card.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(4))
                        .first())
                .isVisible();
        assertThat((Boolean) page.locator("sch-thread").evaluate("thread => thread.scrollWidth <= thread.clientWidth"))
                .isTrue();

        card.getByRole(AriaRole.BUTTON, citationNumber()).first().click();
        assertThat(activeMark()).isInViewport();
    }

    private void compareTwo() {
        choose("DailyDilemmas");
        choose("NurValues");
        button("Compare").click();
        assertThat(copyButtons()).hasCount(1);
    }

    private void choose(String name) {
        page.getByLabel("Search the corpus").fill(name);
        page.getByLabel(Pattern.compile("^Choose: " + name)).check();
    }

    private void addAspect(String aspect) {
        button("Add an aspect").click();
        page.getByLabel("Aspect to compare by").fill(aspect);
        page.keyboard().press("Enter");
    }

    private void orderBy(String aspect) {
        rowHeader(aspect).getByRole(AriaRole.BUTTON, named(aspect)).click();
    }

    private String firstAspectStatedByBoth() {
        Locator whole = rows().filter(new Locator.FilterOptions().setHasNotText("not stated in the abstract"));
        return whole.first().getByRole(AriaRole.ROWHEADER).innerText().strip();
    }

    private String saved(String format, String file) throws IOException {
        Download download = page.waitForDownload(
                () -> button("Save the comparison as " + format).click());
        assertThat(download.suggestedFilename()).isEqualTo(file);
        return Files.readString(download.path());
    }

    /** The first of them is the head of the column of aspects. */
    private Locator columns() {
        return page.getByRole(AriaRole.COLUMNHEADER);
    }

    private Locator rows() {
        return page.locator("sch-comparison tbody tr");
    }

    private Locator row(String aspect) {
        return rows().filter(new Locator.FilterOptions().setHas(rowHeader(aspect)));
    }

    private Locator rowHeader(String aspect) {
        return page.getByRole(
                AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(aspect).setExact(true));
    }

    private Locator statedCells() {
        return page.locator("sch-comparison td").filter(new Locator.FilterOptions().setHas(page.locator(".text")));
    }

    private Locator heading(Pattern name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions citationNumber() {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^Citation \\d+: "));
    }
}
