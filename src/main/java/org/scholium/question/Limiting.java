package org.scholium.question;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.question.Heads.Act;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.text.Sought;

/** Turns that want more of what was shown, or less: "any more?", "only from 2025", "just those on robots". */
final class Limiting {

    private static final Pattern ADDS =
            Pattern.compile("(?i)\\b(?:with|also|too|as well|both|of (?:those|these|them))\\b");

    private final TurnContext context;
    private final TypedTurn turn;

    Limiting(TurnContext context) {
        this.context = context;
        turn = context.turn();
    }

    /** The question before, within other limits and in another order. */
    Ask limited(Ask before, Limits limits, Filter filter) {
        Ask ask = context.frames().within(before, limits, filter, turn.text(), turn.notUnderstood());
        Ordering ordering = turn.ordering();
        if (ask instanceof Ask.ListPapers list) {
            return new Ask.ListPapers(list.frame(), list.selection().with(ordering));
        }
        if (ask instanceof Ask.Listing listing) {
            return new Ask.Listing(
                    listing.frame(),
                    listing.figure(),
                    ordering.order() == null ? listing.order() : ordering.order(),
                    ordering.wanted() == null ? listing.wanted() : ordering.wanted());
        }
        return ask;
    }

    /** "Any more?", "what else?": the question before, without the papers that were shown. */
    Optional<Ask> further(PastTurn last) {
        if (!showsUnnamed(last) || Framing.content(turn.included()).size() > 1) {
            return Optional.empty();
        }
        Map.Entry<Act, Double> act = context.act(last);
        if (act.getKey() != Act.MORE || act.getValue() < Heads.SURE) {
            return Optional.empty();
        }
        Set<String> shown = new LinkedHashSet<>();
        for (PastTurn earlier : context.dialogue().turns()) {
            if (earlier.showsPapers()
                    && earlier.ask().sought().equals(last.ask().sought())) {
                shown.addAll(earlier.papers());
            }
        }
        Ask before = last.ask();
        Ask list = before instanceof Ask.Find find
                ? new Ask.ListPapers(
                        find.frame(), new Selection(Selection.Belonging.ABOUT, Set.of(), false, false, null, null))
                : before;
        return Optional.of(
                limited(list, before.frame().limits(), before.filter().except(shown)));
    }

    /** "How many are those?": the question before, for the number of what was shown. */
    Optional<Ask> counted(PastTurn last) {
        boolean counts = last.ask() instanceof Ask.ListPapers
                && ListingFigure.counts(turn.text())
                && !turn.selects()
                && Framing.content(turn.plain()).isEmpty();
        return counts ? Optional.of(((Ask.ListPapers) last.ask()).counting(turn.text())) : Optional.empty();
    }

    /** The papers shown, less some. */
    Optional<Ask> narrowed(PastTurn last) {
        Optional<String> to = Correction.narrowed(turn.text());
        Map<String, String> placed = to.isPresent() ? context.mentions().placed(turn.plain()) : Map.of();
        if (placed.size() > 1 && last.ask() instanceof Ask.Compare compare) {
            return Optional.of(context.frames().of(compare, placed, context.allowed()));
        }
        if (!showsUnnamed(last) || to.isEmpty() && !narrows(last)) {
            return Optional.empty();
        }
        if (placed.size() > 1) {
            return Optional.of(context.asks().searches().listing(context.asks().given(turn, placed)));
        }
        Map<String, String> one = placed.isEmpty() ? describedOf(last) : placed;
        if (one.size() == 1) {
            return Optional.of(context.asks().papers().text(context.asks().given(turn, one), Set.of()));
        }
        return Optional.of(
                narrower(last, to.map(text -> context.saying(text).turn()).orElse(turn)));
    }

    private boolean showsUnnamed(PastTurn last) {
        return last.showsPapers() && context.named(turn.plain()).isEmpty();
    }

    private boolean narrows(PastTurn last) {
        boolean onlyOrders = turn.ordering().order() != null
                && Framing.content(turn.included()).isEmpty();
        boolean only = turn.isOnlyLimits() || onlyOrders || !turn.excluded().isEmpty();
        Map.Entry<Act, Double> act = context.act(last);
        return act.getKey() == Act.NARROW && (only || act.getValue() >= Heads.SURE_ALONE)
                || (turn.isOnlyLimits() || onlyOrders) && Reference.pointsBack(turn.text())
                || turn.isOnlyLimits() && addsAuthors(turn);
    }

    private Map<String, String> describedOf(PastTurn last) {
        Map<String, String> described = new LinkedHashMap<>(context.mentions().described(turn.unordered(), true));
        described.keySet().retainAll(last.papers());
        return described;
    }

    /** The question before, with what this turn adds to it; of the papers shown, where they hold what it names. */
    private Ask narrower(PastTurn last, TypedTurn narrower) {
        Limits before = replaced(last.ask().frame().limits(), narrower);
        Filter allowed = last.ask().filter();
        Filter within = new Filter(replaced(allowed.limits(), narrower), allowed.papers()).within(narrower.limits());
        boolean namesNothing = Framing.subject(narrower.included()).isEmpty();
        if (namesNothing && narrower.excluded().isEmpty()) {
            return limited(last.ask(), merged(before, narrower.limits()), within);
        }
        boolean held = !namesNothing && context.mentions().anyHolds(narrower.included(), last.papers());
        Ask list = context.asks().searches().list(context.asks().given(narrower, Map.of()));
        Frame frame = list.frame();
        Filter among = within.within(frame.limits());
        Sought sought = held || !namesNothing && last.ask() instanceof Ask.Listing
                ? frame.sought()
                : namesNothing ? last.ask().sought() : both(last.ask().sought(), frame.sought());
        return list.with(frame.saying(last.ask().frame().standalone().words() + ": " + turn.text())
                .of(List.of(), among)
                .within(merged(before, frame.limits()), held ? among.only(Set.copyOf(last.papers())) : among)
                .seeking(sought));
    }

    /** "And by Novak?" names another author; "also by Novak" one more. */
    private static Limits replaced(Limits before, TypedTurn narrower) {
        Limits now = narrower.limits();
        if (addsAuthors(narrower)) {
            return before;
        }
        Limits others = now.authors().isEmpty() ? before : before.by(List.of());
        return now.venues().isEmpty() ? others : others.in(List.of());
    }

    /** Whether a turn names one more author of the papers shown. */
    static boolean addsAuthors(TypedTurn turn) {
        return !turn.limits().authors().isEmpty() && ADDS.matcher(turn.text()).find();
    }

    private static Sought both(Sought a, Sought b) {
        Set<String> terms = new LinkedHashSet<>(a.terms());
        terms.addAll(b.terms());
        return new Sought(a.words() + " " + b.words(), terms);
    }

    private static Limits merged(Limits a, Limits b) {
        Filter both = new Filter(a, Set.of()).within(b);
        return both.papers().isEmpty() ? both.limits() : b;
    }
}
