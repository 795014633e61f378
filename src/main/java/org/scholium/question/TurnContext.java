package org.scholium.question;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholium.question.Heads.Act;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;

/** One question of a turn with all that it is read by: the turns before it, the papers, the learnt heads. */
final class TurnContext {

    private final Snapshot papers;
    private final Retriever retriever;
    private final Dialogue dialogue;
    private final Filter allowed;
    private final Heads heads;
    private final Clock clock;
    private final TypedTurn turn;
    private final AskBuilder asks;
    private final Frames frames;
    private final Intents intents;
    private final Mentions mentions;
    private final Relevance relevance;

    TurnContext(
            String text,
            Filter allowed,
            Dialogue dialogue,
            Snapshot papers,
            Retriever retriever,
            Heads heads,
            Clock clock) {
        this.papers = papers;
        this.retriever = retriever;
        this.dialogue = dialogue;
        this.allowed = allowed;
        this.heads = heads;
        this.clock = clock;
        turn = new TypedTurn(text, papers, clock);
        asks = new AskBuilder(papers, heads, allowed);
        frames = new Frames(papers, allowed);
        intents = new Intents(heads);
        mentions = new Mentions(dialogue, papers, retriever);
        relevance = new Relevance(papers, retriever);
    }

    /** Another text in the place of this one. */
    TurnContext saying(String text) {
        return new TurnContext(text, allowed, dialogue, papers, retriever, heads, clock);
    }

    TypedTurn turn() {
        return turn;
    }

    Dialogue dialogue() {
        return dialogue;
    }

    Optional<PastTurn> last() {
        return dialogue.last();
    }

    Snapshot papers() {
        return papers;
    }

    Filter allowed() {
        return allowed;
    }

    AskBuilder asks() {
        return asks;
    }

    Frames frames() {
        return frames;
    }

    Intents intents() {
        return intents;
    }

    Mentions mentions() {
        return mentions;
    }

    Relevance relevance() {
        return relevance;
    }

    /** Papers that a text means by their id, title or the name of what they bring. */
    Map<String, String> named(String text) {
        Map<String, String> named = new LinkedHashMap<>(turn.ids());
        mentions.named(text).forEach(named::putIfAbsent);
        return named;
    }

    /** What the turn asks of these papers. */
    Ask of(Map<String, String> meant) {
        return asks.ask(asks.given(turn, meant));
    }

    /** What the turn asks of these papers, which it does not name. */
    Ask of(List<String> meant) {
        return of(AskBuilder.unsaid(meant));
    }

    /** Whether papers near to those at hand are most likely asked for. */
    boolean asksForRelated(Given given) {
        return heads.intents(given.features()).get(0).getKey().equals("related");
    }

    /** What the turn does to the one before, with its probability. */
    Map.Entry<Act, Double> act(PastTurn last) {
        return heads.act(features(last));
    }

    /** How likely the turn needs the one before. */
    double leaning(PastTurn last) {
        return heads.leaning(features(last));
    }

    private Map<String, Double> features(PastTurn last) {
        return heads.features(AskBuilder.delexicalised(turn.text(), named(turn.plain())), last.shown());
    }
}
