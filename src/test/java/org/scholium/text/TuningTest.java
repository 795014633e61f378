package org.scholium.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TuningTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path ROOMS = Path.of("src/main/resources/org/scholium");
    private static final Pattern ASKED = Pattern.compile("Tuning\\s*\\.(?:number|count)\\(\"([^\"]+)\"\\)");

    @Test
    void everyFigureIsAskedForAndEveryOneAskedForIsThere() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                asked.addAll(ASKED.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        Set<String> there = new TreeSet<>();
        for (Path file : files()) {
            Properties figures = new Properties();
            figures.load(Files.newBufferedReader(file));
            figures.stringPropertyNames()
                    .forEach(name -> there.add(file.getParent().getFileName() + "." + name));
        }

        assertThat(asked).isEqualTo(there);
    }

    @Test
    void everyFigureSaysWhatItIs() throws IOException {
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains("=")) {
                    assertThat(lines.get(i - 1)).as(lines.get(i)).startsWith("# ");
                }
            }
        }
    }

    @Test
    void aSystemPropertyTakesItsPlace() {
        double usual = Tuning.number("text.counted.reach");
        System.setProperty("scholium.tuning.text.counted.reach", "7.6");
        try {
            assertThat(Tuning.number("text.counted.reach")).isEqualTo(7.6).isNotEqualTo(usual);
            assertThat(Tuning.count("text.counted.reach")).isEqualTo(8);
        } finally {
            System.clearProperty("scholium.tuning.text.counted.reach");
        }
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tuning.number("text.nothing"))
                .withMessageContaining("text.nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tuning.number("nowhere.nothing"))
                .withMessageContaining("nowhere");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOMS)) {
            return files.filter(path -> path.endsWith("tuning.properties")).toList();
        }
    }
}
