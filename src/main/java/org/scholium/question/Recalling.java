package org.scholium.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholium.text.ProperNames;

/** Turns about papers of earlier turns, or about one that they describe. */
final class Recalling {

    private final TurnContext context;
    private final TypedTurn turn;

    Recalling(TurnContext context) {
        this.context = context;
        turn = context.turn();
    }

    Optional<Ask> recalled() {
        String text = turn.unordered();
        Optional<PastTurn> before = context.last();
        boolean answersBack = before.isPresent() && before.get().ask() instanceof Ask.Which;
        boolean goesOn = before.isPresent()
                && !(before.get().ask() instanceof Ask.ListPapers)
                && Reference.continues(turn.text());
        Optional<Ask> again =
                answersBack || goesOn ? new Mending(context).instead(before.get(), answersBack) : Optional.empty();
        if (again.isPresent() || !context.named(text).isEmpty()) {
            return again;
        }
        Map<String, String> other = before.isPresent() && Correction.meansOther(text)
                ? context.mentions().other(before.get())
                : Map.of();
        if (!other.isEmpty()) {
            return Optional.of(context.of(other));
        }
        Map<String, String> described = context.mentions().described(text, false);
        return described.size() == 1
                ? Optional.of(context.of(described))
                : before.flatMap(last -> {
                    Map<String, String> placed = context.mentions().placed(text);
                    return placed.isEmpty() ? carried(last) : Optional.of(context.of(placed));
                });
    }

    /** A turn about what the last one was about; which of several papers, the papers decide, or the user. */
    private Optional<Ask> carried(PastTurn last) {
        String text = turn.included();
        boolean related = context.asksForRelated(context.asks().given(turn, Map.of()));
        boolean whichOne = Reference.asksWhichOne(turn.text());
        List<String> about = whichOne ? context.mentions().several(turn.text()) : last.papers();
        if (!goesOn(last, about, related, whichOne)) {
            return Optional.empty();
        }
        boolean foundOne = last.ask() instanceof Ask.Find && !Reference.meansEach(turn.text());
        boolean ofAll = related
                || whichOne
                || !foundOne && (Reference.isPlural(turn.text()) || !Reference.isSingular(turn.text()));
        List<String> several = ofAll ? context.mentions().several(turn.text()) : List.of();
        if (!several.isEmpty()) {
            return Optional.of(context.of(several));
        }
        if (about.size() < 2) {
            return Optional.of(context.of(about));
        }
        Optional<String> one = foundOne
                ? Optional.of(context.relevance().best(text, about, turn.within(context.allowed())))
                : context.relevance().clearlyBest(text, about, turn.within(context.allowed()));
        return Optional.of(one.map(id -> context.of(List.of(id))).orElseGet(() -> which(about)));
    }

    private boolean goesOn(PastTurn last, List<String> about, boolean related, boolean whichOne) {
        boolean limitsAnew = (turn.isLimited() || turn.ordering().order() != null)
                && !Reference.pointsBack(turn.text())
                && !Reference.asksWhich(turn.text());
        boolean ofOthers = Walk.OTHERS.matcher(turn.text()).find()
                && !Reference.pointsBack(turn.text())
                && !Framing.content(turn.included()).isEmpty();
        if (limitsAnew || ofOthers) {
            return false;
        }
        String text = turn.included();
        boolean ofRelated = related && Framing.subject(text).size() < 2;
        boolean leans = whichOne || context.leaning(last) >= Heads.SURE;
        return ofRelated
                || plainlyLeans(last, text)
                || context.relevance().goesOn(turn.text(), text, about, turn.within(context.allowed()), leans);
    }

    /** A few words that by themselves ask nothing: "continue", "pros and cons?". */
    private boolean plainlyLeans(PastTurn last, String text) {
        return Framing.subject(text).size() < 3
                && last.papers().size() == 1
                && !Reference.isOfTheCorpus(turn.text())
                && !Reference.changesTopic(turn.text())
                && ProperNames.withinSentences(text).isEmpty()
                && context.leaning(last) >= Heads.SURE_ALONE;
    }

    private Ask which(List<String> about) {
        Given given = context.asks().given(turn, AskBuilder.unsaid(about));
        return new Ask.Which(
                context.frames().frame(given, turn.text()),
                about.stream().map(id -> context.of(List.of(id))).toList());
    }
}
