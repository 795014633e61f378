package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholium.TestLibrary;
import org.scholium.corpus.Paper;
import org.scholium.question.AuthorRange;
import org.scholium.question.CorpusAspect;
import org.scholium.question.QuestionKind;
import org.scholium.question.Understanding;
import org.scholium.retrieval.Query;
import org.scholium.store.Filter;
import org.scholium.store.LuceneSnapshot;

class CorpusWriterTest {

    private static final Filter IN_2024 = new Filter(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), Set.of());

    private final LuceneSnapshot index = TestLibrary.index();

    @Test
    void papersAreCountedWithTheirDates() {
        // When
        Draft draft = write("How many papers are there?", CorpusAspect.COUNT, Filter.NONE, null);

        // Then
        assertThat(text(draft))
                .contains("The corpus holds 42 papers.", "from September 25, 2019 to March 18, 2026; one has no date.");
        assertThat(draft.sources()).isEmpty();
    }

    @Test
    void papersAreCountedWithinLimits() {
        // Given
        long in2024 = index.corpus().papers().stream().filter(IN_2024::admits).count();

        // Then
        assertThat(text(write("How many?", CorpusAspect.COUNT, IN_2024, null)))
                .contains(in2024 + " papers published from January 1, 2024 to December 31, 2024");
        assertThat(text(write("How many?", CorpusAspect.COUNT, Filter.NONE, new AuthorRange(1, 1, ""))))
                .contains("one paper with 1 author");
    }

    @Test
    void allPapersAreListedNewestFirst() {
        // When
        Draft draft = write("List all papers", CorpusAspect.LIST, Filter.NONE, null);

        // Then
        assertThat(draft.papers())
                .hasSize(42)
                .containsExactlyInAnyOrderElementsOf(index.corpus().papers());
        assertThat(draft.papers().subList(0, 41))
                .extracting(Paper::published)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void aListIsCutAtTheNumberOfSourcesAndSaysSo() {
        // When
        Draft draft = new CorpusWriter(index, 5).write(understood("List", CorpusAspect.LIST, Filter.NONE, null));

        // Then
        assertThat(draft.papers()).hasSize(5);
        assertThat(text(draft)).contains("42 papers; the first 5:");
    }

    @Test
    void theNewestAndTheOldestPaperAreNamed() {
        assertThat(write("Which is the newest paper?", CorpusAspect.NEWEST, Filter.NONE, null)
                        .papers())
                .extracting(Paper::title)
                .singleElement()
                .asString()
                .startsWith("Event-Centric");
        assertThat(write("Which is the oldest paper?", CorpusAspect.OLDEST, Filter.NONE, null)
                        .papers())
                .extracting(Paper::title)
                .containsExactly("This Thing Called Fairness: Disciplinary Confusion Realizing a Value in Technology");
    }

    @Test
    void severalAreNamedWhenSeveralAreAskedFor() {
        assertThat(write("Which are the newest papers?", CorpusAspect.NEWEST, Filter.NONE, null)
                        .papers())
                .hasSizeGreaterThan(1)
                .extracting(Paper::published)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void thePapersWithTheMostAndTheFewestAuthorsAreNamed() {
        assertThat(write("Which has the most authors?", CorpusAspect.MOST_AUTHORS, Filter.NONE, null)
                        .papers())
                .extracting(Paper::authorCount)
                .containsExactly(50);
        assertThat(write("Which has the fewest authors?", CorpusAspect.FEWEST_AUTHORS, Filter.NONE, null)
                        .papers())
                .extracting(Paper::authorCount)
                .containsExactly(1);
    }

    @Test
    void topicsAreNamedWithTheNumberOfTheirPapers() {
        assertThat(text(write("What topics?", CorpusAspect.TOPICS, Filter.NONE, null)))
                .contains("42 papers", "“reinforcement learning” (");
    }

    @ParameterizedTest
    @EnumSource(CorpusAspect.class)
    void whatNoPaperFitsIsNotInTheCorpus(CorpusAspect aspect) {
        // When
        Draft draft = write("Anything?", aspect, new Filter(null, LocalDate.of(1990, 1, 1), Set.of()), null);

        // Then
        assertThat(draft.outcome()).isEqualTo(Outcome.NOT_IN_CORPUS);
        assertThat(text(draft)).isEqualTo("The corpus holds no papers published up to January 1, 1990.");
    }

    @ParameterizedTest
    @EnumSource(CorpusAspect.class)
    void papersOfWhichNothingIsKnownFailNowhere(CorpusAspect aspect) {
        // Given
        LuceneSnapshot bare = TestLibrary.indexOf(Evidences.paper("a", "First"), Evidences.paper("b", "Second"));
        LuceneSnapshot empty = TestLibrary.indexOf();

        // Then
        for (LuceneSnapshot each : List.of(bare, empty)) {
            Draft draft = new CorpusWriter(each, null).write(understood("Anything?", aspect, Filter.NONE, null));
            assertThat(text(draft)).isNotBlank().doesNotContain("null");
        }
    }

    @Test
    void aWordOfWelcomeCitesNothing() {
        assertThat(CorpusWriter.greet(index).sources()).isEmpty();
        assertThat(text(CorpusWriter.greet(index))).contains("42 papers");
    }

    private Draft write(String question, CorpusAspect aspect, Filter filter, AuthorRange authors) {
        return new CorpusWriter(index, null).write(understood(question, aspect, filter, authors));
    }

    private static Understanding understood(String question, CorpusAspect aspect, Filter filter, AuthorRange authors) {
        return new Understanding(
                question,
                QuestionKind.CORPUS,
                aspect,
                null,
                Query.of(question, filter),
                false,
                List.of(),
                List.of(),
                authors);
    }

    private static String text(Draft draft) {
        return Markdown.of(draft.sentences());
    }
}
