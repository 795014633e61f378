package org.scholium.answer.explain;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholium.answer.Leaning;
import org.scholium.answer.Phrasing;
import org.scholium.question.Content;
import org.scholium.question.Content.Facet;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.ScoredSentence;
import org.scholium.store.SentenceRole;
import org.scholium.text.Tuning;

/** What was asked first, then the sentences that belong to it, in reading order. */
final class ExplanationSentences {

    private static final int MOST = Tuning.count("answer.explain.most");

    private static final double FOREGROUND = Tuning.number("answer.explain.foreground");

    private static final double LEARNT = Tuning.number("answer.explain.learnt");

    /** How a paper says what it is about. */
    private static final Pattern INTRODUCES = Pattern.compile(
            "(?i)\\b(?:we|this (?:paper|work|survey|article|report|study)|our (?:work|paper|study))\\b.{0,40}?\\b(?:introduc|propos|present|develop|design|deriv|address|investigat|stud|explor|provid|survey|argu|analy)\\w*");

    private ExplanationSentences() {}

    /** At most half of an abstract: whoever wants more reads it whole. */
    static List<ScoredSentence> of(Content content, Evidence evidence) {
        ToDoubleFunction<ScoredSentence> belongs =
                s -> s.nearness() + LEARNT * s.probability() + FOREGROUND * foreground(s);
        ScoredSentence lead = lead(content, evidence, belongs);
        List<ScoredSentence> all = evidence.sentences();
        int count = Math.min(MOST, Math.max(2, (all.size() + 1) / 2));
        Set<ScoredSentence> chosen = new LinkedHashSet<>(Set.of(lead));
        Leaning.support(lead, all).ifPresent(chosen::add);
        all.stream().sorted(Comparator.comparingDouble(belongs).reversed()).forEach(next -> {
            List<ScoredSentence> whole = Leaning.whole(next, all, chosen);
            if (chosen.size() + whole.size() <= count) {
                chosen.addAll(whole);
            }
        });
        return Stream.concat(
                        Stream.of(lead),
                        chosen.stream()
                                .filter(sentence -> !sentence.equals(lead))
                                .sorted(Comparator.comparingInt(ScoredSentence::position)))
                .toList();
    }

    private static ScoredSentence lead(Content content, Evidence evidence, ToDoubleFunction<ScoredSentence> belongs) {
        Optional<ScoredSentence> introduction =
                content.facets().contains(Facet.WHOLE) ? introduction(evidence) : Optional.empty();
        return introduction.orElseGet(() -> evidence.sentences().stream()
                .max(Comparator.comparingDouble(s -> belongs.applyAsDouble(s) + s.reading()))
                .orElseThrow());
    }

    private static Optional<ScoredSentence> introduction(Evidence evidence) {
        String name = Phrasing.shortTitle(evidence.paper());
        return evidence.sentences().stream()
                .filter(s -> INTRODUCES.matcher(s.sentence().text()).find())
                .max(Comparator.comparing(
                                (ScoredSentence s) -> s.sentence().text().contains(name))
                        .thenComparing(Comparator.comparingInt(ScoredSentence::position)
                                .reversed()));
    }

    private static double foreground(ScoredSentence sentence) {
        return 1
                - sentence.roles().of(SentenceRole.BACKGROUND)
                - sentence.roles().of(SentenceRole.OTHER);
    }
}
