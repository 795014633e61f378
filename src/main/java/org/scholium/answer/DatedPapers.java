package org.scholium.answer;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.scholium.question.CorpusAspect;
import org.scholium.question.Understanding;
import org.scholium.retrieval.Evidence;

/** Answers with the newest or the oldest of the papers on a subject. */
final class DatedPapers {

    /** How near to the best one a paper must come, and how much of the subject it must name, for its date to count. */
    private static final double ON_SUBJECT = 0.6;

    private static final int MOST = 3;
    private static final Pattern SEVERAL =
            Pattern.compile("(?i)\\b(?:papers|articles|works|ones|studies|publications)\\b");

    private DatedPapers() {}

    static void write(Draft draft, Understanding understood, List<Evidence> found, int most) {
        List<Evidence> dated = dated(found);
        boolean newest = understood.aspect() == CorpusAspect.NEWEST;
        if (dated.isEmpty()) {
            draft.outcome(Outcome.PARTIAL).say("The corpus states no date for what comes nearest:");
            draft.item(found.get(0), found.get(0).best().sentence());
            return;
        }
        Comparator<Evidence> byDate =
                Comparator.comparing(evidence -> evidence.paper().published());
        List<Evidence> ordered =
                dated.stream().sorted(newest ? byDate.reversed() : byDate).toList();
        draft.say((dated.size() == 1 ? "One dated paper comes" : "Of " + dated.size() + " dated papers that come")
                + " near to the subject" + (dated.size() == 1 ? "" : newest ? ", the newest" : ", the oldest") + ":");
        if (SEVERAL.matcher(understood.standalone()).find()) {
            ordered.stream()
                    .limit(Math.min(MOST, most))
                    .forEach(evidence -> draft.item(evidence.paper(), Phrasing.byline(evidence.paper())));
        } else {
            Evidence first = ordered.get(0);
            draft.item(first, first.best().sentence());
            draft.state("It is of " + Phrasing.date(first.paper().published()) + ".", first.paper(), first.scores());
        }
    }

    private static List<Evidence> dated(List<Evidence> found) {
        double rank = ON_SUBJECT * found.get(0).rank();
        double coverage = ON_SUBJECT * found.get(0).coverage();
        return found.stream()
                .filter(evidence -> evidence.paper().published() != null)
                .filter(evidence -> evidence.rank() >= rank && evidence.coverage() >= coverage)
                .toList();
    }
}
