package org.scholium.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Turns that put papers side by side, or one more or one less: "compare A with B", "add the nursing one". */
final class Comparing {

    private final TurnContext context;
    private final TypedTurn turn;

    Comparing(TurnContext context) {
        this.context = context;
        turn = context.turn();
    }

    /** The papers compared before, and one more or less. */
    Optional<Ask> extended(PastTurn last) {
        Optional<String> added = Correction.added(turn.unordered());
        Optional<String> said = added.or(() -> Correction.dropped(turn.unordered()));
        if (!(last.ask() instanceof Ask.Compare) || said.isEmpty()) {
            return Optional.empty();
        }
        Mentions mentions = context.mentions();
        Map<String, String> meant = new LinkedHashMap<>(mentions.named(said.get()));
        mentions.placed(said.get()).forEach(meant::putIfAbsent);
        mentions.described(said.get(), true).forEach(meant::putIfAbsent);
        Map<String, String> compared = AskBuilder.unsaid(last.papers());
        if (added.isPresent()) {
            compared.putAll(AskBuilder.unsaid(meant.keySet()));
        } else {
            compared.keySet().removeAll(meant.keySet());
        }
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(context.frames().of(last.ask(), compared, context.allowed()));
    }

    /** The papers that a turn sets side by side, where it does. */
    Optional<Ask> compared(Given alone) {
        String text = turn.unordered();
        Map<String, String> named = alone.meant();
        Comparands comparands = Comparands.in(text);
        boolean cued = Comparands.isCued(turn.text())
                || !comparands.sides().isEmpty()
                        && (!named.isEmpty() || comparands.sides().stream().allMatch(Descriptions::describes));
        if (!cued && named.size() < 2 || context.asksForRelated(alone)) {
            return Optional.empty();
        }
        Map<String, String> meant = cued ? context.mentions().compared(text, comparands) : named;
        turn.ids().forEach(meant::putIfAbsent);
        String rest = Phrases.unnamed(text, meant.values());
        AskBuilder asks = context.asks();
        boolean searches = !cued
                && asks.ask(asks.given(turn, Map.of())).findsPapers()
                && !Framing.subject(rest).isEmpty()
                && !asks.papers().asksUsual(rest);
        if (meant.size() < 2 || searches) {
            return Optional.empty();
        }
        String by = comparands
                .by()
                .map(words -> Phrases.unnamed(words, meant.values()))
                .filter(words -> !Comparands.aspects(words).isEmpty())
                .orElse(rest);
        return Optional.of(asks.papers().compare(asks.given(turn, Phrases.inOrder(turn.text(), meant)), by));
    }
}
