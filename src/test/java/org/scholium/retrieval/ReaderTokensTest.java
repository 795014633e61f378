package org.scholium.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scholium.retrieval.ReaderTokens.Window;

class ReaderTokensTest {

    private static final long END = 102;

    private final ReaderTokens tokens = new ReaderTokens();

    @Test
    void questionTitleAndSentencesStandSideBySide() {
        // When
        List<Window> windows = tokens.windows("who?", "A title", List.of("One two.", "Three."));

        // Then: [CLS] who ? [SEP] a title [SEP] one two . [SEP] three . [SEP]
        assertThat(windows).hasSize(1);
        Window window = windows.get(0);
        assertThat(window.ids()).hasSize(14);
        assertThat(window.types()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(window.from()).containsExactly(7, 11);
        assertThat(window.to()).containsExactly(10, 13);
        assertThat(window.ids()[10]).isEqualTo(END);
        assertThat(window.ids()[13]).isEqualTo(END);
    }

    @Test
    void aTextWithoutTitleLeavesNoGap() {
        assertThat(tokens.windows("who?", "", List.of("One.")).get(0).from()).containsExactly(4);
    }

    @Test
    void aLongTextIsReadInWindowsThatHoldEverySentenceOnce() {
        // Given
        String sentence = "Some of the words of this sentence are repeated many times in this text.";
        List<String> sentences = Collections.nCopies(100, sentence);

        // When
        List<Window> windows = tokens.windows("how often?", "A title", sentences);

        // Then
        assertThat(windows.stream().mapToInt(window -> window.from().length).sum())
                .isEqualTo(100);
        assertThat(windows)
                .allSatisfy(window -> assertThat(window.ids()).hasSizeLessThanOrEqualTo(ReaderTokens.LONGEST));
    }

    @Test
    void whatIsTooLongIsCut() {
        // Given
        String endless = String.join(" ", Collections.nCopies(2000, "word"));

        // When
        List<Window> windows = tokens.windows(endless, endless, List.of(endless, endless, endless));

        // Then
        assertThat(windows.stream()
                        .flatMap(window -> IntStream.of(window.from()).boxed()))
                .hasSize(3);
        assertThat(windows)
                .allSatisfy(window -> assertThat(window.ids()).hasSizeLessThanOrEqualTo(ReaderTokens.LONGEST));
    }
}
