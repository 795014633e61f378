package org.scholium;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scholium.answer.Answer;
import org.scholium.answer.AnswerListener;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.AnswerSentence;
import org.scholium.answer.Inquiry;
import org.scholium.answer.written.ModelAnswers;
import org.scholium.check.CitationCheck;
import org.scholium.llm.LanguageModel;
import org.scholium.llm.ModelSettings;
import org.scholium.question.Turn;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.IndexedPaper;

/**
 * Measures answers of a model: what its faults cost, how long its first sentence takes, and what the check of its
 * sentences adds. No test, since machines differ. Needs what {@link TinyModel} needs; run {@code ./mvnw test-compile} and
 * then {@code ./mvnw surefire:test -Dtest=ModelMeasurements}.
 */
class ModelMeasurements {

    private static final List<String> QUESTIONS = List.of(
            "What is DailyDilemmas about?",
            "How does Saffron-1 work?",
            "How many dilemmas does CLASH have?",
            "What causes reward hacking?",
            "How can values be measured?",
            "What does NurValues evaluate?",
            "Why do reward models fail?",
            "How is preference data selected?",
            "What limits inference scaling for safety?",
            "What do language models value?");

    private static final int ROUNDS = 20;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Retriever retriever = TestLibrary.retriever();
    private final Asking extractive = Asking.of(TestLibrary.library(), retriever);

    @Test
    void faultsAndTimes() {
        for (int i = 0; i < ROUNDS; i++) {
            all(extractive);
        }
        check();
        try (TinyModel model = TinyModel.start()) {
            firstSentence(model);
            for (String name : List.of(
                    "tinyllama:slow",
                    "tinyllama:hang",
                    "tinyllama:http500",
                    "tinyllama:http429",
                    "tinyllama:cut",
                    "tinyllama:garbage",
                    "tinyllama:liar",
                    "no-such-model")) {
                fault(name, model.url());
            }
            dead("hangs", "tinyllama:hang", model.url());
        }
        String nobody = "http://127.0.0.1:9/v1";
        fault("nobody listens", nobody);
        dead("nobody listens", "none", nobody);
    }

    private void fault(String name, String url) {
        long began = System.nanoTime();
        Answer answer = ask(asking(name, url), QUESTIONS.get(0));
        String last = answer.sentences().get(answer.sentences().size() - 1).text();
        System.out.printf(
                "%s: %s, %d sentences by %s after %d ms; %s%n",
                name,
                answer.outcome(),
                answer.sentences().size(),
                answer.writtenBy(),
                (System.nanoTime() - began) / 1_000_000,
                answer.writtenBy().equals("extractive") ? last : "");
    }

    private void dead(String what, String name, String url) {
        Asking asking = asking(name, url);
        double without = all(extractive);
        double first = all(asking);
        double then = all(asking);
        System.out.printf(
                "ten questions, %s: %.0f ms, and ten more %.0f ms; without a model %.0f ms: ratios %.1f and %.2f%n",
                what, first, then, without, first / without, then / without);
    }

    private void firstSentence(TinyModel model) {
        Asking asking = asking("tinyllama", model.url());
        for (String question : QUESTIONS.subList(0, 5)) {
            long began = System.nanoTime();
            long[] first = new long[1];
            Answer answer = asking.assistant().answer(inquiry(asking, question), new AnswerListener() {
                @Override
                public boolean isGone() {
                    return false;
                }

                @Override
                public void sentence(AnswerSentence sentence) {
                    first[0] = first[0] == 0 ? System.nanoTime() - began : first[0];
                }
            });
            double whole = (System.nanoTime() - began) / 1e6;
            double without = median(question, extractive);
            System.out.printf(
                    "%s First sentence after %.0f ms, whole after %.0f ms by %s; without a model %.1f ms: ratios %.0f and"
                            + " %.0f%n",
                    question,
                    first[0] / 1e6,
                    whole,
                    answer.writtenBy(),
                    without,
                    first[0] / 1e6 / without,
                    whole / without);
        }
    }

    /** A scripted model says at once what the papers say: what remains is the prompt, the protocol and the check. */
    private void check() {
        try (ScriptedModel model = ScriptedModel.start()) {
            Asking asking = asking("scripted", model.url());
            double with = 0;
            double without = 0;
            for (String question : QUESTIONS) {
                model.will(ScriptedModel.says(ask(extractive, question).sentences().stream()
                        .map(sentence -> sentence.text().replaceFirst("\\.$", " [1]."))
                        .collect(Collectors.joining(" "))));
                with += median(question, asking);
                without += median(question, extractive);
            }
            System.out.printf(
                    "A model that costs nothing: %.1f ms a question, without a model %.1f ms, ratio %.2f%n",
                    with / QUESTIONS.size(), without / QUESTIONS.size(), with / without);
        }
        CitationCheck check = new CitationCheck(TestLibrary.EMBEDDER, TestLibrary.index());
        Collection<IndexedPaper> papers = TestLibrary.index().papers();
        List<Double> embedded = new ArrayList<>();
        List<Double> checked = new ArrayList<>();
        for (IndexedPaper paper : papers) {
            for (int i = 0; i < paper.sentences().size(); i++) {
                String sentence = paper.sentences().get(i).text();
                long began = System.nanoTime();
                TestLibrary.EMBEDDER.embedSentence(sentence);
                long then = System.nanoTime();
                check.check(check.claim(sentence), List.of(paper));
                embedded.add((then - began) / 1e6);
                checked.add((System.nanoTime() - then) / 1e6);
            }
        }
        System.out.printf(
                "The check of a sentence: %.1f ms, of which its embedding takes %.1f ms%n",
                median(checked), median(embedded));
    }

    private double median(String question, Asking asking) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            ask(asking, question);
            times.add((System.nanoTime() - began) / 1e6);
        }
        return median(times);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** How many milliseconds the ten questions take, one after the other. */
    private double all(Asking asking) {
        long began = System.nanoTime();
        QUESTIONS.forEach(question -> ask(asking, question));
        return (System.nanoTime() - began) / 1e6;
    }

    private static Answer ask(Asking asking, String question) {
        return asking.answer(new Turn(question, null, Filter.NONE), null);
    }

    private static Inquiry inquiry(Asking asking, String question) {
        return asking.assistant().understand(new Turn(question, null, Filter.NONE), AnswerOptions.NONE);
    }

    private Asking asking(String name, String url) {
        LanguageModel model = new LanguageModel(
                new ModelSettings(
                        URI.create(url),
                        name,
                        null,
                        0,
                        200,
                        1200,
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(30),
                        4),
                meters);
        return Asking.of(
                TestLibrary.library(), retriever, new ModelAnswers(model, TestLibrary.EMBEDDER, false, meters));
    }
}
