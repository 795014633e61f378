package org.scholium.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceReaderTest {

    private static final EvidenceReader READER = EvidenceReader.packaged();

    /** Made up, so that nothing of it was learnt. */
    private static final String TITLE = "Harbour Seals Follow Ferries: A Year of Acoustic Tags";

    private static final List<String> SENTENCES = List.of(
            "Seals that live near ports meet ships every day, yet nobody knows what they do when one passes.",
            "We glued acoustic tags to 23 harbour seals in three Danish fjords and followed them for a year.",
            "Most animals swam behind the ferries, because the propellers stir up sand eels.",
            "Young seals kept away from fast boats and ate less on busy days.",
            "The recordings are free to use.");

    @ParameterizedTest
    @CsvSource({
        "how many animals were tagged?, 1",
        "Why do seals swim behind ferries?, 2",
        "who kept away from speedboats?, 3",
    })
    void theSentenceThatAnswersComesFirst(String question, int place) {
        // When
        double[] decides = decides(question, SENTENCES);

        // Then
        assertThat(decides[place]).isEqualTo(DoubleStream.of(decides).max().orElseThrow());
    }

    @Test
    void whatIsNotThereIsAbsent() {
        assertThat(READER.stand("Which database management system is fastest?", TITLE, SENTENCES)
                        .absent())
                .isGreaterThan(READER.stand("How many seals were tagged?", TITLE, SENTENCES)
                        .absent());
    }

    @Test
    void theThreeSharesAddUpToOne() {
        // When
        Evidence.Stand stand = READER.stand("Who?", TITLE, SENTENCES);

        // Then
        assertThat(stand.supported() + stand.contradicted() + stand.absent()).isEqualTo(1, within(1e-6));
    }

    @Test
    void aTextOfManyWindowsIsReadToItsEnd() {
        // Given
        String question = "How many seals were tagged?";
        List<String> without = Collections.nCopies(80, SENTENCES.get(0));
        List<String> with = new ArrayList<>(without);
        with.add(SENTENCES.get(1));

        // Then
        assertThat(READER.stand(question, TITLE, with).absent())
                .isLessThan(READER.stand(question, TITLE, without).absent());
    }

    @Test
    void theSameQuestionIsReadTheSameWayAgain() {
        assertThat(decides("Why?", SENTENCES)).isEqualTo(decides("Why?", SENTENCES));
    }

    private static double[] decides(String question, List<String> sentences) {
        return sentences.stream()
                .mapToDouble(sentence -> READER.decides(question, TITLE, sentence))
                .toArray();
    }
}
