package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;

class MetadataFieldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    When was NurValues published?                     | DATE
                    In which year did OneFlow come out?               | DATE
                    What year was it released?                        | DATE
                    What is the publication date of MAP?              | DATE
                    And when was it published?                        | DATE
                    How old is the OneFlow paper?                     | DATE
                    On which day was CVC submitted?                   | DATE
                    How many authors does CLASH have?                 | AUTHOR_COUNT
                    How many people wrote UQ?                         | AUTHOR_COUNT
                    What is the number of authors of B-Coder?         | AUTHOR_COUNT
                    How many researchers worked on it?                | AUTHOR_COUNT
                    Who wrote the paper on peer review?               | AUTHORS
                    Who are the authors of MAP?                       | AUTHORS
                    Name the authors of Cooper                        | AUTHORS
                    Who is the first author?                          | AUTHORS
                    Which university is behind UQ?                    | AUTHORS
                    What is the arXiv id of RLBFF?                    | LINK
                    Where can I read the paper?                       | LINK
                    Give me the link to the paper                     | LINK
                    give me the link of the DailyDilemmas paper       | LINK
                    Does it have a DOI?                               | DOI
                    Where was OneFlow published?                      | VENUE
                    Which journal is it in?                           | VENUE
                    Under which licence is CLASH?                     | LICENCE
                    """)
    void aFactOfTheListingIsAskedFor(String question, MetadataField field) {
        assertThat(MetadataField.in(question)).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is NurValues about?",
                "How many dilemmas does CLASH hold?",
                "Which papers have more than 10 authors?",
                "What do the authors of RAVL claim?",
                "Who benefits from alignment?",
                "How new are the results?",
                "When do rollouts fail?",
                "Which datasets were linked?",
            })
    void somethingElseIsAskedFor(String question) {
        assertThat(TestLibrary.read(question, TestLibrary.index())).isNotInstanceOf(Ask.Metadata.class);
    }
}
