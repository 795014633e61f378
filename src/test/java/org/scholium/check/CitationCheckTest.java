package org.scholium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholium.TestLibrary;
import org.scholium.store.IndexedPaper;
import org.scholium.store.LuceneSnapshot;

class CitationCheckTest {

    private static final String DILEMMAS = "2410.02683";

    private final LuceneSnapshot index = TestLibrary.index();
    private final CitationCheck check = new CitationCheck(TestLibrary.EMBEDDER, index);

    @Test
    void whatTheAbstractSaysInOtherWordsIsSupportedAndQuotesWhatItRestsOn() {
        Checked verdict = check("The dataset DailyDilemmas holds 1,360 moral dilemmas of everyday life.");
        assertThat(verdict.support()).isEqualTo(SupportLevel.SUPPORTED);
        assertThat(verdict.reason()).isNull();
        assertThat(verdict.grounds().values())
                .allSatisfy(sentences -> assertThat(sentences)
                        .anyMatch(sentence -> sentence.text().contains("1,360")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DailyDilemmas holds 2,000 moral dilemmas of everyday life. | The source does not give the number “2,000”.",
                "DailyDilemmas was built by the University of Ghent. | The source does not name “University” or “Ghent”.",
                "A dose of aspirin in the morning lowers blood pressure. | No source says this."
            })
    void whatItDoesNotSayIsUnsupportedWithTheReason(String claim, String reason) {
        Checked verdict = check(claim);
        assertThat(verdict.support()).isEqualTo(SupportLevel.UNSUPPORTED);
        assertThat(verdict.reason()).isEqualTo(reason);
    }

    @Test
    void bothOfTwoPapersAreNoNumber() {
        Checked verdict = check.check(
                check.claim("Both papers study dilemmas for language models."),
                List.of(index.paper(DILEMMAS).orElseThrow(), TestLibrary.paper("CLASH")));
        assertThat(verdict.reason()).isNull();
    }

    @Test
    void aCompoundIsNamedByItsNames() {
        assertThat(check("DailyDilemmas studies LLM-driven choices in moral dilemmas of everyday life.")
                        .reason())
                .isNull();
    }

    @Test
    void everySentenceOfEveryAbstractIsSupportedByIt() {
        for (IndexedPaper paper : index.papers()) {
            for (var sentence : paper.sentences()) {
                Checked verdict = check.check(check.claim(sentence.text()), List.of(paper));
                assertThat(verdict.support()).as(sentence.text()).isEqualTo(SupportLevel.SUPPORTED);
            }
        }
    }

    private Checked check(String claim) {
        return check.check(check.claim(claim), List.of(index.paper(DILEMMAS).orElseThrow()));
    }
}
