package org.scholium.answer.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholium.TestLibrary;
import org.scholium.answer.AnswerListener;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Draft;
import org.scholium.answer.Findings;
import org.scholium.answer.Outcome;
import org.scholium.answer.Progress;
import org.scholium.answer.Source;
import org.scholium.corpus.Paper;
import org.scholium.question.Ask;
import org.scholium.question.Frame;
import org.scholium.question.Mention;
import org.scholium.question.MetadataField;
import org.scholium.question.TellingWords;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.text.Sought;

class MetadataAnswererTest {

    private static final Paper KNOWN =
            new Paper("2506.06444", "Saffron", "Text.", LocalDate.of(2025, 6, 6), 5, null, "https://arxiv.org/abs/x");
    private static final Paper UNKNOWN = new Paper("b", "Bare", "Text.", null, null, null, null);
    private static final Paper OF_A_FIRM = new Paper("c", "Firm", "Text.", null, null, "NVIDIA", null);

    @Test
    void whatTheListingStatesIsAnswered() {
        assertThat(text(KNOWN, MetadataField.DATE)).isEqualTo("“Saffron” was published on June 6, 2025.");
        assertThat(text(KNOWN, MetadataField.AUTHOR_COUNT)).isEqualTo("“Saffron” has 5 authors.");
        assertThat(text(KNOWN, MetadataField.LINK))
                .isEqualTo("“Saffron” is at https://arxiv.org/abs/x (id 2506.06444).");
        assertThat(write(KNOWN, MetadataField.DATE).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whatItLacksIsSaidToBeMissingAndNeverInvented() {
        for (MetadataField field : MetadataField.values()) {
            // When
            Draft draft = write(UNKNOWN, field);

            // Then
            assertThat(draft.outcome()).isEqualTo(Outcome.PARTIAL);
            assertThat(draft.sentences())
                    .singleElement()
                    .satisfies(sentence -> assertThat(sentence.text())
                            .startsWith("The corpus ")
                            .containsAnyOf(" no", " not ")
                            .contains("“Bare”")
                            .doesNotContain("null"));
        }
    }

    @Test
    void namesOfAuthorsAreNeverKnownButTheirNumberMayBe() {
        assertThat(write(KNOWN, MetadataField.AUTHORS).outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(text(KNOWN, MetadataField.AUTHORS)).contains("does not name").contains("are 5");
        assertThat(text(OF_A_FIRM, MetadataField.AUTHORS)).contains("NVIDIA");
        assertThat(text(OF_A_FIRM, MetadataField.AUTHOR_COUNT)).contains("NVIDIA");
    }

    @Test
    void thePaperIsCited() {
        assertThat(write(KNOWN, MetadataField.DATE).sources())
                .extracting(Source::paperId)
                .containsExactly("2506.06444");
    }

    private static String text(Paper paper, MetadataField field) {
        return write(paper, field).sentences().get(0).text();
    }

    private static Draft write(Paper paper, MetadataField field) {
        Sought sought = Sought.of("it");
        List<Mention> meant = List.of(new Mention(paper.id(), "it"));
        Frame frame =
                new Frame(sought, meant, Limits.NONE, Filter.NONE, sought, TellingWords.NONE, List.of(), List.of());
        return new MetadataAnswerer()
                .write(
                        new Ask.Metadata(frame, List.of(field)),
                        new Findings(List.of(), null, TestLibrary.indexOf(paper)),
                        AnswerOptions.NONE,
                        new Progress(AnswerListener.PATIENT));
    }
}
