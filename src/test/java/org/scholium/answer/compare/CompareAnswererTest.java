package org.scholium.answer.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholium.Asking;
import org.scholium.TestLibrary;
import org.scholium.answer.Answer;
import org.scholium.answer.AnswerSentence;
import org.scholium.answer.Comparison;
import org.scholium.answer.Comparison.Cell;
import org.scholium.answer.Comparison.Row;
import org.scholium.answer.Outcome;
import org.scholium.answer.Source;
import org.scholium.answer.StandardAspect;
import org.scholium.question.Turn;
import org.scholium.store.Filter;

class CompareAnswererTest {

    private static final String CLASH = TestLibrary.id("CLASH");
    private static final String DAILY = TestLibrary.id("DailyDilemmas");
    private static final String NURSING = TestLibrary.id("NurValues");

    private final Asking assistant = Asking.of(TestLibrary.library(), TestLibrary.retriever());

    @Test
    void everyCellIsAVerbatimSpanThatItsSourceQuotes() {
        for (int start = 0; start < 42; start += 6) {
            List<String> ids = TestLibrary.index().papers().stream()
                    .skip(start)
                    .limit(6)
                    .map(paper -> paper.paper().id())
                    .toList();

            Answer answer = assistant.compare(ids, List.of(), null);

            assertThat(answer.comparison().papers())
                    .extracting(Comparison.Column::paperId)
                    .isEqualTo(ids);
            answer.comparison().rows().forEach(row -> row.cells().forEach(cell -> assertVerbatim(cell, answer)));
        }
    }

    private static void assertVerbatim(Cell cell, Answer answer) {
        if (cell.text() == null) {
            assertThat(cell.citations()).isEmpty();
            return;
        }
        Source source = answer.sources().get(cell.citations().get(0) - 1);
        assertThat(source.paperId()).isEqualTo(cell.paperId());
        assertThat(TestLibrary.index()
                        .paper(cell.paperId())
                        .orElseThrow()
                        .paper()
                        .summary()
                        .substring(cell.start(), cell.end()))
                .isEqualTo(cell.text());
        assertThat(source.quotes()).contains(new Source.Quote(cell.text(), cell.start(), cell.end()));
    }

    @Test
    void aspectsThatAreGivenAreTheOnlyRows() {
        Answer answer = assistant.compare(List.of(CLASH, DAILY), List.of("number of dilemmas", "availability"), null);

        assertThat(answer.comparison().rows())
                .extracting(Row::aspect)
                .containsExactly("number of dilemmas", "Availability");
        Row numbers = answer.comparison().rows().get(0);
        assertThat(numbers.cells().get(0).text()).contains("345");
        assertThat(numbers.cells().get(1).text()).contains("1,360");
        assertThat(answer.comparison().rows().get(1).cells())
                .extracting(Cell::text)
                .containsOnlyNulls();
        assertThat(answer.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(answer.answer()).contains("Neither abstract states: Availability.");
    }

    @Test
    void whatIsNowhereInAnAbstractIsNotStated() {
        Answer answer = assistant.compare(List.of(CLASH, DAILY), List.of("battery life", "price in dollars"), null);

        assertThat(answer.comparison().rows())
                .flatExtracting(Row::cells)
                .extracting(Cell::text)
                .containsOnlyNulls();
    }

    @Test
    void withoutAQuestionTheApproachesAreContrasted() {
        assertThat(ask("compare V_{0.5} with NurValues").sentences())
                .extracting(AnswerSentence::text)
                .contains(StandardAspect.APPROACH.label() + ":")
                .doesNotContain(StandardAspect.DATA.label() + ":");
    }

    @Test
    void numbersOfTheSameThingStandSideBySide() {
        assertThat(ask("DailyDilemmas or CLASH, which has more dilemmas?").answer())
                .contains("1,360 moral dilemmas in “DailyDilemmas”; 345 high-impact dilemmas in “CLASH”");
    }

    @Test
    void numbersOfDifferentThingsAreNotRanked() {
        assertThat(ask("which is bigger, CVC or DailyDilemmas?").answer())
                .contains("count different things, so these are not ranked");
    }

    @Test
    void everySourceIsCitedAndEveryStatementOnPapersCites() {
        Answer answer = ask("How does NurValues differ from CLASH in who annotated it?");

        assertThat(answer.sources())
                .allSatisfy(source -> assertThat(answer.sentences())
                        .anyMatch(sentence -> sentence.citations().contains(source.number())));
        assertThat(answer.sentences())
                .filteredOn(sentence -> !sentence.text().endsWith(":"))
                .allSatisfy(sentence -> assertThat(sentence.citations()).isNotEmpty());
    }

    @Test
    void moreThanEightAreRefusedWithAWord() {
        String names = "NurValues, CLASH, DailyDilemmas, CVC, MAP, Cooper, OneFlow, B-Coder and UQ";

        Answer answer = ask("compare " + names);

        assertThat(answer.comparison()).isNull();
        assertThat(answer.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(answer.answer()).contains("Up to 8 papers can be compared at once; these are 9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            compare the two surveys on alignment | From Instructions | Alignment and Safety
            Which task comes out on top in the paper on folding laundry with robots, and which in the one on ride-sharing? | ALOE | One Step
            Take the essay against equating values with preferences, and the work that finds that coding agents write tests for nothing. What experiments back them up? | Beyond Preferences | Rethinking
            Is there a repository for DTLR, for RAVL? | General Detection | The Edge-of-Reach
            """)
    void papersAreComparedThatAreMeantInOneWayOrAnother(String question, String one, String other) {
        assertThat(ask(question).comparison().papers())
                .extracting(Comparison.Column::title)
                .satisfiesExactlyInAnyOrder(
                        title -> assertThat(title).startsWith(one),
                        title -> assertThat(title).startsWith(other));
    }

    @Test
    void theRowThatWasAskedForComesFirst() {
        Answer answer = ask("PPR, RLBFF and Cooper: what results do they report?");

        assertThat(answer.comparison().rows().get(0).aspect()).isEqualTo("Findings");
        assertThat(answer.comparison().rows().get(0).cells()).allMatch(Cell::isStated);
    }

    @Test
    void whatIsNoPaperIsNotCompared() {
        assertThat(ask("compare PPO and DPO").comparison()).isNull();
        assertThat(ask("what is the difference between a cat and a dog").comparison())
                .isNull();
    }

    @Test
    void theSameRequestGivesTheSameAnswer() {
        Answer first = assistant.compare(List.of(CLASH, NURSING, DAILY), List.of("Data", "annotators"), null);

        IntStream.range(0, 20)
                .forEach(i -> assertThat(
                                assistant.compare(List.of(CLASH, NURSING, DAILY), List.of("Data", "annotators"), null))
                        .usingRecursiveComparison()
                        .ignoringFields("tookMs")
                        .isEqualTo(first));
    }

    private Answer ask(String question) {
        return assistant.answer(new Turn(question, null, Filter.NONE), null);
    }
}
