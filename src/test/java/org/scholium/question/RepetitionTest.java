package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholium.TestLibrary;
import org.scholium.store.Filter;
import org.scholium.store.LuceneSnapshot;

/** Whatever is typed 2000 characters long is read in an instant: no pattern backtracks without end. */
class RepetitionTest {

    private static final Duration GENEROUS = Duration.ofSeconds(20);

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
            "what are human values ");

    private static final List<String> ENDS = List.of("", "x", "?", " papers?", " 2020 x", "!", " authors");

    static Stream<String> units() {
        return UNITS.stream();
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyPatternIsDoneWithItSoon(String unit) {
        for (String text : repeated(unit)) {
            List<Consumer<String>> readers = List.of(
                    QuestionForms::kind,
                    question -> QuestionForms.isSmallTalk(question, true),
                    QuestionForms::wantsRelated,
                    question -> QuestionForms.aspect(question, false),
                    DateRange::in,
                    AuthorRange::in,
                    MetadataField::in,
                    Framing::strip,
                    Framing::subject,
                    Reference::meansEach,
                    Reference::isPlural,
                    Reference::isSingular,
                    Reference::meansLastTwo,
                    Comparands::isCued,
                    Comparands::in,
                    Comparands::aspects,
                    Positions::in,
                    Correction::meant,
                    Correction::narrowed,
                    Correction::added,
                    question -> Reference.pointsBack(question));
            for (Consumer<String> reader : readers) {
                assertTimeoutPreemptively(GENEROUS, () -> reader.accept(text), () -> "Repeated: " + unit);
            }
        }
    }

    @Test
    void aWholeTurnIsUnderstoodSoon() {
        // Given
        LuceneSnapshot index = TestLibrary.index();
        String thread = TestLibrary.thread("2505.08734");

        for (String unit : List.of("the ", "value alignment ", "human values ", "NurValues ", "a b ", "x", "的", "? ")) {
            String text = (unit + "x").strip() + unit.repeat(Turn.LONGEST_QUESTION / unit.length() - 2);
            // Then
            assertTimeoutPreemptively(
                    GENEROUS,
                    () -> assertThatCode(() -> TestLibrary.understand(new Turn(text, thread, Filter.NONE), index))
                            .doesNotThrowAnyException(),
                    () -> "Repeated: " + unit);
        }
    }

    private static List<String> repeated(String unit) {
        return ENDS.stream()
                .map(end -> unit.repeat((Turn.LONGEST_QUESTION - end.length()) / unit.length()) + end)
                .toList();
    }
}
