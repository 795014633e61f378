package org.scholium.question;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;
import org.scholium.text.Tuning;

/** Makes an {@link Ask} of a turn whose papers are resolved: decides what it asks for, and fills every slot. */
final class AskBuilder {

    private static final double POSSIBLE = Tuning.number("question.intent.possible");

    private static final int TALK = Tuning.count("question.intent.talk");

    private static final Pattern CORPUS =
            Pattern.compile("(?i)\\b(?:the|this|your) (?:whole |entire )?(?:corpus|collection|library|data ?base)\\b");

    private static final Pattern SAYS = Pattern.compile("\\p{L}");

    private final Heads heads;
    private final Frames frames;
    private final Intents intents;
    private final SearchAsks searches;
    private final PaperAsks papers;

    AskBuilder(Snapshot papers, Heads heads, Filter allowed) {
        this.heads = heads;
        this.frames = new Frames(papers, allowed);
        this.intents = new Intents(heads);
        this.searches = new SearchAsks(papers, heads, frames);
        this.papers = new PaperAsks(papers, heads, frames);
    }

    /** Questions for papers. */
    SearchAsks searches() {
        return searches;
    }

    /** Questions of papers. */
    PaperAsks papers() {
        return papers;
    }

    Given given(TypedTurn turn, Map<String, String> meant) {
        return given(turn, meant, false);
    }

    /**
     * What is given.
     *
     * @param named whether the papers are meant by name alone
     */
    Given given(TypedTurn turn, Map<String, String> meant, boolean named) {
        String asked = Phrases.without(turn.plain(), meant.values());
        return new Given(turn, meant, asked, heads.features(delexicalised(turn.unordered(), meant), "none"), named);
    }

    /** The text with one word for the words that mean papers. */
    static String delexicalised(String text, Map<String, String> meant) {
        String rest = text;
        for (String words : new LinkedHashSet<>(meant.values())) {
            rest = Phrases.replaced(rest, words, TurnFeatures.PAPER);
        }
        return rest;
    }

    /** A turn on its own, or about papers that are known. */
    Ask ask(Given given) {
        String rest = Phrases.without(given.turn().included(), given.meant().values());
        Set<String> subject = Framing.subject(rest);
        Set<String> content = Framing.content(rest);
        boolean ofTheCorpus =
                given.turn().selects() || CORPUS.matcher(given.turn().plain()).find();
        if (given.meant().isEmpty() && content.isEmpty() && ofTheCorpus) {
            return searches.listing(given);
        }
        Optional<Ask> listed = papers.metadataOnly(given, content);
        if (listed.isPresent()) {
            return listed.get();
        }
        boolean likeliest = true;
        for (Map.Entry<String, Double> label : intents.of(given)) {
            if (label.getValue() < POSSIBLE) {
                break;
            }
            boolean search = label.getKey().equals("find") || label.getKey().equals("list");
            if (likeliest && search && Intents.isNamedOnly(given)) {
                return ask(given.unnamed());
            }
            likeliest = false;
            Optional<Ask> ask = as(label.getKey(), given, subject, content);
            if (ask.isPresent()) {
                return ask.get();
            }
        }
        return papers.text(given, subject);
    }

    /** The turn as a question of this intent, where what it names allows it. */
    private Optional<Ask> as(String intent, Given given, Set<String> subject, Set<String> content) {
        boolean none = given.meant().isEmpty();
        boolean several = given.meant().size() > 1;
        return switch (intent) {
            case "small-talk" ->
                none && !given.turn().selects() && content.size() < TALK && saysSomething(given)
                        ? Optional.of(new Ask.SmallTalk(
                                frames.frame(given, given.turn().text())))
                        : Optional.empty();
            case "related" -> none ? Optional.empty() : Optional.of(papers.related(given));
            case "compare" -> several ? Optional.of(papers.compare(given, given.asked())) : Optional.empty();
            case "metadata" -> none && subject.isEmpty() ? Optional.empty() : papers.metadata(given);
            case "find" -> {
                boolean among = several && !given.named() && !subject.isEmpty();
                if (among) {
                    yield Optional.of(
                            new Ask.Find(frames.frame(given, given.turn().included())));
                }
                yield none && !subject.isEmpty() ? Optional.of(searches.find(given)) : Optional.empty();
            }
            case "list" -> none || several ? Optional.of(searches.listOrListing(given, content)) : Optional.empty();
            default -> Optional.of(papers.text(given, subject));
        };
    }

    private static boolean saysSomething(Given given) {
        return SAYS.matcher(given.turn().text()).find();
    }

    static Map<String, String> unsaid(Iterable<String> papers) {
        Map<String, String> meant = new LinkedHashMap<>();
        papers.forEach(id -> meant.put(id, ""));
        return meant;
    }
}
