package org.scholium.question;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;
import org.scholium.text.Sought;

/** Reads a turn in its dialogue: the only place where its words are read. */
@Singleton
public class TurnReader {

    private final Retriever retriever;
    private final Heads heads;
    private final Clock clock;

    /** A reader by whose clock "this year" is meant. */
    @Inject
    public TurnReader(Retriever retriever, Clock clock) {
        this.retriever = retriever;
        this.heads = new Heads(retriever::vector);
        this.clock = clock;
    }

    /** Reads a turn; the papers that its dialogue speaks of are there. */
    public Ask read(Turn turn, Dialogue before, Snapshot papers) {
        List<Ask> asks = new ArrayList<>();
        Dialogue dialogue = before;
        Ask previous = null;
        for (String part : Parts.of(Tidy.of(turn.question()))) {
            if (previous != null) {
                dialogue = dialogue.after(previous, meant(previous, papers));
            }
            Ask ask = within(
                    turn,
                    new Walk(new TurnContext(part, turn.filter(), dialogue, papers, retriever, heads, clock)).read());
            boolean aside = ask instanceof Ask.SmallTalk && !asks.isEmpty();
            previous = aside ? null : ask;
            if (!aside) {
                asks.add(ask);
            }
        }
        Ask first = asks.get(0);
        List<Ask> further = asks.subList(1, asks.size());
        return further.isEmpty() ? first : first.with(first.frame().followedBy(further));
    }

    /** The question within the limits that were sent, where some were, in the place of those that it states. */
    private static Ask within(Turn turn, Ask ask) {
        if (turn.limits() == null) {
            return ask;
        }
        Frame frame = ask.frame();
        Filter filter = turn.filter().within(turn.limits());
        boolean ofPapers = ask.isAnchored() && !(ask instanceof Ask.Related);
        return ask.with(frame.within(turn.limits(), ofPapers ? filter.only(Set.copyOf(ask.papers())) : filter));
    }

    /** The papers that the next question of a message may mean by "it": those that this one means, or finds. */
    private List<String> meant(Ask ask, Snapshot papers) {
        if (ask.isAnchored()) {
            return ask.papers();
        }
        return ask instanceof Ask.Find
                ? retriever.retrieve(papers, new Query(ask.sought(), ask.filter()), 1).stream()
                        .map(Evidence::paper)
                        .map(paper -> paper.id())
                        .toList()
                : List.of();
    }

    /**
     * Papers put side by side without a question.
     *
     * @param ids the ids of papers that the corpus holds
     * @param aspects what to compare them by and nothing else, or empty for what abstracts usually state
     */
    public Ask compare(List<String> ids, List<String> aspects, Snapshot papers) {
        String question = "Compare " + Standalone.titles(ids, papers)
                + (aspects.isEmpty() ? "" : " by " + String.join(", ", aspects));
        Filter only = Filter.NONE.only(Set.copyOf(ids));
        Frame frame = new Frame(
                Sought.of(question),
                ids.stream().map(id -> new Mention(id, "")).toList(),
                only.limits(),
                only,
                Sought.of(String.join(", ", aspects)),
                TellingWords.NONE,
                List.of(),
                List.of());
        return new Ask.Compare(
                frame, aspects.stream().map(new AspectReader(heads)::read).toList(), !aspects.isEmpty());
    }
}
