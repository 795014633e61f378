package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.scholium.TestLibrary;
import org.scholium.corpus.Paper;
import org.scholium.question.Turn;
import org.scholium.question.Understanding;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.LuceneSnapshot;

class DatedPapersTest {

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
        assertThat(Markdown.of(draft.sentences())).contains("states no date");
    }

    private static Draft ask(String question, LuceneSnapshot index) {
        Retriever retriever = new Retriever(TestLibrary.EMBEDDER);
        Understanding understood = TestLibrary.understand(new Turn(question, null, Filter.NONE), index);
        return new ExtractiveWriter(retriever, index, AnswerOptions.NONE)
                .write(understood, Findings.of(understood, index, retriever));
    }

    private static Paper paper(String id, LocalDate published) {
        return new Paper(id, "Nurses at work", "Nurses care for people.", published, null, null, null);
    }
}
