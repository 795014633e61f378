package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholium.answer.AnswerSentence.Form;
import org.scholium.check.SupportLevel;
import org.scholium.retrieval.Evidence;
import org.scholium.text.Sentence;

class DraftTest {

    private final Evidence first = Evidences.of(Evidences.paper("a", "First"), 0.5);
    private final Evidence second = Evidences.of(Evidences.paper("b", "Second"), 0.4);

    private final Draft draft = new Draft();

    @Test
    void aNewDraftAnswersWithNothing() {
        assertThat(draft.sentences()).isEmpty();
        assertThat(draft.sources()).isEmpty();
        assertThat(draft.outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void sourcesAreNumberedInOrderOfFirstUse() {
        // When
        draft.say("A lead-in:")
                .quote(second, sentence(second, 0))
                .quote(first, sentence(first, 0))
                .quote(second, sentence(second, 1));

        // Then
        assertThat(draft.sources()).extracting(Source::number).containsExactly(1, 2);
        assertThat(draft.sources()).extracting(Source::paperId).containsExactly("b", "a");
        assertThat(draft.sentences())
                .extracting(AnswerSentence::citations)
                .containsExactly(List.of(), List.of(1), List.of(2), List.of(1));
    }

    @Test
    void aSentenceIsQuotedOnce() {
        // When
        draft.quote(first, sentence(first, 0)).quote(first, sentence(first, 0)).item(first, sentence(first, 0));

        // Then
        assertThat(draft.sentences()).hasSize(1);
        assertThat(draft.sources())
                .flatExtracting(Source::quotes)
                .containsExactly(new Source.Quote("One is here.", 0, 12));
    }

    @Test
    void quotesKeepTheirOrderOfUse() {
        // When
        draft.quote(first, sentence(first, 1)).quote(first, sentence(first, 0));

        // Then
        assertThat(draft.sources().get(0).quotes())
                .extracting(Source.Quote::start)
                .containsExactly(13, 0);
    }

    @Test
    void itemsCarryTheTitleOfTheirPaper() {
        // When
        draft.item(first, sentence(first, 0)).item(second.paper(), "No date stated.");

        // Then
        assertThat(draft.sentences()).extracting(AnswerSentence::form).containsOnly(Form.ITEM);
        assertThat(draft.sentences()).extracting(AnswerSentence::title).containsExactly("First", "Second");
        assertThat(draft.sentences())
                .extracting(AnswerSentence::support)
                .containsExactly(SupportLevel.QUOTED, SupportLevel.SUPPORTED);
    }

    @Test
    void whatIsStatedOfAPaperCitesItWithoutAQuote() {
        // When
        draft.state("“First” has 3 authors.", first.paper(), first.scores());

        // Then
        assertThat(draft.sources()).singleElement().satisfies(source -> {
            assertThat(source.quotes()).isEmpty();
            assertThat(source.scores()).isEqualTo(first.scores());
        });
    }

    @Test
    void paragraphsAreCounted() {
        // When
        draft.say("One.").paragraph().say("Two.").say("Three.");

        // Then
        assertThat(draft.sentences()).extracting(AnswerSentence::paragraph).containsExactly(0, 1, 1);
    }

    private static Sentence sentence(Evidence evidence, int position) {
        return evidence.sentences().get(position).sentence();
    }
}
