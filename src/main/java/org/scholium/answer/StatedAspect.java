package org.scholium.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholium.corpus.Paper;
import org.scholium.question.AspectName;
import org.scholium.question.Content;
import org.scholium.text.Sentence;

/** Answers a question on one paper that asks for what abstracts usually state. */
public final class StatedAspect {

    private static final int MOST = 3;

    private StatedAspect() {}

    /** What an abstract says in so many words or not at all, where that is asked for. */
    public static Optional<Draft> explicit(Content content, Findings findings) {
        AspectName name = content.aspect();
        return name == null || !name.isExplicit() ? Optional.empty() : Optional.of(state(name, findings));
    }

    /**
     * An answer that begins with the data of the paper, where that is asked for.
     *
     * @param denial what is said first where the paper denies what the question takes for granted
     */
    public static Draft open(Content content, Findings findings, String denial) {
        Draft draft = findings.open();
        if (findings.denies()) {
            return draft.say(denial);
        }
        Sentence data = content.aspect() == AspectName.DATA
                ? StandardAspect.in(findings.indexedBest()).get(StandardAspect.DATA)
                : null;
        return data == null ? draft : draft.outcome(Outcome.ANSWERED).quote(findings.best(), data);
    }

    private static Draft state(AspectName name, Findings findings) {
        Paper paper = findings.best().paper();
        List<Sentence> stated = StandardAspect.of(name).allIn(findings.indexedBest());
        Draft draft = new Draft();
        if (stated.isEmpty()) {
            String nothing = "The abstract of " + Phrasing.quotedTitle(paper) + " does not state "
                    + name.label().toLowerCase(Locale.ROOT) + ".";
            return draft.outcome(Outcome.PARTIAL)
                    .state(nothing, paper, findings.best().scores());
        }
        stated.stream().limit(MOST).forEach(sentence -> draft.quote(findings.best(), sentence));
        return draft;
    }
}
