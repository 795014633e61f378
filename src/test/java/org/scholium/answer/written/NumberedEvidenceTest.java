package org.scholium.answer.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.answer.Findings;

class NumberedEvidenceTest {

    private final Findings findings = findings("Why do reward models fail?");

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 1000, 3000})
    void itStaysWithinItsRoom(int tokens) {
        NumberedEvidence evidence = NumberedEvidence.of(findings, 6, tokens);
        // Marks and numbers come on top.
        assertThat(NumberedEvidence.tokens(evidence.text())).isLessThan(tokens + 30);
        assertThat(evidence.papers()).isNotEmpty().hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void eachPaperComesWithItsBestSentenceAndAnAbstractWholeWhereThereIsRoom() {
        NumberedEvidence evidence = NumberedEvidence.of(findings, 3, 100_000);
        assertThat(evidence.papers()).hasSizeBetween(1, 3);
        assertThat(evidence.text())
                .contains("[1] " + evidence.papers().get(0).paper().title())
                .contains(NumberedEvidence.data(evidence.papers().get(0).paper().summary()));
    }

    @Test
    void theBestSentenceIsThereHoweverLittleRoomThereIs() {
        assertThat(NumberedEvidence.of(findings, 6, 1).text())
                .contains(
                        NumberedEvidence.data(findings.best().best().sentence().text()));
    }

    private static Findings findings(String question) {
        return Findings.of(
                TestLibrary.read(question, TestLibrary.index()), TestLibrary.index(), TestLibrary.retriever());
    }
}
