package org.scholium;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholium.store.LuceneSnapshot;
import org.scholium.text.Sought;

/** The rooms of the house, the one direction between them, and which library is at home in which. */
class ArchitectureTest {

    private static final String HOUSE = "org.scholium";
    private static final String EVALUATION = HOUSE + ".evaluation";
    private static final String CROOKED_HOUSE = "org.scholium.architecture.fixture";

    /** A room uses rooms to its right, never to its left. */
    private static final List<String> ROOMS =
            List.of("web", "answer", "question", "check", "retrieval", "store", "corpus", "text", "llm");

    /** May look at the words of a question beside the rooms that read and search: to show them, and to tell a model. */
    private static final String SHOW_WORDS = ".*\\.answer\\.(?:Inquiry|written\\.Instructions)";

    /** What the jar is made of. */
    private static final JavaClasses MAIN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(HOUSE);

    /** The same with the evaluation, which lies with the tests. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> new DoNotIncludeTests().includes(location)
                    || location.contains("/test-classes/" + EVALUATION.replace('.', '/')))
            .importPackages(HOUSE);

    private static final JavaClasses CROOKED_CLASSES = new ClassFileImporter().importPackages(CROOKED_HOUSE);

    /**
     * A rule for the house with some root package.
     *
     * @param culprits what it must find in the house built wrongly
     */
    private record Rule(String name, Function<String, ArchRule> of, String... culprits) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule(
                        "rooms",
                        ArchitectureTest::oneDirection,
                        "UpwardPaper.endpoint",
                        "Leftovers",
                        "MisplacedFigure.route",
                        "MisplacedScore.figure"),
                new Rule("cycles", ArchitectureTest::noCycles, "UpwardPaper.endpoint", "MisplacedEndpoint.paper"),
                new Rule("names", root -> tellingNames(), "Leftovers"),
                new Rule("search engines", ArchitectureTest::searchEnginesAtHome, "UpwardPaper.document"),
                new Rule("what searches", ArchitectureTest::snapshotsAreSeenFromOutside, "NosyAnswerer.index"),
                new Rule("what runs models", ArchitectureTest::runtimesAtHome, "MisplacedRuntime.tensor"),
                new Rule("models", ArchitectureTest::modelsAtHome, "MisplacedEmbedding.embedding"),
                new Rule("parsers", ArchitectureTest::parsersAtHome, "MisplacedParser.page"),
                new Rule("protocols", ArchitectureTest::protocolsAtHome, "MisplacedEndpoint.mediaType"),
                new Rule("learning", ArchitectureTest::learningAtHome, "MisplacedScore.features"),
                new Rule("rooms of answers", ArchitectureTest::answerersApart, "NosyAnswerer.neighbour"),
                new Rule("what answers share", ArchitectureTest::onlyTheDispatcherKnowsThem, "Guide.nosy"),
                new Rule("words", ArchitectureTest::wordsStayInQuestions, "NosyAnswerer.words"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsEveryRule(Rule rule) {
        rule.of().apply(HOUSE).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aHouseBuiltWronglyBreaksEveryRule(Rule rule) {
        assertThatThrownBy(() -> rule.of().apply(CROOKED_HOUSE).check(CROOKED_CLASSES))
                .isInstanceOf(AssertionError.class)
                .message()
                .contains(rule.culprits());
    }

    @Test
    void theEvaluationIsNotInTheJar() {
        assertThat(MAIN.that(resideInAPackage(EVALUATION + ".."))).isEmpty();
        assertThat(CLASSES.that(resideInAPackage(EVALUATION + ".."))).isNotEmpty();
    }

    static Stream<Path> rooms() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("src/main/java/org/scholium"))) {
            return entries.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyRoomSaysWhatItIsForAndIsSeenByTheRules(Path room) {
        assertThat(room.resolve("package-info.java")).content().startsWith("/**");
        assertThat(CLASSES.that(resideInAPackage(HOUSE + "." + room.getFileName() + "..")))
                .isNotEmpty();
    }

    private static ArchRule oneDirection(String root) {
        LayeredArchitecture house = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true)
                .layer("evaluation")
                .definedBy(root + ".evaluation..");
        for (String room : ROOMS) {
            house = house.layer(room).definedBy(root + "." + room + "..");
        }
        house = house.whereLayer("evaluation").mayNotBeAccessedByAnyLayer();
        house = house.whereLayer("web").mayNotBeAccessedByAnyLayer();
        for (String room : ROOMS.subList(1, ROOMS.size())) {
            Stream<String> left = ROOMS.subList(0, ROOMS.indexOf(room)).stream();
            house = house.whereLayer(room)
                    .mayOnlyBeAccessedByLayers(
                            Stream.concat(left, Stream.of("evaluation")).toArray(String[]::new));
        }
        // The root holds what tests of several rooms share.
        return house.ignoreDependency(resideInAPackage(root), alwaysTrue())
                .ensureAllClassesAreContainedInArchitecture();
    }

    private static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private static ArchRule searchEnginesAtHome(String root) {
        return atHome(root, List.of("store", "text"), "org.apache.lucene", "org.opensearch");
    }

    /** Nobody above the store knows what searches; the evaluation measures it against others. */
    private static ArchRule snapshotsAreSeenFromOutside(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".store..", root + ".evaluation..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(LuceneSnapshot.class);
    }

    private static ArchRule runtimesAtHome(String root) {
        return atHome(root, List.of("store", "retrieval"), "ai.onnxruntime", "ai.djl");
    }

    private static ArchRule modelsAtHome(String root) {
        return atHome(root, List.of("store", "llm"), "dev.langchain4j");
    }

    private static ArchRule parsersAtHome(String root) {
        return atHome(root, List.of("corpus"), "org.apache.pdfbox", "org.jsoup", "org.jbibtex");
    }

    private static ArchRule protocolsAtHome(String root) {
        return atHome(root, List.of("web"), "jakarta.ws.rs", "org.jboss.resteasy", "io.vertx", "io.quarkiverse.mcp");
    }

    /** What ships only reads weights. */
    private static ArchRule learningAtHome(String root) {
        return atHome(root, List.of("evaluation"), "org.tribuo");
    }

    /** The rooms in which answers are written know nothing of each other. */
    private static ArchRule answerersApart(String root) {
        return slices().matching(root + ".answer.(*)..").should().notDependOnEachOther();
    }

    /** What they share knows none of them, but for who hands out the questions and who is made by the container. */
    private static ArchRule onlyTheDispatcherKnowsThem(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".answer")
                .and()
                .haveNameNotMatching(".*\\.(?:Answerers|Assistant)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".answer.*..");
    }

    /** Whoever wants to know what was asked finds it in a typed slot, but for who shows the words or passes them on. */
    private static ArchRule wordsStayInQuestions(String root) {
        String[] homes = Stream.of("question", "retrieval", "store", "text", "evaluation")
                .map(room -> root + "." + room + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .and()
                .haveNameNotMatching(SHOW_WORDS)
                .should()
                .callMethod(Sought.class, "words");
    }

    private static ArchRule atHome(String root, List<String> rooms, String... libraries) {
        String[] homes = rooms.stream().map(room -> root + "." + room + "..").toArray(String[]::new);
        String[] packages = Stream.of(libraries).map(library -> library + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    private static ArchRule tellingNames() {
        return noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..impl..", "..dto..", "..service..", "..helper..");
    }
}
