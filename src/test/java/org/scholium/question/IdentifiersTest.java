package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.store.LuceneSnapshot;

class IdentifiersTest {

    private static final String DAILY = TestLibrary.id("DailyDilemmas");

    private final LuceneSnapshot index = TestLibrary.index();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2410.02683",
                "2410.02683v1",
                "2410.02683v12",
                "arXiv:2410.02683",
                "arxiv: 2410.02683v2",
                "arXiv 2410.02683",
                "id 2410.02683",
                "https://arxiv.org/abs/2410.02683",
                "http://arxiv.org/abs/2410.02683v3",
                "arxiv.org/abs/2410.02683",
                "https://www.arxiv.org/abs/2410.02683/",
                "https://export.arxiv.org/abs/2410.02683",
                "https://arxiv.org/pdf/2410.02683",
                "https://arxiv.org/pdf/2410.02683v1.pdf",
                "https://arxiv.org/html/2410.02683v2",
                "https://huggingface.co/papers/2410.02683",
                "https://www.alphaxiv.org/abs/2410.02683",
            })
    void aPaperIsMeantInEveryWayToWriteItsId(String id) {
        for (String text : List.of("What does " + id + " find?", id, "(" + id + ")", "\"" + id + "\",")) {
            List<String> unknown = new ArrayList<>();

            assertThat(Identifiers.in(text, index, unknown)).containsOnlyKeys(DAILY);
            assertThat(unknown).isEmpty();
            assertThat(Identifiers.without(text)).doesNotContain("2410").doesNotContainIgnoringCase("arxiv");
            assertThat(TestLibrary.read("What does " + id + " find?", index).papers())
                    .containsExactly(DAILY);
        }
    }

    @Test
    void severalAreMeantInTheirOrder() {
        String clash = TestLibrary.id("CLASH");

        assertThat(Identifiers.in("compare arXiv:" + DAILY + "v1 with " + clash, index, new ArrayList<>()))
                .containsOnlyKeys(DAILY, clash)
                .containsEntry(clash, clash);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2401.99999",
                "arXiv:2401.99999",
                "https://arxiv.org/abs/2401.99999v1",
                "arXiv:0704.0001",
            })
    void anIdThatNoPaperHasIsNamed(String id) {
        List<String> unknown = new ArrayList<>();

        assertThat(Identifiers.in("What does " + id + " find?", index, unknown)).isEmpty();
        assertThat(unknown).containsExactly(id);
        assertThat(TestLibrary.read("What does " + id + " find?", index).frame().notUnderstood())
                .containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2410", "0.54% gain", "10.02683", "2410,02683", "12410.02683", "2410.026831", "v2410.x", ""})
    void numbersAreNoIds(String text) {
        List<String> unknown = new ArrayList<>();

        assertThat(Identifiers.in(text, index, unknown)).isEmpty();
        assertThat(unknown).isEmpty();
    }
}
