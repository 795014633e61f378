package org.scholium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholium.TestLibrary;
import org.scholium.evaluation.AspectBenchmark.Result;
import org.scholium.retrieval.Retriever;

/** Keeps what conversations and comparisons have reached: floors a little below the figures in README.md. */
class ConversationGateTest {

    private static final double TURNS_UNDERSTOOD = 0.90;
    private static final double STATED_CELLS_RIGHT = 0.75;
    private static final double EMPTY_CELLS_RIGHT = 0.88;

    private final Retriever retriever = TestLibrary.retriever();

    @Test
    void turnsOfScriptedConversationsAreUnderstood() {
        List<DialogueBenchmark.Result> results = DialogueBenchmark.results(
                Dialogue.read(Path.of("src/test/resources/conversations.jsonl")), TestLibrary.library(), retriever);

        assertThat(DialogueBenchmark.share(results, result -> true))
                .as("misunderstood: %s", misunderstood(results))
                .isGreaterThanOrEqualTo(TURNS_UNDERSTOOD);
    }

    @Test
    void cellsHoldWhatAReaderFound() {
        List<Result> results = AspectBenchmark.results(
                JudgedAspect.read(Path.of("src/test/resources/aspects.jsonl")), TestLibrary.library(), retriever);

        assertThat(AspectBenchmark.share(results, Result::isStated)).isGreaterThanOrEqualTo(STATED_CELLS_RIGHT);
        assertThat(AspectBenchmark.share(results, result -> !result.isStated()))
                .isGreaterThanOrEqualTo(EMPTY_CELLS_RIGHT);
    }

    private static List<String> misunderstood(List<DialogueBenchmark.Result> results) {
        return results.stream()
                .filter(result -> !result.right())
                .map(result -> result.dialogue().id() + "/" + result.place())
                .toList();
    }
}
