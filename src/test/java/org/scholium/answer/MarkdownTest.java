package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.answer.AnswerSentence.Form;
import org.scholium.check.SupportLevel;

class MarkdownTest {

    @Test
    void nothingSaidIsNoText() {
        assertThat(Markdown.of(List.of())).isEmpty();
    }

    @Test
    void sentencesOfAParagraphRunOnWithTheirMarks() {
        assertThat(Markdown.of(List.of(prose("One.", 0, 1), prose("Two.", 0, 1, 2), prose("Three.", 0))))
                .isEqualTo("One. [1] Two. [1][2] Three.");
    }

    @Test
    void anotherParagraphStandsApart() {
        assertThat(Markdown.of(List.of(prose("One.", 0), prose("Two.", 1)))).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void aListStandsApartFromTheTextAroundIt() {
        assertThat(Markdown.of(List.of(
                        prose("Two fit:", 0), item("First", "One.", 1), item("Second", "Two.", 2), prose("End.", 0))))
                .isEqualTo("Two fit:\n\n- **First**: One. [1]\n- **Second**: Two. [2]\n\nEnd.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "</b>", "<img src=x onerror=y>", "<!-- -->", "<?php", "<A href='x'>"})
    void whatLooksLikeATagIsEscaped(String tag) {
        assertThat(Markdown.of(List.of(prose("See " + tag + " here.", 0)))).isEqualTo("See \\" + tag + " here.");
        assertThat(Markdown.of(List.of(item(tag, tag, 1)))).isEqualTo("- **\\" + tag + "**: \\" + tag + " [1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p < 0.001", "at <5% of the cost", "a <= b", "x << y", "{φ} and $V_{0.5}$ \\ $1"})
    void comparisonsStayAsTheyAre(String text) {
        assertThat(Markdown.of(List.of(prose(text, 0)))).isEqualTo(text);
    }

    @Test
    void wordsOfAPaperNeverActAsMarkup() {
        assertThat(Markdown.of(List.of(prose("See [7], [x](javascript:y), *a* `b` \\[c\\].", 0, 1))))
                .isEqualTo("See \\[7\\], \\[x\\](javascript:y), \\*a\\* \\`b\\` \\\\\\[c\\\\\\]. [1]");
    }

    private static AnswerSentence prose(String text, int paragraph, Integer... citations) {
        return new AnswerSentence(
                text, List.of(citations), List.of(), SupportLevel.SUPPORTED, Form.PROSE, null, paragraph, null);
    }

    private static AnswerSentence item(String title, String text, Integer... citations) {
        return new AnswerSentence(text, List.of(citations), List.of(), SupportLevel.QUOTED, Form.ITEM, title, 0, null);
    }
}
