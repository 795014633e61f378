package org.scholium.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.corpus.Corpus;
import org.scholium.corpus.Paper;
import org.scholium.corpus.Place;
import org.scholium.corpus.Problem;

class IndexerTest {

    private static final Paper GOOD = paper("good", "Quokka Reward", "We present Quokka Reward. Models fail on it.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We do it. \u200b\n\u200b They did.",
                "\u200b",
                "\u0301\u0302",
                "\ufeff",
                "... ??? !!!",
                "We see \ud840\udc00\ud840\udc00.",
                "One.\u2028\u200b\u2028Two.",
                "\ufffd \ue000"
            })
    void aPaperOfOddCharactersIsIndexedOrNamedAndTheRestIsSearchable(String summary) {
        // When
        LuceneSnapshot index = new Indexer(TestLibrary.EMBEDDER)
                .index(new Corpus(List.of(paper("odd", "Odd", summary), GOOD), List.of()));

        // Then
        assertThat(index.papers()).hasSize(2 - index.corpus().problems().size());
        assertThat(index.nearest(TestLibrary.EMBEDDER.embedQuestion("marsupials"), Filter.NONE, 2))
                .containsKey("good");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 1000, 1001})
    void charactersOfTwoUnitsAreNeverCutInTwo(int count) {
        LuceneSnapshot index = TestLibrary.indexOf(paper("odd", "Odd", "x" + "\ud840\udc00".repeat(count) + "."), GOOD);

        assertThat(index.papers()).hasSize(2);
        assertThat(index.corpus().problems()).isEmpty();
    }

    @Test
    void aPaperThatCannotBeIndexedIsNamedByItsPlaceAndTheRestIsServed() {
        // Given
        Paper endless = paper("i".repeat(40_000), "Endless", "Its id is longer than the index takes.");
        Corpus corpus = new Corpus(
                List.of(endless, GOOD),
                List.of(new Problem("empty.txt", null, "It is empty.")),
                Map.of(endless.id(), new Place("page.txt", 15)));

        // When
        LuceneSnapshot index = new Indexer(TestLibrary.EMBEDDER).index(corpus);

        // Then
        assertThat(index.papers()).extracting(indexed -> indexed.paper().id()).containsExactly("good");
        assertThat(index.corpus().papers()).containsExactly(GOOD);
        assertThat(index.corpus().problems()).hasSize(2).last().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("page.txt");
            assertThat(problem.line()).isEqualTo(15);
            assertThat(problem.reason()).startsWith("\"Endless\" could not be indexed (");
        });
        assertThat(index.keyword(Set.of("endless"), Filter.NONE, 5)).isEmpty();
    }

    @Test
    void onlyPapersWhoseTextIsNewAreEmbeddedAgain() {
        // Given
        List<String> embedded = new ArrayList<>();
        Embedder counting = new Embedder("all-minilm-l6-v2") {
            @Override
            public List<float[]> embedAll(List<String> texts) {
                embedded.addAll(texts);
                return super.embedAll(texts);
            }
        };
        Indexer indexer = new Indexer(counting);
        Paper edited = paper("edited", "Wombat Policy", "We train wombats. They dig.");
        LuceneSnapshot before = indexer.index(new Corpus(List.of(GOOD, edited), List.of()));
        Paper dated = new Paper("good", GOOD.title(), GOOD.summary(), LocalDate.of(2025, 1, 2), null, "nvidia", null);
        Corpus changed = new Corpus(
                List.of(
                        paper("new", "Emu Search", "We search emus."),
                        dated,
                        paper("edited", "Wombat Policy", "They rest.")),
                List.of());
        embedded.clear();

        // When
        LuceneSnapshot after = indexer.index(changed, Optional.of(before), Progress.NONE);

        // Then
        assertThat(embedded).isNotEmpty().noneMatch(text -> text.contains("Quokka"));
        assertThat(embedded).anyMatch(text -> text.contains("emus")).anyMatch(text -> text.contains("They rest"));
        float[] question = TestLibrary.EMBEDDER.embedQuestion("which marsupial fails?");
        assertThat(after.nearest(question, Filter.NONE, 3))
                .isEqualTo(indexer.index(changed).nearest(question, Filter.NONE, 3));
        assertThat(after.passages()).isEqualTo(3);
        assertThat(after.list(Filter.NONE, Snapshot.Order.NEWEST, 0, 1)).containsExactly(dated);
        assertThat(after.organisations()).containsExactly("nvidia");
    }

    @Test
    void whatNoPaperIsToBlameForIsNotHidden() {
        // Given
        Embedder broken = new Embedder("all-minilm-l6-v2") {
            @Override
            public List<float[]> embedAll(List<String> texts) {
                throw new UnsatisfiedLinkError("no such library");
            }
        };

        // Then
        assertThatThrownBy(() -> new Indexer(broken).index(new Corpus(List.of(GOOD), List.of())))
                .isInstanceOf(UnsatisfiedLinkError.class);
    }

    private static Paper paper(String id, String title, String summary) {
        return new Paper(id, title, summary, null, null, null, null);
    }
}
