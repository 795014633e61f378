package org.scholium.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.scholium.Asking;
import org.scholium.TestLibrary;
import org.scholium.answer.Answer;
import org.scholium.evaluation.QuestionSet.Question;
import org.scholium.question.Ask;
import org.scholium.question.Turn;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.Library;
import org.scholium.store.LuceneSnapshot;

/**
 * A question set put to the assistant in this process.
 *
 * @param name the name of the set
 * @param marks one a question
 */
record Examination(String name, List<Mark> marks) {

    private static final int PLACES = 10;

    static Examination of(QuestionSet set, Library library, Retriever retriever) {
        Asking assistant = Asking.of(library, retriever);
        Progress progress = new Progress(set.name(), set.questions().size());
        List<Mark> marks = new ArrayList<>();
        for (Question question : set.questions()) {
            marks.add(mark(question, assistant, TestLibrary.of(library), retriever));
            progress.step();
        }
        return new Examination(set.name(), List.copyOf(marks));
    }

    private static Mark mark(Question question, Asking assistant, LuceneSnapshot index, Retriever retriever) {
        try {
            Answer answer = null;
            Turn last = null;
            for (String text : question.turns()) {
                last = new Turn(text, answer == null ? null : answer.thread(), Filter.NONE);
                answer = assistant.answer(last, null);
            }
            Ask ask = TestLibrary.read(last, index, retriever);
            Query query = new Query(ask.sought(), ask.filter());
            List<String> retrieved = retriever.retrieve(index, query, PLACES).stream()
                    .map(evidence -> evidence.paper().id())
                    .toList();
            return Mark.of(question, answer, retrieved, index);
        } catch (IllegalArgumentException badInput) {
            return Mark.refused(question);
        }
    }

    /** The marks by kind of question, in alphabetical order. */
    Map<String, List<Mark>> byKind() {
        return marks.stream()
                .collect(Collectors.groupingBy(m -> m.question().kind(), TreeMap::new, Collectors.toList()));
    }

    /** The share of these questions that pass. */
    double pass(Predicate<Question> questions) {
        return mean(questions, mark -> mark.passes() ? 1 : 0);
    }

    /** The share of answerable questions on papers that are answered with "not in the corpus". */
    double falseAbstention() {
        return mean(Question::searches, mark -> mark.isAbstention() ? 1 : 0);
    }

    /** The share of the questions of a kind whose answer says first what was asked. */
    double leads(String kind) {
        return mean(question -> question.isLed() && question.kind().equals(kind), mark -> mark.leads() ? 1 : 0);
    }

    /** The median length of the answers to facts and explanations. */
    double words() {
        int[] words = marks.stream()
                .filter(mark -> mark.question().isLed())
                .mapToInt(Mark::words)
                .sorted()
                .toArray();
        return words.length == 0 ? 0 : words[words.length / 2];
    }

    /** The share of quotes that stand in their paper. */
    double verbatim() {
        return marks.stream().mapToInt(Mark::verbatim).sum()
                / (double) marks.stream().mapToInt(Mark::quotes).sum();
    }

    /** The mean of a figure over some questions. */
    double mean(Predicate<Question> questions, ToDoubleFunction<Mark> figure) {
        return marks.stream()
                .filter(mark -> questions.test(mark.question()))
                .mapToDouble(figure)
                .average()
                .orElse(0);
    }
}
