package org.scholium.question;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholium.question.Selection.Belonging;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;
import org.scholium.text.Analysis;
import org.scholium.text.Sought;

/** Questions for papers: by what they are about, or by what the listing states. */
final class SearchAsks {

    private static final Pattern ALL = Pattern.compile("(?i)\\b(?:all|every|everything|list|complete)\\b");

    private final Snapshot papers;
    private final Heads heads;
    private final Frames frames;

    SearchAsks(Snapshot papers, Heads heads, Frames frames) {
        this.papers = papers;
        this.heads = heads;
        this.frames = frames;
    }

    /** One paper, or several where a number or an order of them is wanted. */
    Ask find(Given given) {
        Ordering ordering = given.turn().ordering();
        boolean several = ordering.order() != null || ordering.wanted() != null && ordering.wanted() > 1;
        return several
                ? list(given)
                : new Ask.Find(frames.frame(given, given.turn().included()));
    }

    /** Papers by what they are about; by the listing, where nothing is named that they could be about. */
    Ask listOrListing(Given given, Set<String> content) {
        return content.isEmpty() ? listing(given) : list(given);
    }

    /** Papers by what they are about. */
    Ask.ListPapers list(Given given) {
        TypedTurn turn = given.turn();
        Frame frame = frames.frame(given, turn.included());
        Set<String> thing = Contributions.thing(frame.sought().terms());
        String phrase = subjectPhrase(frame.sought());
        Belonging learnt = heads.belonging(given.features());
        boolean held = learnt == Belonging.MENTION
                && frame.names().names().isEmpty()
                && !phrase.isEmpty()
                && papers.countHolders(phrase, Filter.NONE) > 0;
        boolean brings = learnt == Belonging.CONTRIBUTE
                && (thing.size() == 1
                        || !thing.isEmpty()
                                && thing.size() < frame.sought().terms().size());
        if (learnt != Belonging.MENTION && new AspectReader(heads).asksForRelease(turn.included())) {
            return new Ask.ListPapers(
                    frames.excluding(frame.seeking(AspectReader.RELEASED), turn),
                    selection(turn, Belonging.AVAILABLE, Set.of(), List.of()));
        }
        return new Ask.ListPapers(
                frames.excluding(frame, turn),
                selection(
                        turn,
                        held ? Belonging.MENTION : brings ? Belonging.CONTRIBUTE : Belonging.ABOUT,
                        brings ? thing : Set.of(),
                        held ? List.of(phrase) : List.of()));
    }

    private static Selection selection(
            TypedTurn turn, Belonging belonging, Set<String> contributed, List<String> mentioned) {
        return new Selection(
                belonging,
                contributed,
                ALL.matcher(turn.text()).find(),
                ListingFigure.counts(turn.text()),
                turn.ordering().order(),
                turn.ordering().wanted(),
                mentioned);
    }

    /** The words of a subject without those around it: "mention reinforcement learning" mentions reinforcement learning. */
    private static String subjectPhrase(Sought sought) {
        return Arrays.stream(sought.words().split(" "))
                .map(word -> word.replaceAll("^[\\p{P}&&[^(]]+|[\\p{P}&&[^)]]+$", ""))
                .filter(word -> sought.terms().containsAll(Analysis.terms(word)))
                .filter(word -> !Analysis.terms(word).isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Papers by what the listing states. */
    Ask.Listing listing(Given given) {
        TypedTurn turn = given.turn();
        return new Ask.Listing(
                frames.excluding(frames.frame(given, turn.included()), turn),
                ListingFigure.of(turn),
                turn.ordering().order(),
                turn.ordering().wanted());
    }
}
