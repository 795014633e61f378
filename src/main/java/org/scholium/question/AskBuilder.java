package org.scholium.question;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholium.question.Selection.Belonging;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;
import org.scholium.store.Snapshot.Order;
import org.scholium.text.Analysis;
import org.scholium.text.Sought;

/** Makes an {@link Ask} of a turn whose papers are resolved: decides what it asks for, and fills every slot. */
final class AskBuilder {

    /** A label of this probability may be taken where likelier ones do not fit what the turn names. */
    private static final double POSSIBLE = 0.02;

    /** Papers are compared only where somebody means to; two names alone may be asked for one thing. */
    private static final double COMPARES = 0.3;

    private static final Pattern HOW_MANY =
            Pattern.compile("(?i)\\b(?:how many|number of|count(?! on)|total|how (?:big|large)|size of)\\b");
    private static final Pattern ALL = Pattern.compile("(?i)\\b(?:all|every|everything|list|complete)\\b");

    /** Whoever chats says little that a search could look for. */
    private static final int TALK = 5;

    private static final Pattern SAYS = Pattern.compile("\\p{L}");

    private static final Pattern LINKED = Pattern.compile("(?i)\\b(?:papers?|pdf|arxiv|doi|articles?)\\b");

    private final Snapshot papers;
    private final Heads heads;
    private final Frames frames;
    private final Intents intents;

    AskBuilder(Snapshot papers, Heads heads, Filter allowed) {
        this.papers = papers;
        this.heads = heads;
        this.frames = new Frames(papers, allowed);
        this.intents = new Intents(heads);
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
        for (String words : new java.util.LinkedHashSet<>(meant.values())) {
            rest = Phrases.replaced(rest, words, TurnFeatures.PAPER);
        }
        return rest;
    }

    /** A turn on its own, or about papers that are known. */
    Ask ask(Given given) {
        boolean several = given.meant().size() > 1;
        Set<String> subject = Framing.subject(
                Phrases.without(given.turn().included(), given.meant().values()));
        Set<String> content = Framing.content(
                Phrases.without(given.turn().included(), given.meant().values()));
        boolean limited = given.turn().isLimited()
                || given.turn().ordering().order() != null
                || !given.turn().excluded().isEmpty();
        if (given.meant().isEmpty() && content.isEmpty() && limited) {
            return listing(given);
        }
        Optional<Ask> listed = listed(given, content);
        if (listed.isPresent()) {
            return listed.get();
        }
        boolean first = true;
        for (Map.Entry<String, Double> label : intents.of(given)) {
            boolean likeliest = first;
            first = false;
            if (label.getValue() < POSSIBLE) {
                break;
            }
            switch (label.getKey()) {
                case "small-talk" -> {
                    if (given.meant().isEmpty()
                            && !limited
                            && content.size() < TALK
                            && SAYS.matcher(given.turn().text()).find()) {
                        return new Ask.SmallTalk(
                                frames.frame(given, given.turn().text()));
                    }
                }
                case "related" -> {
                    if (!given.meant().isEmpty()) {
                        return new Ask.Related(
                                frames.open(frames.frame(given, given.asked()), given),
                                given.turn().ordering().wanted());
                    }
                }
                case "compare" -> {
                    if (several && label.getValue() >= COMPARES) {
                        return compare(given, given.asked());
                    }
                }
                case "metadata" -> {
                    List<MetadataField> fields = fields(given);
                    if (!fields.isEmpty() && !(given.meant().isEmpty() && subject.isEmpty())) {
                        return new Ask.Metadata(frames.frame(given, given.asked()), fields);
                    }
                }
                case "find" -> {
                    if (likeliest && Intents.isNamedOnly(given)) {
                        return ask(unnamed(given));
                    }
                    if (several && !given.named() && !subject.isEmpty()) {
                        return new Ask.Find(frames.frame(given, given.turn().included()));
                    }
                    if (given.meant().isEmpty() && !subject.isEmpty()) {
                        return given.turn().ordering().order() != null || isSeveral(given.turn())
                                ? list(given)
                                : new Ask.Find(frames.frame(given, given.turn().included()));
                    }
                }
                case "list" -> {
                    if (likeliest && Intents.isNamedOnly(given)) {
                        return ask(unnamed(given));
                    }
                    if (given.meant().isEmpty()) {
                        return content.isEmpty() ? listing(given) : list(given);
                    }
                    if (several) {
                        return content.isEmpty() ? listing(given) : list(given);
                    }
                }
                default -> {
                    return text(given, subject);
                }
            }
        }
        return text(given, subject);
    }

    private static Given unnamed(Given given) {
        return new Given(given.turn(), Map.of(), given.turn().plain(), given.features(), false);
    }

