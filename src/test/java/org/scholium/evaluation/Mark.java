package org.scholium.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholium.answer.Answer;
import org.scholium.answer.AnswerSentence;
import org.scholium.answer.Comparison;
import org.scholium.answer.Outcome;
import org.scholium.answer.Source;
import org.scholium.evaluation.QuestionSet.Question;
import org.scholium.store.LuceneSnapshot;

/**
 * How good the answer to one question is.
 *
 * @param question what was asked
 * @param answer its words, or null when it was refused
 * @param outcome the verdict of the answer, or null when the question was refused as bad input
 * @param confidence the assistant's own
 * @param recall share of the expected papers that are cited
 * @param precision share of the cited papers that are expected or allowed
 * @param contains whether the answer says what it must
 * @param leads whether its first sentence that cites says what it must
 * @param words of the answer
 * @param quotes how many quotes it shows
 * @param verbatim how many of them stand in their paper at the stated offsets
 * @param ndcg nDCG@10 of the papers retrieved for it
 * @param recall5 recall of its papers among the first five retrieved
 * @param recall10 the same among the first ten
 */
record Mark(
        Question question,
        String answer,
        Outcome outcome,
        double confidence,
        double recall,
        double precision,
        boolean contains,
        boolean leads,
        int words,
        int quotes,
        int verbatim,
        double ndcg,
        double recall5,
        double recall10) {

    private static final double MOST_OF_A_LIST = 0.6;
    private static final double HALF = 0.5;
    private static final int PLACES = 10;

    /** Marks an answer and the ids of the papers that were retrieved for it, best first. */
    static Mark of(Question question, Answer answer, List<String> retrieved, LuceneSnapshot index) {
        Set<String> cited = cited(answer);
        Set<String> welcome = new HashSet<>(question.expected());
        welcome.addAll(question.allowed());
        var relevant = index.papers().stream()
                .filter(paper -> question.expected().contains(paper.paper().title()))
                .collect(Collectors.toMap(paper -> paper.paper().id(), paper -> 1));
        String text = text(answer).toLowerCase(Locale.ROOT);
        return new Mark(
                question,
                answer.answer(),
                answer.outcome(),
                answer.confidence(),
                share(question.expected(), cited, 1),
                share(cited, welcome, question.expected().isEmpty() ? 1 : 0),
                question.mustContain().stream()
                        .allMatch(group -> group.stream().anyMatch(a -> text.contains(a.toLowerCase(Locale.ROOT)))),
                leads(question, answer),
                text(answer).trim().split("\\s+").length,
                answer.sources().stream().mapToInt(s -> s.quotes().size()).sum(),
                (int) answer.sources().stream()
                        .flatMap(source -> source.quotes().stream()
                                .filter(quote -> index.paper(source.paperId())
                                        .orElseThrow()
                                        .paper()
                                        .summary()
                                        .substring(quote.start(), quote.end())
                                        .equals(quote.text())))
                        .count(),
                RankingMetrics.ndcg(retrieved, relevant, PLACES),
                RankingMetrics.recall(retrieved, relevant, PLACES / 2),
                RankingMetrics.recall(retrieved, relevant, PLACES));
    }

    /** Marks a question that was refused as bad input. */
    static Mark refused(Question question) {
        return new Mark(question, null, null, 0, 0, 0, false, false, 0, 0, 0, 0, 0, 0);
    }

    /** Whether a reader would take it as right. */
    boolean passes() {
        if (question.kind().equals("robust")) {
            return outcome == null || contains;
        }
        if (!question.answerable()) {
            return isAbstention() || outcome == Outcome.PARTIAL && precision == 1;
        }
        if (question.expected().isEmpty()) {
            return contains && !isAbstention();
        }
        double enough = question.kind().equals("list") ? MOST_OF_A_LIST : 1;
        return recall >= enough && precision >= HALF && contains;
    }

    /** Whether the answer is that the corpus does not say. */
    boolean isAbstention() {
        return outcome == Outcome.NOT_IN_CORPUS;
    }

    /** The titles of the papers that sentences and cells cite. */
    static Set<String> cited(Answer answer) {
        Set<Integer> numbers = Stream.concat(
                        answer.sentences().stream().map(AnswerSentence::citations),
                        cells(answer).map(Comparison.Cell::citations))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return answer.sources().stream()
                .filter(source -> numbers.contains(source.number()))
                .map(Source::title)
                .collect(Collectors.toSet());
    }

    private static boolean leads(Question question, Answer answer) {
        String first = answer.sentences().stream()
                .filter(sentence -> !sentence.citations().isEmpty())
                .map(sentence -> sentence.text().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        return question.mustContain().stream()
                .flatMap(List::stream)
                .anyMatch(alternative -> first.contains(alternative.toLowerCase(Locale.ROOT)));
    }

    private static String text(Answer answer) {
        return answer.answer() + " " + cells(answer).map(Comparison.Cell::text).collect(Collectors.joining(" "));
    }

    private static Stream<Comparison.Cell> cells(Answer answer) {
        return answer.comparison() == null
                ? Stream.empty()
                : answer.comparison().rows().stream().flatMap(row -> row.cells().stream());
    }

    private static double share(Set<String> of, Set<String> in, double ofNothing) {
        return of.isEmpty() ? ofNothing : of.stream().filter(in::contains).count() / (double) of.size();
    }
}
