package org.scholium.web.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.PackagedServer;
import org.scholium.PackagedServer.Event;
import org.scholium.TinyModel;

/** The packaged server before a real model: whatever it writes, what the reader sees can be trusted. */
@Tag("real-model")
class RealModelIT {

    private static final String ABOUT = "What is DailyDilemmas about?";
    private static final String COMPARE = "Compare DailyDilemmas and CLASH";
    private static final Pattern MARK = Pattern.compile("\\[(\\d+)]");
    private static final int MILLISECONDS_TO_WRITE = 120_000;

    private static TinyModel model;

    @BeforeAll
    static void startModel() {
        model = TinyModel.start();
    }

    @AfterAll
    static void stopModel() {
        model.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tinyllama", "tinyllama:liar"})
    void noCitationIsShownThatCannotBeLookedUpInJsonStreamOrPage(String name) throws Exception {
        try (PackagedServer server = start(name)) {
            for (String question : List.of(ABOUT, COMPARE)) {
                JsonNode answer = server.ask(Map.of("question", question));
                holds(server, answer);

                List<Event> events = server.stream(Map.of("question", question));
                eachSentenceCitesWhatIsKnown(events);
                assertThat(without(events.get(events.size() - 1).data(), "tookMs"))
                        .isEqualTo(without(answer, "tookMs"));
            }
            eachCitationOpensItsQuote(server, name);
        }
    }

    @Test
    void whatTheLiarSaysOfASourceIsNeverCalledSupported() throws Exception {
        try (PackagedServer server = start("tinyllama:liar", "scholium.answer.strict=true")) {
            JsonNode answer = server.ask(Map.of("question", ABOUT));
            assertThat(answer.get("writtenBy").asText()).isEqualTo("extractive");
            assertThat(supports(answer)).isSubsetOf(Set.of("quoted", "supported", "remark"));
            assertThat(note(answer)).contains("wrote mostly what these abstracts do not say");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tinyllama:slow    | 90s | 10m | took too long to answer
            tinyllama:hang    | 10m | 15s | wrote nothing for too long
            tinyllama:http500 | 10m | 10m | failed
            tinyllama:http429 | 10m | 10m | has taken as many requests as it allows
            tinyllama:cut     | 10m | 10m | broke off in the middle of its answer
            tinyllama:garbage | 10m | 10m | sent something that cannot be read
            no-such-model     | 10m | 10m | is not known to its server
            """)
    void aModelThatFailsCostsNobodyTheAnswer(String name, String timeLimit, String silenceLimit, String words)
            throws Exception {
        // On a busy machine a real model reads its prompt for longer than any limit worth waiting for here: only the
        // limit that a row is about is short.
        try (PackagedServer server =
                start(name, "scholium.model.time-limit=" + timeLimit, "scholium.model.silence-limit=" + silenceLimit)) {
            JsonNode answer = server.ask(Map.of("question", ABOUT));
            holds(server, answer);
            assertThat(answer.get("outcome").asText()).isEqualTo("answered");
            assertThat(answer.get("writtenBy").asText()).isEqualTo("extractive");
            assertThat(note(answer)).contains("The language model " + name + " " + words);
        }
    }

    private static PackagedServer start(String name, String... settings) throws Exception {
        String[] all = {
            "scholium.model.base-url=" + model.url(), "scholium.model.name=" + name, "scholium.model.max-tokens=120"
        };
        return PackagedServer.start(
                        Stream.of(all, settings).flatMap(Arrays::stream).toArray(String[]::new))
                .awaitReady();
    }

    /** Marks, citations and sources are the same numbers from 1, and quotes stand in the abstracts. */
    private static void holds(PackagedServer server, JsonNode answer) throws InterruptedException {
        Set<Integer> numbers = numbers(answer.get("sources"), "number");
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(numbers)
                .containsAll(MARK.matcher(answer.get("answer").asText())
                        .results()
                        .map(mark -> Integer.valueOf(mark.group(1)))
                        .toList());
        answer.get("sentences").forEach(sentence -> assertThat(numbers).containsAll(values(sentence.get("citations"))));
        for (JsonNode source : answer.get("sources")) {
            String text = PackagedServer.json(
                            server.get("/api/papers/" + source.get("paperId").asText()))
                    .get("abstract")
                    .asText();
            for (JsonNode quote : source.get("quotes")) {
                assertThat(text.substring(
                                quote.get("start").asInt(), quote.get("end").asInt()))
                        .isEqualTo(quote.get("text").asText());
            }
        }
    }

    private static void eachSentenceCitesWhatIsKnown(List<Event> events) {
        Set<Integer> known = new TreeSet<>();
        for (Event event : events) {
            if (event.name().equals("sources")) {
                known = numbers(event.data(), "number");
            }
            if (event.name().equals("sentence")) {
                assertThat(known).containsAll(values(event.data().get("citations")));
                assertThat(event.data().get("text").asText()).doesNotContainPattern(MARK);
            }
        }
        assertThat(known).isNotEmpty();
    }

    private static void eachCitationOpensItsQuote(PackagedServer server, String name) {
        try (InstalledChromium chromium = InstalledChromium.start()) {
            Page page = chromium.browser().newPage();
            page.setViewportSize(1440, 900);
            page.navigate(server.uri("/").toString());
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("are sent to 127.0.0.1:");
            page.getByLabel("Your question").fill(ABOUT);
            page.getByLabel("Your question").press("Enter");
            assertThat(page.getByTestId("outcome"))
                    .containsText(
                            Pattern.compile("checked against the papers|own sentences"),
                            new ContainsTextOptions().setTimeout(MILLISECONDS_TO_WRITE));

            assertThat(page.getByTestId("sentence").allTextContents())
                    .isNotEmpty()
                    .noneMatch(text -> MARK.matcher(text).find());
            Locator citations = page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Citation \\d+: ")));
            assertThat(citations.count()).as(name).isPositive();
            for (Locator citation : citations.all()) {
                citation.click();
                assertThat(page.locator("mark[aria-current=true]")).isVisible();
            }
        }
    }

    private static Set<Integer> numbers(JsonNode items, String field) {
        return items.findValues(field).stream().map(JsonNode::asInt).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Integer> values(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    private static List<String> supports(JsonNode answer) {
        return answer.get("sentences").findValuesAsText("support");
    }

    private static String note(JsonNode answer) {
        return StreamSupport.stream(answer.get("sentences").spliterator(), false)
                .filter(sentence -> sentence.get("form").asText().equals("note"))
                .map(sentence -> sentence.get("text").asText())
                .collect(Collectors.joining());
    }

    private static JsonNode without(JsonNode answer, String field) {
        ObjectNode copy = answer.deepCopy();
        copy.remove(field);
        return copy;
    }
}
