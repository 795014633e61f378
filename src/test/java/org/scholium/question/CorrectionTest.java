package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTest {

    @ParameterizedTest
    @CsvSource({
        "'no, I meant the survey', the survey",
        "'sorry, the nursing one', the nursing one",
        "'not that one, the Chinese one', the Chinese one",
        "'I meant CLASH', CLASH",
        "'wait, no, DailyDilemmas', DailyDilemmas",
        "'actually, make that 2024', 2024",
    })
    void whatIsMeantInsteadIsFound(String turn, String meant) {
        assertThat(Correction.meant(turn)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many dilemmas?",
                "notable results",
                "what does it mean",
                "is there no code?",
                "no code?",
                "actually working methods?",
                "no limitations at all"
            })
    void aQuestionMendsNothing(String turn) {
        assertThat(Correction.meant(turn)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "only from 2025, from 2025",
        "just those on robots, those on robots",
        "'ok, keep only the surveys', the surveys",
    })
    void narrowingKeepsWhatItNarrowsTo(String turn, String to) {
        assertThat(Correction.narrowed(turn)).contains(to);
    }

    @ParameterizedTest
    @CsvSource({"add the nursing one, the nursing one", "'and include CLASH, please', 'CLASH, please'"})
    void moreIsAdded(String turn, String more) {
        assertThat(Correction.added(turn)).contains(more);
    }
}
