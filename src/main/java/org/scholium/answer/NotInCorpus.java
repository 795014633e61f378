package org.scholium.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.scholium.retrieval.Evidence;
import org.scholium.store.Snapshot;

/** Says that the corpus does not answer, why that seems so, and what comes nearest. */
final class NotInCorpus {

    private static final int SHOWN = 3;

    /** Below this cosine the nearest paper has nothing to do with the question. */
    private static final double WORTH_SHOWING = 0.25;

    private NotInCorpus() {}

    static Draft write(Verdict judgement, List<Evidence> found, Snapshot index) {
        Draft draft = new Draft().outcome(Outcome.NOT_IN_CORPUS);
        draft.say("The abstracts of these " + index.size() + " papers do not answer this.");
        if (!judgement.unknown().isEmpty()) {
            draft.say(nowhere(judgement.unknown()));
        }
        List<Evidence> near = found.stream()
                .filter(evidence -> evidence.scores().vector() >= WORTH_SHOWING)
                .limit(SHOWN)
                .toList();
        if (!near.isEmpty()) {
            draft.say("The nearest papers are on other things:");
            near.forEach(evidence -> draft.item(evidence, evidence.best().sentence()));
        }
        return draft;
    }

    /** Says of an answer in part what is missing from it. */
    static Draft addMissing(Draft draft, Verdict judgement) {
        if (judgement.outcome() == Outcome.PARTIAL && draft.outcome() == Outcome.PARTIAL) {
            draft.paragraph()
                    .say(
                            draft.papers().size() > 1
                                    ? "These are the nearest; they may not be on what was asked."
                                    : "This is the nearest that the abstract comes; it may not state what was asked.");
            if (!judgement.unknown().isEmpty()) {
                draft.say(nowhere(judgement.unknown()));
            }
            if (!judgement.unnamed().isEmpty()) {
                draft.say("It does not name " + quoted(judgement.unnamed()) + ".");
            }
        }
        return draft;
    }

    static String nowhere(List<String> words) {
        return words.size() == 1
                ? "The word " + quoted(words) + " occurs in no abstract here."
                : "These words occur in no abstract here: " + quoted(words) + ".";
    }

    private static String quoted(List<String> words) {
        return words.stream().limit(6).map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    }
}
