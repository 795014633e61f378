package org.scholium.answer.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scholium.Asking;
import org.scholium.TestLibrary;
import org.scholium.answer.Answer;
import org.scholium.answer.AnswerListener;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.AnswerSentence;
import org.scholium.answer.Asks;
import org.scholium.answer.Inquiry;
import org.scholium.answer.Outcome;
import org.scholium.check.SupportLevel;
import org.scholium.corpus.Paper;
import org.scholium.question.Ask;
import org.scholium.question.Dialogue;
import org.scholium.question.Selection;
import org.scholium.question.Selection.Belonging;
import org.scholium.question.Turn;
import org.scholium.store.Filter;
import org.scholium.store.LuceneSnapshot;
import org.scholium.text.Analysis;

/** How many papers fit, apart from how many are shown. */
class ListAnswererTest {

    private static final String SUBJECT = "reinforcement learning";

    private final LuceneSnapshot papers = TestLibrary.index();
    private final Asking asking = Asking.of(TestLibrary.library(), TestLibrary.retriever());

    @Test
    void papersThatMentionTheWordsAreAllCountedHoweverManyAreShown() {
        long holders = papers.corpus().papers().stream()
                .filter(ListAnswererTest::holdsBothWords)
                .count();

        for (Integer maxSources : new Integer[] {null, 3, 50}) {
            Answer answer = mention(maxSources);
            assertThat(answer.total()).isBetween(10, (int) holders);
            assertThat(answer.total()).isEqualTo(mention(null).total());
            assertThat(answer.sources()).hasSize(Math.min(answer.total(), maxSources == null ? 6 : maxSources));
        }
    }

    @Test
    void theNumberComesFirstAndCitesThoseThatAreShown() {
        AnswerSentence count = mention(3).sentences().get(0);

        assertThat(count.text()).isEqualTo(mention(3).total() + " papers mention “reinforcement learning”.");
        assertThat(count.support()).isEqualTo(SupportLevel.SUPPORTED);
        assertThat(count.citations()).containsExactly(1, 2, 3);
    }

    @Test
    void aSentenceThatMentionsTheWordsEarnsAPaperItsPlace() {
        assertThat(mention(50).sentences())
                .filteredOn(sentence -> sentence.form() == AnswerSentence.Form.ITEM)
                .filteredOn(sentence -> Analysis.terms(sentence.text()).containsAll(Analysis.terms(SUBJECT)))
                .hasSizeGreaterThan(mention(50).total() / 2);
    }

    @Test
    void whatNobodyMentionsIsNotInTheCorpus() {
        Answer answer = ask(Belonging.MENTION, "quantum chromodynamics", null, null, null);

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_IN_CORPUS);
    }

    @Test
    void papersOnASubjectAreAllCountedHoweverManyAreShown() {
        Answer some = ask(Belonging.ABOUT, SUBJECT, null, 2, null);
        Answer all = ask(Belonging.ABOUT, SUBJECT, null, 50, null);

        assertThat(some.total()).isEqualTo(all.total()).isGreaterThan(2);
        assertThat(some.sources()).hasSize(2);
        assertThat(all.sources()).hasSize(all.total());
        assertThat(some.answer())
                .startsWith("2 of the " + all.total() + " papers that are about this, best match first:");
    }

    @Test
    void asManyAreShownAsAreWanted() {
        assertThat(ask(Belonging.ABOUT, "human values", 2, null, null).sources())
                .hasSize(2);
    }

    @Test
    void onlyPapersThatSayThatSomethingCanBeHadAreAvailable() {
        Answer answer = asking.answer(new Turn("Which papers release their code?", null, Filter.NONE), 50);

        assertThat(answer.total()).isPositive();
        assertThat(answer.sentences())
                .filteredOn(sentence -> sentence.form() == AnswerSentence.Form.ITEM)
                .hasSize(answer.total())
                .allSatisfy(item -> assertThat(item.text())
                        .containsPattern("(?i)releas|available|availab|open[- ]?sourc|github|https?:|public|code"));
    }

    @Test
    void whoAsksForAllIsShownAll() {
        Selection selection = new Selection(Belonging.ABOUT, Set.of(), true, false, null, null);

        Answer answer = ask(SUBJECT, selection, null);

        assertThat(answer.total()).isGreaterThan(6);
        assertThat(answer.sources()).hasSize(answer.total());
    }

    private Answer mention(@Nullable Integer maxSources) {
        return ask(Belonging.MENTION, SUBJECT, null, maxSources, SUBJECT);
    }

    private Answer ask(
            Belonging belonging,
            String words,
            @Nullable Integer wanted,
            @Nullable Integer maxSources,
            @Nullable String mentioned) {
        Selection selection = new Selection(
                belonging,
                Set.of(),
                false,
                belonging == Belonging.MENTION,
                null,
                wanted,
                mentioned == null ? List.of() : List.of(mentioned));
        return ask(words, selection, maxSources);
    }

    private Answer ask(String words, Selection selection, @Nullable Integer maxSources) {
        Ask ask = new Ask.ListPapers(Asks.frame(words, Filter.NONE), selection);
        Inquiry inquiry = new Inquiry(
                words, ask, Dialogue.start(papers), new AnswerOptions(maxSources, false), papers, System.nanoTime());
        return asking.assistant().answer(inquiry, AnswerListener.PATIENT);
    }

    private static boolean holdsBothWords(Paper paper) {
        return Analysis.terms(paper.title() + " " + paper.summary()).containsAll(Analysis.terms(SUBJECT));
    }
}
