package org.scholium.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.corpus.Paper;

class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As Gabriel et al. Show in detail, values differ.",
                "Large data (see Ji et al. 2024) are costly.",
                "We consider norms, e.g. Fairness, in all settings.",
                "Agents may differ, i.e. They weigh values otherwise.",
                "A gain of 0.54% over 0.50 was seen in 1.5B models.",
                "We propose V_{0.5}, which fuses V_0 with a mean.",
                "Our code is at https://github.com/q-rz/saffron.io/a.b?c=d and our page at q-rz.github.io today.",
                "However, GPT-5.2, which writes almost no new tests, does well.",
                "The method of J. Smith works (cf. Fig. 3 and Eq. 4) vs. The baseline.",
                "This was shown by Dr. Miller and Prof. Jones.",
                "The gain is approx. 5 points w.r.t. The baseline.",
            })
    void aFullStopWithinASentenceDoesNotEndIt(String sentence) {
        assertThat(texts(sentence)).containsExactly(sentence);
    }

    @Test
    void whatHoldsNothingToSeeIsNoSentence() {
        assertThat(texts("\u200b")).isEmpty();
        assertThat(texts("\u00ad\u2029\ufe0f")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. ", "Smith et al. ", "http://x?", "e.g. A. "})
    @Timeout(5)
    void aLongTextThatNeverEndsASentenceTakesNoTime(String piece) {
        assertThat(texts(piece.repeat(60_000))).isNotEmpty();
    }

    @Test
    void aNumberedFindingStartsASentence() {
        assertThat(texts(
                        "We uncover several key findings. (1) Even the strongest models fail. (2) While LLMs predict."))
                .containsExactly(
                        "We uncover several key findings.",
                        "(1) Even the strongest models fail.",
                        "(2) While LLMs predict.");
    }

    @Test
    void anAcronymInThePluralEndsASentence() {
        assertThat(texts("We evaluate 17 LLMs. Based on this, we ask AIs. They answer."))
                .containsExactly("We evaluate 17 LLMs.", "Based on this, we ask AIs.", "They answer.");
    }

    @Test
    void aQuotationMarkBehindTheFullStopBelongsToTheSentence() {
        assertThat(texts("Actors 'grow the pie and split it up.' Modern systems differ. It asks \"what ought to be.\""
                        + " We answer."))
                .containsExactly(
                        "Actors 'grow the pie and split it up.'",
                        "Modern systems differ.",
                        "It asks \"what ought to be.\"",
                        "We answer.");
    }

    @Test
    void questionsAndExclamationsEndSentencesToo() {
        assertThat(texts("Can smaller datasets win? We think so! It depends."))
                .containsExactly("Can smaller datasets win?", "We think so!", "It depends.");
    }

    @Test
    void whatEndsWithoutAFullStopIsASentenceStill() {
        assertThat(texts("One ends. The other does not")).containsExactly("One ends.", "The other does not");
    }

    @Test
    void anAbbreviationAtTheVeryEndLosesNothing() {
        assertThat(texts("Values differ, as shown by Ji et al."))
                .containsExactly("Values differ, as shown by Ji et al.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void textWithoutWordsHasNoSentences(String blank) {
        assertThat(splitter.split(blank)).isEmpty();
    }

    @Test
    void offsetsPointPastWhiteSpaceAndSurrogatePairs() {
        // Given
        String text = "  𝛼 is small.\n\n😀 Beta 𝛽 is not.  ";

        // When
        List<Sentence> sentences = splitter.split(text);

        // Then
        assertThat(sentences).extracting(Sentence::text).first().isEqualTo("𝛼 is small.");
        assertVerbatim(text, sentences);
        assertSameWords(text, sentences);
    }

    @Test
    void everySentenceOfThePapersStandsInItsAbstractWhereItsOffsetsSay() {
        for (Paper paper : TestLibrary.corpus().papers()) {
            // When
            List<Sentence> sentences = splitter.split(paper.summary());

            // Then
            assertThat(sentences).as(paper.title()).hasSizeGreaterThan(3);
            assertVerbatim(paper.summary(), sentences);
            assertSameWords(paper.summary(), sentences);
        }
    }

    @Test
    void noSentenceOfThePapersStartsInTheMiddleOfAThought() {
        assertThat(TestLibrary.corpus().papers())
                .flatExtracting(paper -> texts(paper.summary()))
                .allSatisfy(text -> assertThat(text)
                        .matches("(?s)[\\p{Lu}`\"“(].*|i\\.e\\..*|https?:.*")
                        .doesNotMatch("(?s).*\\b(?:et al|e\\.g|i\\.e|vs)\\."));
    }

    private List<String> texts(String text) {
        return splitter.split(text).stream().map(Sentence::text).toList();
    }

    private static void assertVerbatim(String text, List<Sentence> sentences) {
        int end = 0;
        for (Sentence sentence : sentences) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
            assertThat(sentence.text()).isEqualTo(sentence.text().strip()).isNotEmpty();
            end = sentence.end();
        }
    }

    private static void assertSameWords(String text, List<Sentence> sentences) {
        String joined = sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
        assertThat(joined.strip().split("\\s+")).isEqualTo(text.strip().split("\\s+"));
    }
}
