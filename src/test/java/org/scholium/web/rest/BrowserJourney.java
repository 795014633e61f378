package org.scholium.web.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A page opened in a real browser for each test, and names for what stands on it. */
abstract class BrowserJourney {

    private static final int MILLISECONDS_TO_READ_THE_CORPUS = 120_000;

    private static InstalledChromium chromium;

    @TestHTTPResource("/")
    URL home;

    private final List<String> requests = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private BrowserContext context;

    Page page;

    @BeforeAll
    static void startBrowser() {
        chromium = InstalledChromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openPage() {
        context = chromium.browser().newContext();
        context.onRequest(request -> requests.add(request.url()));
        page = context.newPage();
        page.onPageError(mistakes::add);
        page.setViewportSize(1440, 900);
        page.navigate(home.toString());
        assertThat(page.getByText(Pattern.compile("^\\d+ papers, ")))
                .isVisible(new IsVisibleOptions().setTimeout(MILLISECONDS_TO_READ_THE_CORPUS));
    }

    @AfterEach
    void everythingStayedAtHome() {
        context.close();
        assertThat(requests).isNotEmpty().allMatch(url -> url.startsWith(home.toString()));
        assertThat(mistakes).isEmpty();
    }

    /** Asks, and waits until the answer is whole. */
    void ask(String question) {
        int before = copyButtons().count();
        submit(question);
        assertThat(copyButtons()).hasCount(before + 1);
    }

    void submit(String question) {
        questionBox().fill(question);
        questionBox().press("Enter");
    }

    Locator questionBox() {
        return page.getByLabel("Your question");
    }

    Locator copyButtons() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy with references"));
    }

    Locator outcome() {
        return page.getByTestId("outcome");
    }

    Locator firstSentence() {
        return page.getByTestId("sentence").first();
    }

    Locator citations() {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Citation \\d+: ")));
    }

    Locator citation() {
        return citations().first();
    }

    Locator evidence() {
        return page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Evidence"));
    }

    Locator activeMark() {
        return page.locator("mark[aria-current=true]");
    }

    Locator problem(String title) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(title));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    static boolean isFocused(Locator control) {
        return (Boolean) control.evaluate("node => node.getRootNode().activeElement === node");
    }
}
