package org.scholium.answer.written;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.scholium.answer.CheckedSentence;
import org.scholium.answer.Holding;
import org.scholium.answer.Phrasing;
import org.scholium.check.Checked;
import org.scholium.check.CitationCheck;
import org.scholium.check.Claim;
import org.scholium.check.SupportLevel;
import org.scholium.corpus.Paper;
import org.scholium.question.Content;
import org.scholium.store.IndexedPaper;
import org.scholium.text.Analysis;
import org.scholium.text.Sentence;
import org.scholium.text.Tuning;

/**
 * The text of a model, sentence by sentence, each held against the sources it cites. A number that is no source's
 * disappears; a sentence that cites nothing, or the wrong source, gets the one that says it, if there is one.
 */
final class CheckedText {

    private static final int FEWEST_TERMS = Tuning.count("answer.written.terms");

    private final List<IndexedPaper> numbered;
    private final CitationCheck check;
    private final Predicate<String> secret;
    private final Consumer<CheckedSentence> checked;
    /** The words of what needs no saying again: the titles of the sources, and each sentence so far. */
    private final List<List<String>> said = new ArrayList<>();

    private final Map<SupportLevel, Integer> verdicts = new EnumMap<>(SupportLevel.class);
    private final List<String> kept = new ArrayList<>();
    private boolean abstained;

    /**
     * A text.
     *
     * @param numbered the sources in the order of their numbers, from 1
     * @param secret whether a sentence must not be shown, whatever the sources say
     * @param checked takes each sentence with its verdict
     */
    CheckedText(
            List<IndexedPaper> numbered,
            CitationCheck check,
            Predicate<String> secret,
            Consumer<CheckedSentence> checked) {
        this.numbered = numbered;
        this.check = check;
        this.secret = secret;
        this.checked = checked;
        numbered.forEach(paper -> said.add(Analysis.words(paper.paper().title())));
    }

    /** Takes the next sentence as the model wrote it. */
    void accept(String written) {
        String text = tidy(CitationMarks.remove(written, this::nameOf));
        if (Instructions.isAbstention(text)) {
            abstained = true;
            return;
        }
        List<String> words = Analysis.words(text);
        if (Analysis.terms(text).size() < FEWEST_TERMS
                || text.endsWith("?")
                || said.stream().anyMatch(sentence -> Collections.indexOfSubList(sentence, words) >= 0)) {
            return;
        }
        if (secret.test(text)) {
            verdicts.merge(SupportLevel.UNSUPPORTED, 1, Integer::sum);
            return;
        }
        said.add(words);
        CheckedSentence sentence = judge(text, CitationMarks.numbers(written));
        verdicts.merge(sentence.support(), 1, Integer::sum);
        if (sentence.support() != SupportLevel.UNSUPPORTED) {
            kept.add(text);
        }
        checked.accept(sentence);
    }

    private List<IndexedPaper> resolve(Set<Integer> numbers) {
        return numbers.stream()
                .filter(number -> number >= 1 && number <= numbered.size())
                .map(number -> numbered.get(number - 1))
                .toList();
    }

    private String nameOf(int number) {
        return number >= 1 && number <= numbered.size()
                ? Phrasing.quotedTitle(numbered.get(number - 1).paper())
                : "another source";
    }

    private CheckedSentence judge(String text, Set<Integer> numbers) {
        List<IndexedPaper> cited = resolve(numbers);
        Claim claim = check.claim(text);
        Checked verdict = cited.isEmpty() ? null : check.check(claim, cited);
        if (verdict != null && verdict.support() != SupportLevel.UNSUPPORTED) {
            return sentence(text, verdict, agreeing(claim, cited, verdict));
        }
        Checked elsewhere = numbered.stream()
                .filter(paper -> !cited.contains(paper))
                .map(paper -> check.check(claim, List.of(paper)))
                .min(Checked.BEST_FIRST)
                .orElse(null);
        if (elsewhere != null
                && elsewhere.support().ordinal()
                        < (verdict == null ? SupportLevel.UNSUPPORTED : SupportLevel.WEAK).ordinal()) {
            return sentence(text, elsewhere, elsewhere.grounds());
        }
        if (verdict == null) {
            String cites = numbers.isEmpty() ? "It cites nothing" : "It cites a source that does not exist";
            return new CheckedSentence(text, SupportLevel.UNSUPPORTED, cites + ", and no source says it.", Map.of());
        }
        return sentence(text, verdict, verdict.grounds());
    }

    /** Beside the sentences that the claim rests on best, each other cited paper that says it too. */
    private Map<Paper, List<Sentence>> agreeing(Claim claim, List<IndexedPaper> cited, Checked verdict) {
        Map<Paper, List<Sentence>> grounds = new LinkedHashMap<>();
        for (IndexedPaper paper : cited) {
            List<Sentence> spans = verdict.grounds().get(paper.paper());
            if (spans == null) {
                Checked alone = check.check(claim, List.of(paper));
                spans = alone.support() == SupportLevel.UNSUPPORTED
                        ? List.of()
                        : alone.grounds().getOrDefault(paper.paper(), List.of());
            }
            if (!spans.isEmpty()) {
                grounds.put(paper.paper(), spans);
            }
        }
        return grounds;
    }

    private static CheckedSentence sentence(String text, Checked verdict, Map<Paper, List<Sentence>> grounds) {
        boolean verbatim = grounds.values().stream()
                .flatMap(List::stream)
                .anyMatch(span -> span.text().equals(text));
        return new CheckedSentence(
                text, verbatim ? SupportLevel.QUOTED : verdict.support(), verbatim ? null : verdict.reason(), grounds);
    }

    private static String tidy(String text) {
        String plain = text.replaceAll("\\s+", " ")
                .replaceAll("\\s+([.,;:!?])", "$1")
                .replaceAll("([.,;:])[.,;:]+(?=\\s|$)", "$1")
                .replaceAll("\\(\\s*\\)|\\[\\s*\\]", "")
                .strip();
        if (plain.isEmpty()) {
            return plain;
        }
        String upper = plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
        return upper.matches("(?s).*[.!?:][\"'”’)]*") ? upper : upper + ".";
    }

    /** Whether it gives each figure that a question asks for, outside what does not hold. */
    boolean givesFigures(Content content) {
        return Holding.of(content, "").holdsFigures(kept);
    }

    /** How many sentences got this verdict. */
    int count(SupportLevel support) {
        return verdicts.getOrDefault(support, 0);
    }

    /** Whether nothing was claimed. */
    boolean isEmpty() {
        return verdicts.isEmpty();
    }

    /** Whether the model said that the sources do not answer. */
    boolean isAbstention() {
        return abstained && isEmpty();
    }

    /** Whether more than half of it holds; what is weak holds by half, so a text that is all weak does not. */
    boolean holds() {
        int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        int firm = count(SupportLevel.QUOTED) + count(SupportLevel.SUPPORTED);
        return 2 * firm + count(SupportLevel.WEAK) > all;
    }
}
