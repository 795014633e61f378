package org.scholium.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.corpus.Paper;
import org.scholium.store.Snapshot.Order;

/** How one question is read: what it does to the turn before, which papers it means, and what it asks of them. */
final class Walk {

    /** Papers besides those at hand. */
    static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:other|another|else|further|more) (?:papers?|works?|stud(?:y|ies)|articles?|ones?)\\b|\\b(?:who|what|anything|anyone) else\\b");

    private final TurnContext context;
    private final TypedTurn turn;

    Walk(TurnContext context) {
        this.context = context;
        turn = context.turn();
    }

    Ask read() {
        return read(true);
    }

    /** Reads what another turn said was meant: who mends what mends would never come to an end. */
    Ask readMended() {
        return read(false);
    }

    private Ask read(boolean mends) {
        Given alone = alone();
        if (alone.meant().isEmpty() && context.asks().ask(alone) instanceof Ask.SmallTalk talk) {
            return talk;
        }
        Mending mending = new Mending(context);
        Limiting limiting = new Limiting(context);
        Comparing comparing = new Comparing(context);
        Optional<PastTurn> last = context.last();
        return last.filter(before -> mends)
                .flatMap(mending::mended)
                .or(() -> last.flatMap(limiting::further))
                .or(() -> last.flatMap(limiting::counted))
                .or(() -> last.flatMap(limiting::narrowed))
                .or(() -> last.flatMap(comparing::extended))
                .or(() -> comparing.compared(alone))
                .or(() -> new Recalling(context).recalled())
                .orElseGet(() -> anew(alone));
    }

    /** The turn by itself. What is excluded is not what a search is about; elsewhere "without" belongs to the question. */
    private Given alone() {
        AskBuilder asks = context.asks();
        Given whole = asks.given(turn, context.named(turn.plain()), true);
        if (!turn.excluded().isEmpty() && context.intents().searches(whole)) {
            return asks.given(turn, context.named(turn.included()), true);
        }
        return whole.meant().isEmpty() && Reference.isOfOne(turn.plain())
                ? onlyOneWithin()
                        .map(id -> asks.given(turn, AskBuilder.unsaid(List.of(id))))
                        .orElse(whole)
                : whole;
    }

    /** "The paper without a date": the only one that the limits leave is meant by them. */
    private Optional<String> onlyOneWithin() {
        List<Paper> left = turn.isLimited()
                ? context.papers().list(turn.within(context.allowed()), Order.CORPUS, 0, 2)
                : List.of();
        return left.size() == 1 ? Optional.of(left.get(0).id()) : Optional.empty();
    }

    /** A turn on its own; one that leans on nothing that was said cannot be answered. */
    private Ask anew(Given alone) {
        if (leansOnNothing(alone)) {
            return new Ask.Which(context.frames().frame(alone, turn.text()), List.of());
        }
        Ask ask = context.asks().ask(alone);
        Optional<PastTurn> last = context.last();
        if (ask.findsPapers()
                && !ask.isAnchored()
                && last.isPresent()
                && OTHERS.matcher(turn.text()).find()) {
            return context.frames().without(ask, Set.copyOf(last.get().papers()));
        }
        return ask.isAnchored() && ask.papers().size() == 1 && ask.findsPapers()
                ? context.asks().papers().text(alone, Set.of())
                : ask;
    }

    private boolean leansOnNothing(Given alone) {
        return context.last().isEmpty()
                && context.papers().size() > 0
                && alone.meant().isEmpty()
                && !turn.isLimited()
                && turn.ordering().order() == null
                && saysNothing(Framing.content(turn.included()))
                && (Reference.meansOne(turn.plain())
                        || !context.intents().lists(alone)
                                && !Reference.isOfTheCorpus(turn.plain())
                                && (Reference.pointsBack(turn.plain())
                                        || Positions.in(turn.unordered()).isPresent()
                                        || Reference.meansEach(turn.unordered())
                                        || asksOfSomePaper(alone)));
    }

    /** "How many annotators were there?" asks any paper, so it means one that is not named. */
    private boolean asksOfSomePaper(Given alone) {
        return !Framing.content(turn.included()).isEmpty() && context.asks().ask(alone) instanceof Ask.Fact;
    }

    private static boolean saysNothing(Set<String> content) {
        return content.isEmpty() || content.size() < 3 && Reference.asksOfPartsOnly(content);
    }
}
