package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholium.Asking;
import org.scholium.Bylines;
import org.scholium.TestLibrary;
import org.scholium.question.Turn;
import org.scholium.store.Filter;

/** Authors and venues in the second turn. */
class BylineConversationTest {

    private final Asking asking = Asking.of(Bylines.library(), TestLibrary.retriever());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers by Okonjo | and by Novak? | Fair Queues; What Counts as Consent? Patients and Shared Records
                    papers by Diallo | only those from 2023 | Fair Queues; Values in the Loop
                    papers by Diallo | also with Harrow | Values in the Loop
                    papers by Diallo | which of those are also by Harrow? | Values in the Loop
                    papers on exploration | only by Zhang | Lanterns in the Maze
                    papers by Harrow | only the ones in Philosophy and Machines | Against Averages; Many Voices, One Reward
                    What is Soft Hands about? | where was it published? | Soft Hands
                    What is Soft Hands about? | who wrote it? | Soft Hands
                    ICLR papers | and NeurIPS? | Deep Tides; Harbour Twins
                    """)
    void goOn(String first, String then, String cited) {
        Answer before = ask(first, null);
        Answer answer = ask(then, before.thread());

        assertThat(answer.sources().stream()
                        .map(source -> Bylines.shortTitle(source.paperId()))
                        .sorted()
                        .toList())
                .as(answer.answer())
                .isEqualTo(List.of(cited.split("; ")));
    }

    private Answer ask(String question, @Nullable String thread) {
        return asking.answer(new Turn(question, thread, Filter.NONE), null);
    }
}
