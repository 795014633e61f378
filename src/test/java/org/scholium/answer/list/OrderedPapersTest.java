package org.scholium.answer.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.scholium.TestLibrary;
import org.scholium.answer.AnswerListener;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Draft;
import org.scholium.answer.Findings;
import org.scholium.answer.Outcome;
import org.scholium.answer.Progress;
import org.scholium.corpus.Paper;
import org.scholium.question.Ask;
import org.scholium.store.LuceneSnapshot;

class OrderedPapersTest {

    @Test
    void theOldestAndTheNewestOfASubjectAreToldByTheirDates() {
        // Given
        LuceneSnapshot index = TestLibrary.indexOf(
                paper("old", LocalDate.of(2019, 1, 2)), paper("new", LocalDate.of(2021, 3, 4)), paper("none", null));

        // Then
        assertThat(ask("What is the oldest paper about nurses?", index).papers())
                .extracting(Paper::id)
                .containsExactly("old");
        assertThat(ask("the newest papers about nurses", index).papers())
                .extracting(Paper::id)
                .containsExactly("new", "old");
    }

    @Test
    void withoutDatesTheAnswerIsInPart() {
        // When
        Draft draft = ask("oldest paper about nurses", TestLibrary.indexOf(paper("none", null)));

        // Then
        assertThat(draft.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(draft.sentences().get(0).text()).contains("states no date");
    }

    private static Draft ask(String question, LuceneSnapshot papers) {
        Ask.ListPapers ask = (Ask.ListPapers) TestLibrary.read(question, papers);
        Findings findings = Findings.of(ask, papers, TestLibrary.retriever());
        return new ListAnswerer().write(ask, findings, AnswerOptions.NONE, new Progress(AnswerListener.PATIENT));
    }

    private static Paper paper(String id, LocalDate published) {
        return new Paper(id, "Nurses at work", "Nurses care for people.", published, null, null, null);
    }
}
