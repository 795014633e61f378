package org.scholium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholium.TestLibrary;
import org.scholium.evaluation.ReadingBenchmark.Result;

/** Keeps what the reading of turns has reached: floors lie about two points below what was measured. */
class ReadingGateTest {

    /** Nothing is learnt from the even half, so its items are not named when it fails. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"odd, 0, 0.93, 0.70", "even, 1, 0.92, 0.65"})
    void slotsAreReadAsTheyWereMeant(String name, int first, double slots, double whole) {
        // When
        List<Result> results = ReadingBenchmark.results(
                ReadingBenchmark.half(ReadingBenchmark.read(Path.of("src/test/resources/readings.jsonl")), first),
                TestLibrary.library(),
                TestLibrary.retriever());

        // Then
        assertThat(ReadingBenchmark.share(results))
                .as("slots right in the %s half", name)
                .isGreaterThanOrEqualTo(slots);
        assertThat(ReadingBenchmark.whole(results))
                .as("items of the %s half without a fault", name)
                .isGreaterThanOrEqualTo(whole);
    }
}
