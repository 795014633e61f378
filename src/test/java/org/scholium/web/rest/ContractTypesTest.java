package org.scholium.web.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The page's types of the contract have the fields and values of the server's description, and no others. */
@QuarkusTest
class ContractTypesTest {

    private static final Path PAGE = Path.of("ui/app/contract.ts");
    private static final Pattern INTERFACE =
            Pattern.compile("export interface (\\w+)(?: extends (\\w+))? \\{(.*?)\\n\\}", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("^  (\\w+)\\??:", Pattern.MULTILINE);
    private static final Pattern VALUES = Pattern.compile("export type (\\w+) =((?:\\s*\\|?\\s*'[\\w-]+')+);");
    private static final Pattern VALUE = Pattern.compile("'([\\w-]+)'");

    /** What the server calls a type, and the page calls otherwise. */
    private static final Map<String, String> PAGE_NAMES = Map.of(
            "AnswerSentence", "Sentence",
            "SupportLevel", "Support",
            "FilterRequest", "Filter",
            "PaperView", "Paper",
            "CorpusView", "CorpusInfo",
            "Problem", "Unread",
            "Citation", "Evidence",
            "LimitsRequest", "Limits",
            "ExclusionsRequest", "Exclusions");

    /** Part of another type, or sent with an error, which the description leaves out. */
    private static final Set<String> OF_THE_PAGE_ALONE = Set.of("PaperSummary", "Problem");

    /** Derived from other fields; the page does not read them. */
    private static final Set<String> UNREAD = Set.of("Cell.stated", "Row.empty");

    @Test
    void thePageKnowsWhatTheServerDescribes() throws IOException {
        Set<String> server = ofTheServer();
        Set<String> page = ofThePage();

        server.removeAll(UNREAD);
        assertThat(page).containsExactlyElementsOf(server);
    }

    /** Types, and behind a dot their fields and values. */
    private static Set<String> ofThePage() throws IOException {
        String types = Files.readString(PAGE);
        Map<String, String> bodies = new HashMap<>();
        Set<String> names = new TreeSet<>();
        INTERFACE.matcher(types).results().forEach(type -> {
            bodies.put(type.group(1), type.group(3) + bodies.getOrDefault(type.group(2), ""));
            names.addAll(members(type.group(1), bodies.get(type.group(1)), FIELD));
        });
        VALUES.matcher(types).results().forEach(type -> names.addAll(members(type.group(1), type.group(2), VALUE)));
        names.removeIf(name -> OF_THE_PAGE_ALONE.contains(name.replaceAll("\\..*", "")));
        return names;
    }

    private static Set<String> members(String type, String body, Pattern member) {
        Stream<String> members = member.matcher(body).results().map((MatchResult found) -> type + "." + found.group(1));
        return Stream.concat(Stream.of(type), members).collect(Collectors.toSet());
    }

    private static Set<String> ofTheServer() throws IOException {
        String description =
                given().queryParam("format", "json").get("/q/openapi").asString();
        Set<String> names = new TreeSet<>();
        new ObjectMapper()
                .readTree(description)
                .at("/components/schemas")
                .properties()
                .forEach(type -> {
                    String name = PAGE_NAMES.getOrDefault(type.getKey(), type.getKey());
                    JsonNode schema = type.getValue();
                    if (schema.has("properties") || schema.has("enum")) {
                        names.add(name);
                    }
                    schema.path("properties").fieldNames().forEachRemaining(field -> names.add(name + "." + field));
                    StreamSupport.stream(schema.path("enum").spliterator(), false)
                            .forEach(value -> names.add(name + "." + value.asText()));
                });
        return names;
    }
}
