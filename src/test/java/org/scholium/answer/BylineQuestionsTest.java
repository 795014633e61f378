package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholium.Asking;
import org.scholium.Bylines;
import org.scholium.TestLibrary;
import org.scholium.question.Turn;
import org.scholium.store.Filter;

/** Questions that are asked by authors, venues and years, and for them. */
class BylineQuestionsTest {

    private final Asking asking = Asking.of(Bylines.library(), TestLibrary.retriever());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers by Falkenrath | Bridges That Listen; Gentle Nudges for Loud Streets; Quiet Cracks |
                    What has Iason Harrow written on alignment? | Against Averages; Many Voices, One Reward; Values in the Loop |
                    Which papers by Raman and Zhang are about exploration? | Lanterns in the Maze |
                    papers published at NeurIPS | Deep Tides; Harbour Twins |
                    ICLR 2024 papers on exploration | Curiosity Budgets; Lanterns in the Maze |
                    papers of 2023 | Deep Tides; Fair Queues; Forgetting on Purpose; Gentle Nudges for Loud Streets; Hives in Heat; Small Words, Large Models; Values in the Loop |
                    who wrote Counting Bees by Ear? | Counting Bees by Ear | Søren Åkesson
                    Who are the authors of "Soft Hands"? | Soft Hands | José García-Paz and Sofía Núñez
                    Where was Deep Tides published? | Deep Tides | Advances in Neural Information Processing Systems
                    What is the DOI of Against Averages? | Against Averages | 10.5555/pm.2025.3
                    Under which licence is Mixed Signals? | Mixed Signals | CC BY 4.0
                    In which year did Rivers as Records appear? | Rivers as Records | 2020
                    Who wrote Paper Boats? | Paper Boats | does not name
                    papers by Bond | Green Bond Yields and the Weather; The Price of Silence |
                    Which papers are about the covalent bond? | Covalent Bond Prediction with Graph Networks |
                    anything by Garcia Paz? | Soft Hands |
                    Åkesson's work on heat | Hives in Heat |
                    papers by S. Akesson | Counting Bees by Ear; Hives in Heat |
                    How many papers did Laura van der Holt write? | * | 4 papers
                    papers by Ostrowski | | Ostrowski
                    papers published in Nature | Slow Clocks |
                    What did Osei and colleagues find about ambulances? | Mixed Signals | nineteen seconds
                    papers by Zhang or Novak | Fair Queues; Forgetting on Purpose; Lanterns in the Maze; Seeing with Whiskers; Verified Kitchens; What Counts as Consent? Patients and Shared Records |
                    Newest paper by Iris Novak | What Counts as Consent? Patients and Shared Records |
                    papers by Amara Diallo not from 2023 | Naps on Schedule |
                    Has Teodor Okonjo published anything on bees? | Hives in Heat |
                    ACL papers | Small Words, Large Models |
                    Which journal published Hives in Heat? | Hives in Heat | Methods in Ecology
                    papers on rest by Hannah May since 2020 | Naps on Schedule |
                    What does Wendel say about pluralism? | Against Averages | pluralism
                    """)
    void authorsVenuesAndYears(String question, String cited, String said) {
        Answer answer = asking.answer(new Turn(question, null, Filter.NONE), null);

        List<String> titles = answer.sources().stream()
                .map(source -> Bylines.shortTitle(source.paperId()))
                .sorted()
                .toList();
        assertThat(answer.answer()).contains(said == null ? "" : said);
        if (!"*".equals(cited)) {
            assertThat(titles)
                    .as(answer.answer())
                    .isEqualTo(cited == null ? List.of() : Arrays.asList(cited.split("; ")));
        }
    }
}
