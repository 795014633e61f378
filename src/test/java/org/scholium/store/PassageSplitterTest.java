package org.scholium.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholium.TestLibrary;
import org.scholium.corpus.Paper;
import org.scholium.text.Legible;
import org.scholium.text.Sentence;
import org.scholium.text.SentenceSplitter;

/** With the tokenizer of the real model: what does not fit is cut without a word, and would be lost. */
class PassageSplitterTest {

    private static final Embedder EMBEDDER = TestLibrary.EMBEDDER;

    private final SentenceSplitter sentenceSplitter = new SentenceSplitter();
    private final PassageSplitter splitter = new PassageSplitter(EMBEDDER::countTokens);

    static Stream<Arguments> papers() {
        return Stream.concat(
                TestLibrary.corpus().papers().stream().map(paper -> Arguments.of(paper.title(), paper.summary())),
                nastyPapers());
    }

    private static Stream<Arguments> nastyPapers() {
        String sentence = "We find that value alignment holds in every setting.";
        return Stream.of(
                Arguments.of(words("title", 200), sentence),
                Arguments.of("T".repeat(3000), sentence),
                Arguments.of("Title", words("unending", 400)),
                Arguments.of("Title", sentence + " " + words("unending", 400) + " " + sentence),
                Arguments.of("Title", "x".repeat(3000)),
                Arguments.of("Title", "A word of " + "qz8".repeat(1000) + " stands here. " + sentence),
                Arguments.of("价值对齐".repeat(60), numbered("大型语言模型的价值观评估", 80, "。")),
                Arguments.of("Title", numbered("大型语言模型", 300, "")),
                Arguments.of("𝛼𝛽𝛾😀".repeat(100), numbered("𝛼𝛽𝛾😀", 400, "")),
                Arguments.of("(((((", "$\\{}[]|%&#@!?;:,.-_=+*/<>~`'\"^".repeat(60)),
                Arguments.of(".", "."),
                Arguments.of("Title", "\ud840\udc00".repeat(201) + "."),
                Arguments.of("Title", "x" + "\ud840\udc00".repeat(1000) + "."),
                Arguments.of("Title", "a" + "😀".repeat(1001)),
                Arguments.of("\ud840\udc00".repeat(201), sentence),
                Arguments.of("x" + "😀".repeat(1000), sentence));
    }

    private static String words(String word, int count) {
        return numbered(word, count, " ");
    }

    private static String numbered(String word, int count, String separator) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(joining(separator));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noPassageIsLongerThanTheModelReads(String title, String summary) {
        // When
        List<String> passages = splitter.passages(title, sentenceSplitter.split(summary));

        // Then
        assertThat(passages)
                .isNotEmpty()
                .allSatisfy(
                        passage -> assertThat(EMBEDDER.countTokens(passage)).isLessThanOrEqualTo(Embedder.MAX_TOKENS));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noPartOfASentenceIsLongerThanTheModelReads(String title, String summary) {
        for (Sentence sentence : sentenceSplitter.split(summary)) {
            // When
            List<String> parts = splitter.parts(sentence.text());

            // Then
            assertThat(parts)
                    .isNotEmpty()
                    .allSatisfy(
                            part -> assertThat(EMBEDDER.countTokens(part)).isLessThanOrEqualTo(Embedder.MAX_TOKENS));
            assertThat(withoutSpaces(String.join("", parts))).isEqualTo(withoutSpaces(sentence.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyCharacterOfAnAbstractIsInAPassage(String title, String summary) {
        // Given
        List<Sentence> sentences = sentenceSplitter.split(summary);

        // When
        List<String> passages = splitter.passages(title, sentences);

        // Then
        String rest = withoutSpaces(summary);
        for (String passage : passages) {
            String body = withoutSpaces(passage.substring(passage.indexOf('\n') + 1));
            rest = rest.substring(newlyCovered(rest, summary, body));
        }
        assertThat(rest).isEmpty();
    }

    /** How much of the rest a passage covers; its beginning may repeat what was covered before. */
    private static int newlyCovered(String rest, String summary, String body) {
        String whole = withoutSpaces(summary);
        int covered = whole.length() - rest.length();
        for (int repeated = 0; repeated < body.length(); repeated++) {
            int start = covered - repeated;
            if (start >= 0 && whole.startsWith(body, start)) {
                return body.length() - repeated;
            }
        }
        throw new AssertionError("The passage leaves a gap before: " + body);
    }

    @Test
    void everyWordOfEverySentenceOfThePapersIsInAPassage() {
        for (Paper paper : TestLibrary.corpus().papers()) {
            // Given
            List<Sentence> sentences = sentenceSplitter.split(paper.summary());

            // When
            String passages = String.join("\n", splitter.passages(paper.title(), sentences));

            // Then
            assertThat(passages.split("\\s+"))
                    .containsAll(sentences.stream()
                            .flatMap(sentence -> Arrays.stream(sentence.text().split("\\s+")))
                            .toList());
        }
    }

    @Test
    void everyPassageOpensWithTheTitle() {
        // When
        List<String> passages = splitter.passages("Value Drifts", sentenceSplitter.split("One. Two. Three. Four."));

        // Then
        assertThat(passages).containsExactly("Value Drifts\nOne. Two. Three.", "Value Drifts\nThree. Four.");
    }

    @Test
    void aLongTitleLeavesTheLargerPartToTheAbstract() {
        // Given
        String title = words("title", 200);

        // When
        List<String> passages = splitter.passages(title, sentenceSplitter.split("One. Two."));

        // Then
        assertThat(passages).singleElement().asString().startsWith("title0 ").endsWith("\nOne. Two.");
    }

    @Test
    void whatTheModelReadsNothingOfIsNoPart() {
        assertThat(splitter.parts("word ".repeat(200) + "\u200b ".repeat(2000))).allMatch(Legible::isLegible);
        assertThat(splitter.parts("\u200b")).isEmpty();
    }

    @Test
    @Timeout(20)
    void aTitleManyTimesTooLongIsCutInNoTime() {
        assertThat(splitter.passages("Word ".repeat(100_000), sentenceSplitter.split("It works.")))
                .singleElement()
                .asString()
                .startsWith("Word Word ")
                .endsWith("\nIt works.");
    }

    @Test
    void aSentenceThatFitsIsOnePart() {
        assertThat(splitter.parts("Values differ.")).containsExactly("Values differ.");
    }

    @Test
    void noSentencesMakeNoPassages() {
        assertThat(splitter.passages("Title", List.of())).isEmpty();
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }
}
