package org.scholium.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final Paper FIRST = paper("a", "Text.");
    private static final Paper SECOND = paper("b", "Text.");

    @Test
    void theFingerprintIsTheSameInEveryOrder() {
        assertThat(corpus(FIRST, SECOND).fingerprint())
                .matches("[0-9a-f]{16}")
                .isEqualTo(corpus(SECOND, FIRST).fingerprint());
    }

    @Test
    void theFingerprintChangesWithEveryPaper() {
        assertThat(List.of(
                        corpus().fingerprint(),
                        corpus(FIRST).fingerprint(),
                        corpus(FIRST, SECOND).fingerprint(),
                        corpus(FIRST, paper("b", "Other text.")).fingerprint()))
                .doesNotHaveDuplicates();
    }

    @Test
    void twoPapersCannotShareAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> corpus(FIRST, FIRST))
                .withMessage("Every paper of a corpus needs an id of its own.");
    }

    @Test
    void aPaperNeedsAnIdATitleAnAbstractAndAnAuthor() {
        LocalDate day = LocalDate.of(2025, 6, 6);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paper(" ", "Title", "Text.", day, 1, null, null))
                .withMessage("A paper needs an id.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paper("a", null, "Text.", day, 1, null, null))
                .withMessage("A paper needs a title.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paper("a", "Title", "", day, 1, null, null))
                .withMessage("A paper needs an abstract.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paper("a", "Title", "Text.", day, 0, null, null))
                .withMessage("A paper has at least one author, not 0.");
    }

    private static Corpus corpus(Paper... papers) {
        return new Corpus(List.of(papers), List.of());
    }

    private static Paper paper(String id, String summary) {
        return new Paper(id, "Title", summary, null, null, null, null);
    }
}
