package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.text.Analysis;

class FramingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Can you please find me papers about moral dilemmas?       | moral dilemmas?
                    Hi, is there anything on ride-sharing                     | ride-sharing
                    List all papers on offline reinforcement learning         | offline reinforcement learning
                    I'm looking for a paper about nursing                     | nursing
                    reward models                                             | reward models
                    """)
    void theOpeningOfAQuestionIsNotItsSubject(String question, String subject) {
        assertThat(Framing.strip(question)).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers are there?",
                "How many papers are there?",
                "Can you show me a list of all titles, please?",
                "What is the newest one?",
                "",
                "?",
                "the",
            })
    void aQuestionAboutTheCorpusHasNoSubjectAndStaysWhole(String question) {
        assertThat(Framing.subject(question)).isEmpty();
        assertThat(Framing.strip(question)).isEqualTo(question.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which datasets hold nursing values?",
                "So, what did they find out about jailbreaks?",
                "So how does Cooper avoid reward hacking?",
                "Papers using GRPO",
            })
    void noSubjectIsLostWithTheOpening(String question) {
        assertThat(Framing.subject(Framing.strip(question)))
                .isNotEmpty()
                .isEqualTo(Framing.subject(question))
                .isSubsetOf(Analysis.terms(question));
    }
}
