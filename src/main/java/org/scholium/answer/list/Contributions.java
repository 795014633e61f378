package org.scholium.answer.list;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.ScoredSentence;
import org.scholium.retrieval.TermWeights;
import org.scholium.store.Snapshot;
import org.scholium.text.Analysis;
import org.scholium.text.Tuning;

/** Papers that bring what a question asks for ("Which papers propose a benchmark?"), not those that use it. */
final class Contributions {

    private static final List<String> VERBS = List.of(
            "propose",
            "introduce",
            "present",
            "release",
            "create",
            "build",
            "construct",
            "develop",
            "contribute",
            "publish",
            "curate",
            "collect",
            "design",
            "conduct",
            "provide",
            "offer");

    private static final String VERB = VERBS.stream()
            .map(verb -> verb.equals("build") ? "buil[dt]\\w*" : verb.replaceFirst("e$", "") + "\\w*")
            .collect(Collectors.joining("|", "(?:", ")"));

    /** What is contributed stands close behind the verb; further on stand its purpose and its rivals. */
    private static final Pattern STATED =
            Pattern.compile("(?i)\\b(?:we|(?:this|our|the) (work|paper|study|article|survey))\\b[^.;:]{0,40}?\\b" + VERB
                    + "\\b(.{0,130})");

    private static final double MOST = Tuning.number("answer.contribution.held");

    /** A contribution and the sentence that states it. */
    record Contribution(Evidence evidence, ScoredSentence sentence) {}

    private Contributions() {}

    /**
     * The contributions among the found papers, in their order.
     *
     * @param contributed search terms of what they must bring
     */
    static List<Contribution> of(List<Evidence> found, Set<String> contributed, Snapshot papers) {
        TermWeights weights = TermWeights.of(contributed, papers::idf);
        return found.stream()
                .flatMap(evidence ->
                        stated(evidence, weights).map(sentence -> new Contribution(evidence, sentence)).stream())
                .toList();
    }

    private static Optional<ScoredSentence> stated(Evidence evidence, TermWeights thing) {
        String title = evidence.paper().title();
        return evidence.sentences().stream()
                .filter(sentence -> STATED.matcher(sentence.sentence().text())
                        .results()
                        .anyMatch(stated ->
                                thing.coverage(Analysis.terms(title + " " + stated.group(1) + " " + stated.group(2)))
                                        >= MOST))
                .max(Comparator.comparingDouble(ScoredSentence::score));
    }
}
