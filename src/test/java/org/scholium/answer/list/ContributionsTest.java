package org.scholium.answer.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholium.TestLibrary;
import org.scholium.answer.Findings;
import org.scholium.corpus.Paper;
import org.scholium.question.Ask;
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

    @Test
    void whatNobodyBringsHasNoContribution() {
        assertThat(titles("Which papers propose a cooking recipe?")).isEmpty();
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
        Ask.ListPapers ask = (Ask.ListPapers) TestLibrary.read(question, INDEX);
        return Contributions.of(
                Findings.of(ask, INDEX, TestLibrary.retriever()).evidence(),
                ask.selection().contributed(),
                INDEX);
    }

    private static Paper paper(String title, String summary) {
        return new Paper(title, title, summary, null, null, null, null);
    }
}