    /** A known paper and words of the listing, and nothing else: "Stop Regressing date". */
    private Optional<Ask> listed(Given given, Set<String> content) {
        if (given.meant().isEmpty()) {
            return Optional.empty();
        }
        String asked = given.asked();
        List<MetadataField> fields = MetadataField.in(asked);
        boolean publisher = papers.organisations().stream()
                .anyMatch(name -> (" " + asked.toLowerCase(Locale.ROOT) + " ")
                        .contains(" " + name.toLowerCase(Locale.ROOT) + " "));
        boolean only = !fields.isEmpty() && MetadataField.isNothingElse(asked);
        if (!only && !publisher && !(fields.contains(MetadataField.AUTHOR_COUNT) && content.size() < 2)) {
            return Optional.empty();
        }
        return Optional.of(new Ask.Metadata(
                frames.frame(given, asked), fields.isEmpty() ? List.of(MetadataField.AUTHORS) : fields));
    }

    private static boolean isSeveral(TypedTurn turn) {
        return turn.ordering().wanted() != null && turn.ordering().wanted() > 1;
    }

    /** What a paper says: a fact of it, or an explanation. */
    Ask text(Given given, Set<String> subject) {
        boolean anchored = !given.meant().isEmpty();
        if (anchored && given.meant().size() > 1) {
            return compare(given, given.asked());
        }
        String asked =
                given.asked().isBlank() || subject.isEmpty() ? given.turn().plain() : given.asked();
        Expected learnt = Intents.explains(given.turn().text()) ? Expected.TEXT : heads.expected(given.features());
        Optional<AspectName> aspect = anchored ? AspectReader.name(asked) : Optional.empty();
        Content content = ContentReader.read(asked, learnt, heads.facets(given.features()), aspect.orElse(null));
        boolean whole = subject.isEmpty();
        Frame frame = frames.frame(given, asked);
        return whole || content.isOpen()
                ? new Ask.Explain(frame, whole ? whole(content) : content)
                : new Ask.Fact(frame, content);
    }

    private static Content whole(Content content) {
        Set<Content.Facet> facets = new java.util.HashSet<>(content.facets());
        facets.add(Content.Facet.WHOLE);
        return new Content(
                List.of(Expected.TEXT),
                content.counted(),
                content.measures(),
                content.said(),
                facets,
                content.aspect());
    }

    /** The facts of the listing that are asked for; code and data can be linked as well, and a paper does not tell where. */
    private static List<MetadataField> fields(Given given) {
        List<MetadataField> fields = MetadataField.in(given.turn().plain());
        boolean ofPaper = MetadataField.isNothingElse(given.asked())
                || LINKED.matcher(given.turn().plain()).find();
        return AspectReader.name(given.asked()).isPresent() && !ofPaper
                ? List.of()
                : fields.stream()
                        .filter(field -> field != MetadataField.LINK || ofPaper)
                        .toList();
    }

    /** Papers side by side; by their dates or authors, where only these are asked for. */
    Ask compare(Given given, String by) {
        Optional<Order> superlative = Superlatives.in(given.turn().text());
        if (superlative.isPresent()) {
            return new Ask.Listing(frames.frame(given, given.asked()), Figure.PAPERS, superlative.get(), null);
        }
        List<MetadataField> fields = fields(given);
        if (!fields.isEmpty()) {
            return new Ask.Metadata(frames.frame(given, given.asked()), fields);
        }
        List<Aspect> aspects =
                Comparands.aspects(by).stream().map(AspectReader::read).toList();
        return new Ask.Compare(frames.frame(given, by), aspects, false);
    }

    /** Papers by what they are about. */
    Ask list(Given given) {
        TypedTurn turn = given.turn();
        boolean counts = HOW_MANY.matcher(turn.text()).find();
        Belonging belonging = heads.belonging(given.features());
        Frame frame = frames.frame(given, turn.included());
        Set<String> thing = Contributions.thing(frame.sought().terms());
        String phrase = subjectPhrase(frame.sought());
        boolean held = belonging == Belonging.MENTION
                && frame.names().names().isEmpty()
                && !phrase.isEmpty()
                && papers.countHolders(phrase, Filter.NONE) > 0;
        if (belonging == Belonging.CONTRIBUTE
                        && (thing.isEmpty()
                                || thing.size() == frame.sought().terms().size())
                || belonging == Belonging.MENTION && !held) {
            belonging = Belonging.ABOUT;
        }
        return new Ask.ListPapers(
                frames.excluding(frame, turn),
                new Selection(
                        belonging,
                        belonging == Belonging.CONTRIBUTE ? thing : Set.of(),
                        ALL.matcher(turn.text()).find(),
                        counts,
                        turn.ordering().order(),
                        turn.ordering().wanted(),
                        held ? List.of(phrase) : List.of()));
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
    Ask listing(Given given) {
        TypedTurn turn = given.turn();
        Order order = turn.ordering().order();
        return new Ask.Listing(
                frames.excluding(frames.frame(given, turn.included()), turn),
                ListingFigure.of(turn),
                order,
                turn.ordering().wanted());
    }

    static Map<String, String> unsaid(Iterable<String> papers) {
        Map<String, String> meant = new LinkedHashMap<>();
        papers.forEach(id -> meant.put(id, ""));
        return meant;
    }
}
