package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.store.LuceneSnapshot;

class OrganisationsTest {

    private static final String MEITUAN = "LongCat";
    private static final String MCGILL = "McGill NLP Group";
    private static final String NVIDIA = "NVIDIA";

    private final LuceneSnapshot index = TestLibrary.index();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers by NVIDIA",
                "papers by nvidia",
                "papers from the NVIDIA",
                "anything by Nvidia?",
                "NVIDIA papers",
                "NVIDIA's papers",
                "what has been published by NVIDIA",
                "work of NVIDIA on reward models",
                "only NVIDIA",
                "and NVIDIA?",
                "what did NVIDIA put out?",
                "studies done at NVIDIA",
                "papers by NVIDA",
            })
    void papersOfAnOrganisation(String text) {
        assertThat(Organisations.known(text, index).value()).isEqualTo(new Organisations(List.of(NVIDIA), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers by McGill NLP Group",
                "papers from McGill",
                "anything by mcgill nlp",
                "McGill papers",
                "work from the McGill group",
                "papers from McGil",
            })
    void aWordOfItsNameIsEnough(String text) {
        assertThat(Organisations.known(text, index).value()).isEqualTo(new Organisations(List.of(MCGILL), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers by longcat",
                "anything by LongCat",
                "LongCat's work",
                "by meituan longcat",
            })
    void theNameOfItsAccountIsOneToo(String text) {
        assertThat(Organisations.known(text, index).value()).isEqualTo(new Organisations(List.of(MEITUAN), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers not by NVIDIA",
                "everything except NVIDIA",
                "papers excluding NVIDIA",
                "reward models without NVIDIA",
                "papers other than from NVIDIA",
                "reward models, but not by NVIDIA",
                "apart from the papers by NVIDIA",
                "nothing from NVIDIA",
            })
    void papersOfOthers(String text) {
        assertThat(Organisations.known(text, index).value()).isEqualTo(new Organisations(List.of(), List.of(NVIDIA)));
    }

    @Test
    void papersOfOneOrTheOther() {
        assertThat(Organisations.known("papers by NVIDIA or McGill", index)
                        .value()
                        .of())
                .containsExactlyInAnyOrder(NVIDIA, MCGILL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers are on nursing?",
                "Does it run on NVIDIA hardware?",
                "papers by two authors",
                "papers from March 2025",
                "papers from 2025",
                "cats in long papers",
                "",
            })
    void noOrganisation(String text) {
        assertThat(Organisations.known(text, index).value()).isEqualTo(new Organisations(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers on reward models by NVIDIA                | papers on reward models
                    reward models, but not by NVIDIA                 | reward models,
                    NVIDIA papers on reward models                   | papers on reward models
                    """)
    void theirWordsAreUsedUp(String text, String rest) {
        assertThat(Stated.without(text, Organisations.known(text, index).words())
                        .strip()
                        .replaceAll(" +", " "))
                .isEqualTo(rest);
    }
}
