package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.corpus.Paper;
import org.scholium.question.Turn;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.LuceneSnapshot;

class ContributionsTest {

    private static final LuceneSnapshot INDEX = TestLibrary.indexOf(
            paper("Builder", "Sailing is hard to measure. We introduce HARBOUR, a benchmark for sailing robots."),
            paper(
                    "User",
                    "We present a sailor robot and a long tale of wind, weather, ropes, knots, masts, decks and"
                            + " crews on which nobody agrees. It beats rivals on every sailing benchmark."),
            paper("Critic", "A static benchmark says little of sailing. This paper asks sailors instead."));

    @Test
    void whoeverMakesTheThingContributesAndWhoeverUsesItDoesNot() {
        assertThat(titles("Which papers introduce a benchmark for sailing?")).containsExactly("Builder");
        assertThat(sentences("Which papers introduce a benchmark for sailing?"))
                .containsExactly("We introduce HARBOUR, a benchmark for sailing robots.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers are about a sailing benchmark?",
                "Which papers propose a cooking recipe?",
                "What do the papers introduce?",
            })
    void otherQuestionsAskForNoContribution(String question) {
        assertThat(titles(question)).isEmpty();
    }

    private static List<String> titles(String question) {
        return contributions(question).stream()
                .map(contribution -> contribution.evidence().paper().title())
                .toList();
    }

    private static List<String> sentences(String question) {
        return contributions(question).stream()
                .map(contribution -> contribution.sentence().sentence().text())
                .toList();
    }

    private static List<Contributions.Contribution> contributions(String question) {
        Query query = TestLibrary.understand(new Turn(question, null, Filter.NONE), INDEX)
                .query();
        return Contributions.of(new Retriever(TestLibrary.EMBEDDER).retrieve(INDEX, query, 10), question, query, INDEX);
    }

    private static Paper paper(String title, String summary) {
        return new Paper(title, title, summary, null, null, null, null);
    }
}
