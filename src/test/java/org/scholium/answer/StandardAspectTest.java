package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;

class StandardAspectTest {

    @ParameterizedTest
    @CsvSource({
        "what data did they use, DATA",
        "main findings, FINDINGS",
        "its limitations?, LIMITATIONS",
        "is the code available, AVAILABILITY",
        "the method, APPROACH",
        "Problem, PROBLEM",
        "which is bigger, DATA",
    })
    void anAspectGoesByManyNames(String text, StandardAspect expected) {
        assertThat(StandardAspect.of(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number of human annotators", "languages", "training cost", "", "reward hacking"})
    void otherAspectsAreFreeText(String text) {
        assertThat(StandardAspect.of(text)).isEmpty();
    }

    @Test
    void anAbstractIsReadAspectByAspect() {
        var stated = StandardAspect.in(TestLibrary.paper("DailyDilemmas"));

        assertThat(stated.get(StandardAspect.DATA).text()).contains("1,360 moral dilemmas");
        assertThat(stated.get(StandardAspect.FINDINGS).text()).contains("we find");
        assertThat(stated).doesNotContainKey(StandardAspect.AVAILABILITY);
    }
}
