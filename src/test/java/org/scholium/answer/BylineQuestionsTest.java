package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.Asking;
import org.scholium.Bylines;
import org.scholium.TestLibrary;
import org.scholium.question.Turn;
import org.scholium.store.Filter;
import org.scholium.store.Limits;

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
                    Which of Anna Bond's papers is about fisheries? | The Price of Silence |
                    Show me Kwame Osei's publications | A Map of Unwritten Rules; Gentle Nudges for Loud Streets; Mixed Signals |
                    Is there a paper by Tan on storms? | Deep Tides |
                    papers written by Marta Kowalska and Chidi Eze | Covalent Bond Prediction with Graph Networks; Dialects at the Border |
                    what did Wendel and Harrow write together? | Against Averages |
                    Everything from Geology Today | Rivers as Records; Sand Thieves |
                    papers in Health Policy Letters from 2024 | What Counts as Consent? Patients and Shared Records |
                    Which papers appeared at ICML? | Values in the Loop |
                    papers published at CVPR | | CVPR
                    work by Harrow published in Philosophy and Machines | Against Averages; Many Voices, One Reward |
                    Who wrote the paper on lake ice? | Anonymous Notes on Lake Ice | does not name
                    Where did Fair Queues appear and who wrote it? | Fair Queues | Health Policy Letters
                    papers from 2024 not by Zhang | Curiosity Budgets; Harbour Twins; Many Voices, One Reward; Mixed Signals; Sand Thieves; What Counts as Consent? Patients and Shared Records |
                    How many papers are there by Okonjo? | * | 3 papers
                    What is the licence of Bridges That Listen? | Bridges That Listen | CC BY 4.0
                    does Quiet Cracks have a DOI? | Quiet Cracks | 10.5555/jsm.2022.031
                    Which year is Teaching Proof with Games from? | Teaching Proof with Games | 2021
                    oldest paper by van der Holt | Rivers as Records |
                    Compare the papers by Sofía Núñez | Seeing with Whiskers; Soft Hands |
                    Summarise the work of Hannah May | Naps on Schedule; Slow Clocks |
                    García-Paz et al. on grippers | Soft Hands |
                    the Transactions on Robotics papers | Seeing with Whiskers; Soft Hands |
                    papers by Mira on noise | Gentle Nudges for Loud Streets |
                    Did Laura van der Holt publish in Geology Today in 2024? | Sand Thieves |
                    Who is the last author of Dialects at the Border? | Dialects at the Border | Marta Kowalska
                    articles by Prof. Iris Novak about consent | What Counts as Consent? Patients and Shared Records |
                    What has been published by Diallo in Nature Medicine? | Naps on Schedule |
                    neurips papers on simulated ports | Harbour Twins |
                    Do you have anything from Kowalska on language models? | Small Words, Large Models |
                    list all works authored by Eze | Covalent Bond Prediction with Graph Networks; Dialects at the Border |
                    Which studies did O'Dowd publish before 2023? | Teaching Proof with Games |
                    I need the paper by Jonas Wendel on exploration | Curiosity Budgets |
                    What has appeared in the Journal of Structural Monitoring? | Bridges That Listen; Quiet Cracks |
                    Is Amara Diallo an author of Fair Queues? | Fair Queues | Amara Diallo
                    What's the digital object identifier of Gentle Nudges for Loud Streets? | Gentle Nudges for Loud Streets | 10.5555/ua.2023.5
                    At which conference was Verified Kitchens presented? | Verified Kitchens | International Conference on Learning Representations
                    What did Hannah May find about naps? | Naps on Schedule | recall
                    How does Osei clear the road for ambulances? | Mixed Signals | sirens
                    How many Urban Acoustics papers are there? | * | 2 papers
                    recent work of Nunez | Seeing with Whiskers |
                    Ecological Economics papers by Bond | Green Bond Yields and the Weather; The Price of Silence |
                    who published Slow Clocks and when? | Slow Clocks | Hannah May
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How do markets set the price of fish?",
                "Will bidders forget?",
                "which papers are about nature?",
                "What is a covalent bond?",
                "papers that may help nurses",
                "sorted by year",
                "papers by year",
                "papers on learning by doing",
                "Which method was made by hand?",
                "papers about robotics and learning"
            })
    void ordinaryWordsAreNoNames(String question) {
        assertThat(TestLibrary.read(question, Bylines.index()).frame().limits()).isEqualTo(Limits.NONE);
    }
}
