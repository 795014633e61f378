package org.scholium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholium.TestLibrary;
import org.scholium.evaluation.ClaimBenchmark.Result;

/** Keeps what the citation check has reached: floors a little below the figures in README.md. */
class CitationGateTest {

    @ParameterizedTest
    @CsvSource({
        "claims.jsonl, changed-number, 0.96",
        "claims.jsonl, negation, 0.76",
        "claims.jsonl, swapped-names, 0.76",
        "claims.jsonl, invented-source, 0.96",
        "claims.jsonl, faithful, 0.94",
        "claims-unseen.jsonl, changed-number, 0.96",
        "claims-unseen.jsonl, negation, 0.68",
        "claims-unseen.jsonl, swapped-names, 0.80",
        "claims-unseen.jsonl, invented-source, 0.96",
        "claims-unseen.jsonl, faithful, 0.93",
        "claims-fresh.jsonl, changed-number, 0.88",
        "claims-fresh.jsonl, negation, 0.68",
        "claims-fresh.jsonl, swapped-names, 0.40",
        "claims-fresh.jsonl, invented-source, 0.96",
        "claims-fresh.jsonl, faithful, 0.93"
    })
    void falseSentencesAreCaughtAndFaithfulOnesPass(String file, String kind, double floor) {
        List<Result> results =
                ClaimBenchmark.results(Path.of("src/test/resources", file), TestLibrary.index(), TestLibrary.EMBEDDER);

        assertThat(ClaimBenchmark.share(results, result -> result.claim().kind().equals(kind)))
                .as("judged wrongly: %s", wrong(results, kind))
                .isGreaterThanOrEqualTo(floor);
    }

    private static List<StatedClaim> wrong(List<Result> results, String kind) {
        return results.stream()
                .filter(result -> result.claim().kind().equals(kind) && !result.isRight())
                .map(Result::claim)
                .toList();
    }
}
