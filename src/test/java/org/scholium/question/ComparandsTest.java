package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparandsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\"',
            value = {
                "compare A with B, A, B, ''",
                "contrast A and B in terms of data, A, B, data",
                "how does A differ from B?, A, B, ''",
                "how do A and B differ in how they judge an example?, A, B, how they judge an example",
                "what is the difference between A and B?, A, B, ''",
                "A vs B: what does each change?, A, B, what does each change",
                "A or B for long context?, A, B, long context",
                "\"A or B - which has more dilemmas?\", A, B, which has more dilemmas",
                "\"which is bigger, A or B?\", A, B, which is bigger",
                "put A side by side with B, A side by side, B, ''",
                "\"What is said in A, and what is it in B?\", A, B, What is said",
                "\"Which one wins in the study of A, and which in the one on B?\", the study of A, the one on B, Which one wins",
                "\"Take the work on A, and the essay on B. What backs them up?\", the work on A, the essay on B, What backs them up",
                "\"One paper is on A, another one on B. Which models do they use?\", One paper is on A, another one on B, Which models do they use",
                "\"The benchmark of A and the one of B: how long did it take?\", The benchmark of A, the one of B, how long did it take",
            })
    void theSidesAndWhatIsAskedOfThemAreFound(String question, String one, String other, String by) {
        Comparands comparands = Comparands.in(question);

        assertThat(comparands.sides()).containsExactly(one, other);
        assertThat(comparands.by()).contains(by.equals("''") ? "" : by);
    }

    @ParameterizedTest
    @ValueSource(strings = {"How does it work?", "Which papers are about robots?", "What is reward hacking?"})
    void otherQuestionsHaveNoSides(String question) {
        assertThat(Comparands.in(question).sides()).isEmpty();
        assertThat(Comparands.isCued(question)).isFalse();
    }

    @Test
    void everyPartOfWhatIsAskedIsAnAspect() {
        assertThat(Comparands.aspects("which has more dilemmas, and how do the situations differ?"))
                .isEqualTo(List.of("Which has more dilemmas", "The situations"));
        assertThat(Comparands.aspects("human annotators, cost and number of models"))
                .containsExactly("Human annotators", "Cost", "Number of models");
        assertThat(Comparands.aspects("How do the authors of them check their answers?"))
                .containsExactly("How do they check their answers");
        assertThat(Comparands.aspects("compare the results of them")).containsExactly("The results");
        assertThat(Comparands.aspects("they, sizes please")).containsExactly("Sizes");
        assertThat(Comparands.aspects("compare in terms of training cost")).containsExactly("Training cost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "compare with", "how do they differ", "what do they have in common?"})
    void whoAsksForNothingSpecialWantsTheUsualAspects(String rest) {
        assertThat(Comparands.aspects(rest)).isEmpty();
    }
}
