package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.store.Filter;
import org.scholium.store.LuceneSnapshot;

/** Whatever is typed 2000 characters long is read in an instant: no pattern backtracks without end. */
class RepetitionTest {

    private static final Duration GENEROUS = Duration.ofSeconds(20);
    private static final LocalDate TODAY = LocalDate.now(TestLibrary.CLOCK);

    private static final List<String> UNITS = List.of(
            "the ",
            "a ",
            "and ",
            "in ",
            "of ",
            "by ",
            "all ",
            "new ",
            "one ",
            "it ",
            "( ",
            "((((",
            "(",
            ")",
            "[",
            "{",
            "1",
            "7 ",
            "2020 ",
            "1,",
            "one, ",
            "one or ",
            "2 to ",
            "-",
            "–",
            "'",
            "\"",
            ".",
            "?",
            "!",
            " ",
            "\t",
            "\n",
            "a",
            "A",
            "的",
            "😀",
            "\u0000",
            "\\",
            "$",
            "V_{0.5} ",
            "http://",
            "hi ",
            "hi",
            "ok ",
            "thanks ",
            "thank you ",
            "thank you! ",
            "hello there ",
            "you ",
            "that's great ",
            "good morning ",
            "for the help ",
            "help ",
            "please ",
            "can you ",
            "could you please ",
            "is there ",
            "i am ",
            "i want to know ",
            "have you got ",
            "in plain words ",
            "in short ",
            "do you have ",
            "find me ",
            "show me about ",
            "papers ",
            "paper about ",
            "which ",
            "which of ",
            "what ",
            "what is ",
            "what have we got ",
            "what university ",
            "who ",
            "when ",
            "how ",
            "how many ",
            "how many authors ",
            "authors ",
            "more than ",
            "more than 3 ",
            "between ",
            "between 2020 and ",
            "from 2020 ",
            "since ",
            "january ",
            "jan. ",
            "before 2020 ",
            "2020 papers ",
            "number of ",
            "the same ",
            "the new one ",
            "the first ",
            "different ",
            "also ",
            "but ",
            "and also ",
            "with which ",
            "related to ",
            "similar work to ",
            "where do you ",
            "where does it get ",
            "looking for ",
            "what does ",
            "what did it ",
            "value ",
            "value alignment ",
            "human values ",
            "GRPO ",
            "MAP ",
            "NurValues ",
            "what are human values ",
            "not ",
            "not by ",
            "except ",
            "without ",
            "excluding any ",
            "no, ",
            "q3 2025 ",
            "the last two years ",
            "may ",
            "published in ",
            "the most cited ",
            "the three newest ",
            "top 5 ",
            "the largest ",
            "2410.02683 ",
            "arxiv:",
            "\\textbf{",
            "1. what ",
            "a) what ",
            "what? ",
            "we mean ",
            "i mean ",
            "the rl one ",
            "é",
            "\u0301",
            "NVIDIA ",
            "by NVIDIA ");

    private static final List<String> ENDS = List.of("", "x", " 2020 papers?");

    static Stream<String> units() {
        return UNITS.stream();
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyPatternIsDoneWithItSoon(String unit) {
        LuceneSnapshot index = TestLibrary.index();
        List<Consumer<String>> readers = List.of(
                Tidy::of,
                Parts::of,
                QuestionWords::mended,
                Identifiers::spans,
                text -> TimeSpans.in(text, TODAY),
                text -> DateLimits.in(text, TODAY),
                UnusableWords::in,
                AuthorRange::in,
                text -> Organisations.known(text, index),
                Ordering::in,
                ExclusionWords::in,
                MetadataField::in,
                Framing::strip,
                Framing::subject,
                Reference::meansEach,
                Reference::isPlural,
                Reference::isSingular,
                Reference::pointsBack,
                Comparands::isCued,
                Comparands::in,
                Comparands::aspects,
                Positions::in,
                Correction::meant,
                Correction::narrowed,
                Correction::added,
                Correction::dropped,
                Superlatives::in);
        for (String text : repeated(unit)) {
            for (Consumer<String> reader : readers) {
                assertTimeoutPreemptively(GENEROUS, () -> reader.accept(text), () -> "Repeated: " + unit);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ",
                "value alignment ",
                "human values ",
                "NurValues ",
                "a b ",
                "x",
                "的",
                "? ",
                "we mean ",
                "i mean ",
                "the rl one ",
                "what is it? ",
                "not from 2025 ",
                "except surveys ",
                "the newest ",
                "é "
            })
    void aWholeTurnIsReadSoon(String unit) {
        // Given
        LuceneSnapshot index = TestLibrary.index();
        String text = (unit + "x").strip() + unit.repeat(Turn.LONGEST_QUESTION / unit.length() - 2);
        Ask comparison = TestLibrary.read("compare CLASH with NurValues", index);
        String thread =
                Dialogue.start(index).after(comparison, comparison.papers()).encode();

        // Then
        assertTimeoutPreemptively(
                GENEROUS,
                () -> assertThatCode(() -> TestLibrary.read(new Turn(text, thread, Filter.NONE), index))
                        .doesNotThrowAnyException(),
                () -> "Repeated: " + unit);
    }

    @ParameterizedTest
    @MethodSource("units")
    void aMessageOfManyQuestionsIsReadAsAFew(String unit) {
        assertThat(repeated(unit)).allSatisfy(text -> assertThat(Parts.of(text)).hasSizeBetween(1, 4));
    }

    private static List<String> repeated(String unit) {
        return ENDS.stream()
                .map(end -> unit.repeat((Turn.LONGEST_QUESTION - end.length()) / unit.length()) + end)
                .toList();
    }
}
