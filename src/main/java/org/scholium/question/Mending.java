package org.scholium.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns that put something else in its place: "no, I meant the survey", "and for RLBFF?", an answer to a question back. */
final class Mending {

    private final TurnContext context;
    private final TypedTurn turn;

    Mending(TurnContext context) {
        this.context = context;
        turn = context.turn();
    }

    /** What a turn means that says what was meant: the question before, of another paper; or another question. */
    Optional<Ask> mended(PastTurn last) {
        return Correction.meant(turn.text()).map(meant -> {
            TurnContext other = context.saying(meant);
            return new Mending(other).instead(last, true).orElseGet(() -> new Walk(other).readMended());
        });
    }

    /**
     * The question of an earlier turn, asked of the papers that this one does nothing but name.
     *
     * @param mending whether this turn mends that one, or answers what it asked back, so that any word or two may name
     *     a paper
     */
    Optional<Ask> instead(PastTurn last, boolean mending) {
        Map<String, String> meant = meant(last, mending);
        Set<String> subject = Framing.subject(turn.unordered());
        if (meant.isEmpty()) {
            boolean replaces = turn.isOnlyLimits() && !Limiting.addsAuthors(turn);
            return replaces || turn.ordering().order() != null && subject.isEmpty()
                    ? Optional.of(
                            new Limiting(context).limited(last.ask(), turn.limits(), turn.within(context.allowed())))
                    : Optional.empty();
        }
        boolean nothingElse = last.ask() instanceof Ask.Which
                || Framing.subject(Phrases.without(turn.unordered(), meant.values()))
                        .isEmpty();
        boolean compared = last.ask() instanceof Ask.Compare && last.papers().containsAll(meant.keySet());
        return nothingElse && (mending || !compared) ? Optional.of(again(last, meant, mending)) : Optional.empty();
    }

    private Map<String, String> meant(PastTurn last, boolean mending) {
        String text = turn.unordered();
        Mentions mentions = context.mentions();
        Map<String, String> meant = new LinkedHashMap<>(context.named(text));
        if (meant.isEmpty() && Correction.meansOther(text)) {
            meant.putAll(mentions.other(last));
        }
        mentions.placed(text).forEach(meant::putIfAbsent);
        mentions.described(text, true).forEach(meant::putIfAbsent);
        Set<String> subject = Framing.subject(text);
        boolean names = !text.contains("?") && !Reference.asksOfPartsOnly(subject);
        if (meant.isEmpty() && mending && names) {
            mentions.like(text, last).ifPresent(id -> meant.put(id, text));
        }
        return meant;
    }

    /** The question of an earlier turn, asked of other papers, or of more: "and to UQ?" goes on comparing. */
    private Ask again(PastTurn last, Map<String, String> meant, boolean mending) {
        Ask before = last.ask();
        if (before instanceof Ask.Compare && meant.size() == 1 && !mending) {
            Map<String, String> more = AskBuilder.unsaid(last.papers());
            more.putAll(AskBuilder.unsaid(meant.keySet()));
            return context.frames().of(before, more, context.allowed());
        }
        if (before instanceof Ask.Which which) {
            return which.readings().stream()
                    .filter(reading -> meant.keySet().containsAll(reading.papers()))
                    .findFirst()
                    .orElseGet(() -> about(meant));
        }
        boolean ofPaper = before instanceof Ask.Fact
                || before instanceof Ask.Explain
                || before instanceof Ask.Metadata
                || before instanceof Ask.Compare
                || before instanceof Ask.Related;
        return ofPaper && (meant.size() > 1 || !(before instanceof Ask.Compare))
                ? context.frames().of(before, meant, context.allowed())
                : about(meant);
    }

    /** What a turn asks that does nothing but name a paper. */
    private Ask about(Map<String, String> meant) {
        return context.asks().papers().text(context.asks().given(turn, meant), Set.of());
    }
}
