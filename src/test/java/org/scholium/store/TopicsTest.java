package org.scholium.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholium.TestLibrary;
import org.scholium.corpus.Paper;
import org.scholium.store.Snapshot.Topic;

class TopicsTest {

    @Test
    void theTopicsOfThePapersArePhrasesThatManyShare() {
        // When
        List<Topic> topics = Topics.of(TestLibrary.index().corpus().papers());

        // Then
        assertThat(topics).hasSizeBetween(3, 6).extracting(Topic::phrase).contains("reinforcement learning");
        assertThat(topics)
                .extracting(Topic::papers)
                .allSatisfy(count -> assertThat(count).isBetween(2, 42));
        assertThat(topics).allSatisfy(topic -> assertThat(topic.phrase()).contains(" "));
    }

    @Test
    void aPhraseCountsOnceAPaperHoweverOftenItIsUsed() {
        assertThat(Topics.of(List.of(
                        paper("a", "Reward models win. Reward models lose."), paper("b", "Reward models tie."))))
                .containsExactly(new Topic("reward models", 2));
    }

    @Test
    void aPhraseDoesNotCrossTheEndOfAClause() {
        assertThat(Topics.of(List.of(paper("a", "We reward. Models win."), paper("b", "They reward, models lose."))))
                .isEmpty();
    }

    @Test
    void aLongerPhraseStandsForItsParts() {
        assertThat(Topics.of(List.of(paper("a", "Large language models."), paper("b", "Large language models."))))
                .containsExactly(new Topic("large language models", 2));
    }

    @Test
    void noPapersAndSinglePapersHaveNone() {
        assertThat(Topics.of(List.of())).isEmpty();
        assertThat(Topics.of(List.of(paper("a", "Reward models win.")))).isEmpty();
    }

    private static Paper paper(String id, String summary) {
        return new Paper(id, "Title " + id, summary, null, null, null, null);
    }
}
