package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers deal with reward hacking?",
                "What papers study moral dilemmas?",
                "List every paper on value functions",
                "Please list the studies that use Atari games",
                "Are there any articles on reinforcement learning from human feedback?",
                "Show me all papers about safety",
                "What other works introduce a benchmark?",
                "Papers on offline reinforcement learning",
                "recent studies of pluralistic values",
                "Which of these use GRPO?",
                "Which of them report results on robots?",
                "Who studies moral dilemmas?",
                "Everything about reward models",
                "How many papers propose a new dataset?",
                "What research exists on human preferences?",
                "Which ones test GPT-4?",
                "where are Qwen models used",
                "What have others tried against jailbreaks?",
                "moral dilemmas",
                "reward models robustness",
                "offline model-based RL",
            })
    void severalPapersAreAskedFor(String question) {
        assertThat(QuestionForms.kind(question)).isEqualTo(QuestionKind.FIND_ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which paper introduces a corpus of Chinese values?",
                "Which study looked at Facebook networks?",
                "Is there a paper on ride-sharing?",
                "Find me the one about handwriting",
                "I'm looking for a survey of alignment goals",
                "Has anyone built a deep learning framework?",
                "the paper that argues for small models",
                "turning free text comments into yes/no criteria to train a reward model",
                "Point me to a paper about peer review",
                "Do you have anything on coopetition?",
                "What was the paper about nursing again?",
                "Who proposed a moral graph?",
                "Which article is on program synthesis?",
                "How about the one on nursing?",
            })
    void onePaperIsAskedFor(String question) {
        assertThat(QuestionForms.kind(question)).isEqualTo(QuestionKind.FIND_ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many dilemmas does CLASH contain?",
                "How much training data does RAP need?",
                "How large is the CVC corpus?",
                "Is the code of NurValues public?",
                "Does OneFlow beat PyTorch?",
                "When was the field study carried out?",
                "Where do the questions of UQ come from?",
                "Did end users manage to steer the models?",
                "Can V_0 route prompts?",
                "On which games was it tested?",
                "What accuracy does GPT-4o reach on CLASH?",
                "How often did the annotators agree?",
                "Does the paper on robots release its code?",
                "The paper about hidden rules of reviewing: submissions to how many conferences were compared?",
                "How many people were asked about other touchy topics to work out what to follow?",
                "In the work where a model picks examples, which field's data did they try?",
                "Under which license are the artifacts released?",
            })
    void aFactIsAskedFor(String question) {
        assertThat(QuestionForms.kind(question)).isEqualTo(QuestionKind.FACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why do model-based methods fail with the true dynamics?",
                "How does the multifurcation reward model work?",
                "Explain moral graph elicitation",
                "Describe the approach of Cooper",
                "What is dynamic normativity?",
                "What's the main idea of utility engineering?",
                "Summarize the edge-of-reach problem",
                "Give me an overview of RLBFF",
                "Tell me about Kaleido",
                "What does the paper on coopetition conclude?",
                "What are proto-value networks?",
                "What did they find about rationality?",
                "What are the limitations of value-aware learning?",
                "Why does the paper on ride-sharing drop the critic?",
                "Can you explain how VaGraM works?",
                "Tell me more about SAFFRON",
            })
    void anExplanationIsAskedFor(String question) {
        assertThat(QuestionForms.kind(question)).isEqualTo(QuestionKind.EXPLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi",
                "hello!",
                "Good morning",
                "Hey there :)",
                "Thanks a lot!",
                "thank you, that was helpful",
                "OK, thanks",
                "bye",
                "help",
                "What can I ask?",
                "What can you do?",
                "Who are you?",
                "Are you ChatGPT?",
                "How do you work?",
                "How does this work?",
                "Where does the data come from?",
                "Where do your answers come from?",
                "Can I trust your answers?",
            })
    void smallTalkIsTold(String text) {
        assertThat(QuestionForms.isSmallTalk(text, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi, which papers are about nursing?",
                "Thanks! And what about reward models?",
                "What is Cooper?",
                "hello world programs written by language models",
                "How does V_0 work?",
                "What can small language models do?",
                "Do LLMs help nurses?",
                "help me find papers on robots",
                "Great expectations in reward modelling",
                "Which papers reduce hallucination?",
                "Why does the value model hallucinate?",
                "How can language models be trusted?",
                "nice value functions",
                "What can we do about reward hacking?",
            })
    void aQuestionIsNoSmallTalkHoweverPolite(String question) {
        assertThat(QuestionForms.isSmallTalk(question, true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers are related to MAP?",
                "Show me work similar to NurValues",
                "Are there other papers like Cooper?",
                "anything like RAVL?",
                "related work",
                "Find papers close to V_0",
            })
    void papersLikeAKnownOneAreAskedFor(String question) {
        assertThat(QuestionForms.wantsRelated(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is MAP like?", "Which papers are about relations?", "How similar are the values?"})
    void likenessAloneAsksForNoRelatedPapers(String question) {
        assertThat(QuestionForms.wantsRelated(question)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    How many papers are there?                    | COUNT
                    How big is the corpus?                        | COUNT
                    What is the number of papers?                 | COUNT
                    Which years do the papers span?               | COUNT
                    List all papers                               | LIST
                    What do you have?                             | LIST
                    Show me the titles                            | LIST
                    Which is the newest paper?                    | NEWEST
                    What are the latest papers?                   | NEWEST
                    Which paper is the oldest?                    | OLDEST
                    What are the earliest ones?                   | OLDEST
                    Which paper has the most authors?             | MOST_AUTHORS
                    Which paper has the fewest authors?           | FEWEST_AUTHORS
                    What topics are covered?                      | TOPICS
                    What are these papers about?                  | TOPICS
                    Which subjects does the collection cover?     | TOPICS
                    """)
    void theCorpusAsAWholeIsAskedFor(String question, CorpusAspect aspect) {
        assertThat(QuestionForms.aspect(question, false)).contains(aspect);
    }

    @Test
    void withoutAWishThereIsAListOnlyWhereDatesOrAuthorsLimitIt() {
        assertThat(QuestionForms.aspect("And then?", false)).isEmpty();
        assertThat(QuestionForms.aspect("In 2024?", true)).contains(CorpusAspect.LIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "…", "的", "価値とは何ですか", "\u0000", "😀"})
    void anyTextHasAKind(String text) {
        assertThat(QuestionForms.kind(text)).isNotNull();
        assertThat(QuestionForms.isSmallTalk(text, true)).isFalse();
    }
}
