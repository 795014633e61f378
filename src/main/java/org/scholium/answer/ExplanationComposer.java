package org.scholium.answer;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.scholium.conversation.Understanding;
import org.scholium.index.RoleProbabilities;
import org.scholium.index.SentenceRole;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.ScoredSentence;

/** Explains with two to four sentences of one paper, in reading order. */
final class ExplanationComposer {

    private static final int SENTENCES = 4;
    private static final int SENTENCES_EACH = 3;
    private static final double ROLE_BONUS = 0.1;

    /** Abstracts open with what was known before, which explains least. */
    private static final double OPENING = 0.3;

    private static final double BEHIND_OPENING = 0.1;

    /** The learnt scorer knows where in a paper findings stand; facts may stand anywhere, so only explanations use it. */
    private static final double LEARNT = 0.3;

    private static final Pattern ASKS_RESULT = Pattern.compile(
            "(?i)\\b(?:find|finds|found|finding|findings|results?|conclu\\w+|show|shows|discover\\w*|learn|outcome|perform\\w*)\\b");
    private static final Pattern ASKS_WHOLE = Pattern.compile(
            "(?i)^\\W*(?:what(?:'s| is| are|s)|tell me|explain|describe|summar\\w+|give me|overview)\\b|\\b(?:vs|versus|compare|differences?)\\b");

    private ExplanationComposer() {}

    static void write(Draft draft, Understanding understood, Evidence evidence) {
        choose(understood, evidence, SENTENCES).forEach(s -> draft.quote(evidence, s.sentence()));
    }

    /** Adds what one of several papers says. */
    static void paragraph(Draft draft, Understanding understood, Evidence evidence) {
        draft.say("On “" + Words.shortTitle(evidence.paper()) + "”:");
        choose(understood, evidence, SENTENCES_EACH).forEach(s -> draft.quote(evidence, s.sentence()));
        draft.paragraph();
    }

    private static List<ScoredSentence> choose(Understanding understood, Evidence evidence, int count) {
        boolean result = ASKS_RESULT.matcher(understood.query().text()).find();
        boolean whole = ASKS_WHOLE.matcher(understood.standalone()).find();
        int opening = (int) Math.ceil(OPENING * evidence.sentences().size());
        Comparator<ScoredSentence> byScore = Comparator.comparingDouble(s -> s.score()
                + LEARNT * s.probability()
                + roleBonus(s, result, whole)
                + (s.position() >= opening ? BEHIND_OPENING : 0));
        return evidence.sentences().stream()
                .sorted(byScore.reversed())
                .limit(count)
                .sorted(Comparator.comparingInt(ScoredSentence::position))
                .toList();
    }

    private static double roleBonus(ScoredSentence sentence, boolean result, boolean whole) {
        RoleProbabilities roles = sentence.roles();
        double wanted = result
                ? roles.of(SentenceRole.RESULT)
                : whole ? 1 - roles.of(SentenceRole.BACKGROUND) - roles.of(SentenceRole.OTHER) : 0;
        return ROLE_BONUS * wanted;
    }
}
