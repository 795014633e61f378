package org.scholium.answer.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholium.TestLibrary;
import org.scholium.answer.AnswerListener;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.AnswerSentence;
import org.scholium.answer.Draft;
import org.scholium.answer.Evidences;
import org.scholium.answer.Findings;
import org.scholium.answer.Outcome;
import org.scholium.answer.Progress;
import org.scholium.check.SupportLevel;
import org.scholium.corpus.Paper;
import org.scholium.question.Ask;
import org.scholium.question.Figure;
import org.scholium.question.Frame;
import org.scholium.question.TellingWords;
import org.scholium.store.AuthorCount;
import org.scholium.store.Exclusions;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.store.LuceneSnapshot;
import org.scholium.store.Snapshot.Order;
import org.scholium.store.Undated;
import org.scholium.text.Sought;

class ListingAnswererTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final Filter IN_2024 = new Filter(FIRST, LAST, Set.of());

    private final LuceneSnapshot papers = TestLibrary.index();

    @Test
    void papersAreCountedWithTheirDates() {
        Draft draft = write(Figure.COUNT, Filter.NONE);

        assertThat(text(draft))
                .contains("The corpus holds 42 papers.", "from September 25, 2019 to March 18, 2026; one has no date.");
        assertThat(draft.sources()).isEmpty();
        assertThat(draft.sentences()).extracting(AnswerSentence::support).containsOnly(SupportLevel.SUPPORTED);
    }

    @Test
    void papersAreCountedWithinLimits() {
        long in2024 = papers.corpus().papers().stream().filter(IN_2024::admits).count();

        assertThat(text(write(Figure.COUNT, IN_2024))).contains(in2024 + " papers published in 2024.");
        assertThat(text(write(Figure.COUNT, limited(Limits.NONE.counted(new AuthorCount(1, 1))))))
                .contains("one paper with 1 author");
    }

    @Test
    void everyLimitIsSaidInWords() {
        assertThat(text(write(Figure.COUNT, limited(Limits.NONE.undated(Undated.ONLY)))))
                .contains("one paper without a date.");
        assertThat(text(write(Figure.COUNT, limited(not(FIRST, LAST, List.of())))))
                .contains("papers not published in 2024.");
        assertThat(text(write(Figure.COUNT, limited(not(null, null, List.of("reinforcement learning"))))))
                .contains("papers that do not mention “reinforcement learning”.");
        assertThat(text(write(Figure.COUNT, limited(Limits.between(FIRST, FIRST.plusMonths(3))))))
                .contains("published from January 1, 2024 to April 1, 2024");
    }

    @Test
    void limitsThatNothingFitsAreNamed() {
        Draft draft = write(Figure.PAPERS, limited(Limits.NONE.of(List.of("Google DeepMind"))));

        assertThat(draft.outcome()).isEqualTo(Outcome.NOT_IN_CORPUS);
        assertThat(text(draft)).isEqualTo("The corpus holds no papers by Google DeepMind.");
    }

    @Test
    void allPapersAreListedNewestFirst() {
        Draft draft = write(Figure.PAPERS, Filter.NONE);

        assertThat(draft.papers())
                .hasSize(42)
                .containsExactlyInAnyOrderElementsOf(papers.corpus().papers());
        assertThat(draft.papers().subList(0, 41))
                .extracting(Paper::published)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aListIsCutAtTheNumberOfSourcesAndSaysSo() {
        Draft draft = write(papers, listing(Figure.PAPERS, Filter.NONE, null, null), new AnswerOptions(5, false));

        assertThat(draft.papers()).hasSize(5);
        assertThat(text(draft)).contains("42 papers; the 5 newest:");
    }

    @Test
    void theThreeNewestComeInOrderWithHowManyThereAre() {
        Draft draft = write(papers, listing(Figure.PAPERS, Filter.NONE, Order.NEWEST, 3), AnswerOptions.NONE);

        assertThat(draft.papers())
                .hasSize(3)
                .extracting(Paper::published)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(text(draft)).startsWith("The 3 newest of 42 papers:");
    }

    @Test
    void oneIsNamedWhereOneIsAskedFor() {
        assertThat(only(Order.NEWEST).title()).startsWith("Event-Centric");
        assertThat(only(Order.OLDEST).title()).startsWith("This Thing Called Fairness");
        assertThat(only(Order.MOST_AUTHORS).authorCount()).isEqualTo(50);
        assertThat(only(Order.FEWEST_AUTHORS).authorCount()).isEqualTo(1);
    }

    @Test
    void anOverviewHasAPlaceForEveryPaper() {
        Draft draft = write(Figure.TOPICS, Filter.NONE);

        assertThat(text(draft)).contains("42 papers", "“reinforcement learning” (");
        assertThat(draft.papers()).hasSize(42);
        assertThat(draft.sentences().stream()
                        .flatMap(sentence -> sentence.citations().stream())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void whereNotAllMayBeCitedAnOverviewIsOneOfPhrases() {
        Draft draft = write(papers, listing(Figure.TOPICS, Filter.NONE, null, null), new AnswerOptions(5, false));

        assertThat(draft.sources()).isEmpty();
        assertThat(text(draft)).contains("“reinforcement learning” (");
    }

    @Test
    void datesNameTheFirstAndTheLast() {
        Draft draft = write(Figure.DATES, Filter.NONE);

        assertThat(text(draft)).contains("from September 25, 2019 to March 18, 2026; one has no date.");
        assertThat(draft.papers())
                .extracting(Paper::published)
                .containsExactly(LocalDate.of(2019, 9, 25), LocalDate.of(2026, 3, 18));
    }

    @Test
    void authorsAreAveraged() {
        LuceneSnapshot three = TestLibrary.indexOf(by("a", 1), by("b", 2), by("c", 6), by("d", null));

        Draft draft = write(three, listing(Figure.AUTHORS, Filter.NONE, null, null), AnswerOptions.NONE);

        assertThat(text(draft))
                .contains("3 papers that state how many authors they have average 3.0, with a median of 2;"
                        + " one does not state it.")
                .contains("“c” has the most authors, 6; “a” the fewest, 1.");
    }

    @Test
    void organisationsAreCounted() {
        assertThat(text(write(Figure.ORGANISATIONS, Filter.NONE))).contains("3 papers: ", "NVIDIA");
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void whatNoPaperFitsIsNotInTheCorpus(Figure figure) {
        Draft draft = write(figure, new Filter(null, LocalDate.of(1990, 1, 1), Set.of()));

        assertThat(draft.outcome()).isEqualTo(Outcome.NOT_IN_CORPUS);
        assertThat(text(draft)).isEqualTo("The corpus holds no papers published up to January 1, 1990.");
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void papersOfWhichNothingIsKnownFailNowhere(Figure figure) {
        LuceneSnapshot bare = TestLibrary.indexOf(Evidences.paper("a", "First"), Evidences.paper("b", "Second"));
        LuceneSnapshot empty = TestLibrary.indexOf();

        for (LuceneSnapshot each : List.of(bare, empty)) {
            for (Order order : Order.values()) {
                Draft draft = write(each, listing(figure, Filter.NONE, order, null), AnswerOptions.NONE);
                assertThat(text(draft)).isNotBlank().doesNotContain("null");
            }
        }
    }

    private Paper only(Order order) {
        List<Paper> cited = write(papers, listing(Figure.PAPERS, Filter.NONE, order, 1), AnswerOptions.NONE)
                .papers();
        assertThat(cited).hasSize(1);
        return cited.get(0);
    }

    private Draft write(Figure figure, Filter filter) {
        return write(papers, listing(figure, filter, null, null), AnswerOptions.NONE);
    }

    private static Draft write(LuceneSnapshot papers, Ask.Listing ask, AnswerOptions options) {
        return new ListingAnswerer()
                .write(ask, new Findings(List.of(), null, papers), options, new Progress(AnswerListener.PATIENT));
    }

    private static Ask.Listing listing(Figure figure, Filter filter, @Nullable Order order, @Nullable Integer wanted) {
        Sought sought = Sought.of("these papers");
        Frame frame =
                new Frame(sought, List.of(), filter.limits(), filter, sought, TellingWords.NONE, List.of(), List.of());
        return new Ask.Listing(frame, figure, order, wanted);
    }

    private static Filter limited(Limits limits) {
        return new Filter(limits, Set.of());
    }

    private static Limits not(@Nullable LocalDate from, @Nullable LocalDate to, List<String> subjects) {
        return Limits.NONE.without(new Exclusions(from, to, Set.of(), subjects, List.of(), List.of()));
    }

    private static Paper by(String id, @Nullable Integer authors) {
        return new Paper(id, id, "One is here. Two is there.", null, authors, null, null);
    }

    private static String text(Draft draft) {
        return draft.sentences().stream().map(AnswerSentence::text).collect(Collectors.joining(" "));
    }
}
