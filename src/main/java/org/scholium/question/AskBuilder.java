package org.scholium.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.question.Selection.Belonging;
import org.scholium.store.Exclusions;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.store.Snapshot;
import org.scholium.store.Snapshot.Order;
import org.scholium.text.Sought;

/** Makes an {@link Ask} of a turn whose papers are resolved: decides what it asks for, and fills every slot. */
final class AskBuilder {

    /** A label of this probability may be taken where likelier ones do not fit what the turn names. */
    private static final double POSSIBLE = 0.02;

    /** Papers are compared only where somebody means to; two names alone may be asked for one thing. */
    private static final double COMPARES = 0.3;

    private static final Pattern HOW_MANY =
            Pattern.compile("(?i)\\b(?:how many|number of|count(?! on)|total|how (?:big|large)|size of)\\b");
    private static final Pattern TOPICS = Pattern.compile(
            "(?i)\\b(?:topics?|themes?|subjects?|areas?|fields?|overview|summar\\w*|about|gist|cover(?:s|ed)?|deal)\\b");
    private static final Pattern DATES = Pattern.compile(
            "(?i)\\b(?:span|period|(?:time|date) ?(?:range|frame|span)|from when to when|how far back|(?:which|what) (?:years|dates)|oldest and newest|newest and oldest|between which)\\b");
    private static final Pattern AUTHORS = Pattern.compile(
            "(?i)\\b(?:average|mean|median|typical|together|altogether|in total|combined|distribution)\\b.*\\b(?:authors?|people|team|byline)|\\b(?:authors?|people|team|byline)\\b.*\\b(?:average|mean|median|typical|together|altogether|in total|combined|distribution)\\b");
    private static final Pattern ORGANISATIONS = Pattern.compile(
            "(?i)\\b(?:which|what|who|any|how many|list|all)\\b.*\\b(?:organi[sz]ations?|labs?|companies|company|institut\\w+|universit\\w+|affiliations?|publishers?|publishes)\\b");
    private static final Pattern ALL = Pattern.compile("(?i)\\b(?:all|every|everything|list|complete)\\b");

    private static final Pattern PAPERS = Pattern.compile(
            "(?i)\\b(?:papers?|works?|stud(?:y|ies)|articles?|ones?|publications?|surveys?|anything|anyone|who|ref(?:erence)?s?|literature)\\b");

    /** What a plain word for it adds to the probability of an intent. */
    private static final double CUE = 0.9;

    /** "Is there a", "who looked at": where no paper is named, one is looked for. */
    private static final Pattern SEARCHES = Pattern.compile(
            "(?i)^\\W*(?:(?:and|so|ok|hi|hello|hey|please|but)\\W+)*(?:is there (?:a|an|any)(?:thing|one|body)?|has any(?:one|body)|did any(?:one|body)|does any(?:one|body)|do we have an?|who(?! (?:is|are|was|were|annotated|labelled|labeled)\\b)\\b|something|(?:i(?:'m| am)? )?(?:want|looking for|searching for|after|need) (?:the|a) (?:paper|study))\\b");

    private static final Pattern LISTS = Pattern.compile(
            "(?i)\\b(?:the|which|what|any|other|all|those|these|list|more|some|few) (?:[\\w-]+ ){0,2}?(?:papers|ones|works|studies|articles|publications|surveys|benchmarks|data ?sets)\\b(?! (?:is|are) (?:about|on)\\W*$)|\\b(?:everything|what have we got|who (?:runs?|uses?|works?|does|tests?|studies|trains?)\\b)");

    private static final Pattern LINKED = Pattern.compile("(?i)\\b(?:papers?|pdf|arxiv|doi|articles?)\\b");

    private final Snapshot papers;
    private final Heads heads;
    private final Filter allowed;

    AskBuilder(Snapshot papers, Heads heads, Filter allowed) {
        this.papers = papers;
        this.heads = heads;
        this.allowed = allowed;
    }

    /** What a turn is read from: its words, the papers it means, and what the heads see. */
    record Given(
            TypedTurn turn, Map<String, String> meant, String asked, Map<String, Double> features, boolean named) {}

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
        if (given.meant().isEmpty()
                && content.isEmpty()
                && given.turn().excluded().isEmpty()
                && limited) {
            return listing(given);
        }
        Optional<Ask> listed = listed(given, content);
        if (listed.isPresent()) {
            return listed.get();
        }
        boolean first = true;
        for (Map.Entry<String, Double> label : labels(given)) {
            boolean likeliest = first;
            first = false;
            if (label.getValue() < POSSIBLE) {
                break;
            }
            switch (label.getKey()) {
                case "small-talk" -> {
                    if (given.meant().isEmpty() && !limited) {
                        return new Ask.SmallTalk(frame(given, given.turn().text()));
                    }
                }
                case "related" -> {
                    if (!given.meant().isEmpty()) {
                        return new Ask.Related(
                                open(frame(given, given.asked()), given),
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
                        return new Ask.Metadata(frame(given, given.asked()), fields);
                    }
                }
                case "find" -> {
                    if (likeliest && isNamedOnly(given)) {
                        return ask(unnamed(given));
                    }
                    if (several && !given.named() && !subject.isEmpty()) {
                        return new Ask.Find(frame(given, given.turn().included()));
                    }
                    if (given.meant().isEmpty() && !subject.isEmpty()) {
                        return given.turn().ordering().order() != null || isSeveral(given.turn())
                                ? list(given)
                                : new Ask.Find(frame(given, given.turn().included()));
                    }
                }
                case "list" -> {
                    if (likeliest && isNamedOnly(given)) {
                        return ask(unnamed(given));
                    }
                    if (given.meant().isEmpty()) {
                        return content.isEmpty() && given.turn().excluded().isEmpty() ? listing(given) : list(given);
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

    /** The labels by likelihood; words that only a search has, or only a question for dates and people, count for more. */
    private List<Map.Entry<String, Double>> labels(Given given) {
        Map<String, Double> likely = new LinkedHashMap<>();
        heads.intents(given.features()).forEach(label -> likely.put(label.getKey(), label.getValue()));
        String text = given.turn().text();
        if (MetadataField.isPlain(text)) {
            likely.merge("metadata", CUE, Double::sum);
        }
        if (given.meant().isEmpty() && SEARCHES.matcher(text).find()) {
            likely.merge("find", CUE, Double::sum);
        }
        if (given.meant().isEmpty() && LISTS.matcher(text).find()) {
            likely.merge("list", CUE, Double::sum);
        }
        return likely.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(java.util.Comparator.reverseOrder()))
                .toList();
    }

    /** Who looks for papers by a name means those that hold it. */
    private static boolean isNamedOnly(Given given) {
        return !given.meant().isEmpty()
                && given.turn().ids().isEmpty()
                && given.meant().values().stream().noneMatch(String::isBlank)
                && given.named()
                && PAPERS.matcher(given.turn().text()).find();
    }

    /** Whether a list is asked for. */
    boolean lists(Given given) {
        return labels(given).get(0).getKey().equals("list");
    }

    /** Whether papers are looked for. */
    boolean searches(Given given) {
        String label = heads.intents(given.features()).get(0).getKey();
        return label.equals("list") || label.equals("find") || label.equals("related");
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
        return Optional.of(
                new Ask.Metadata(frame(given, asked), fields.isEmpty() ? List.of(MetadataField.AUTHORS) : fields));
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
        Expected learnt = heads.expected(given.features());
        Optional<AspectName> aspect = anchored ? AspectReader.name(asked) : Optional.empty();
        Content content = ContentReader.read(asked, learnt, heads.facets(given.features()), aspect.orElse(null));
        boolean whole = subject.isEmpty();
        Frame frame = frame(given, asked);
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
        List<MetadataField> fields = MetadataField.in(given.turn().text());
        boolean ofPaper = MetadataField.isNothingElse(given.asked())
                || LINKED.matcher(given.turn().text()).find();
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
            return new Ask.Listing(frame(given, given.asked()), Figure.PAPERS, superlative.get(), null);
        }
        List<MetadataField> fields = fields(given);
        if (!fields.isEmpty()) {
            return new Ask.Metadata(frame(given, given.asked()), fields);
        }
        List<Aspect> aspects =
                Comparands.aspects(by).stream().map(AspectReader::read).toList();
        return new Ask.Compare(frame(given, by), aspects, false);
    }

    /** Papers by what they are about. */
    Ask list(Given given) {
        TypedTurn turn = given.turn();
        boolean counts = HOW_MANY.matcher(turn.text()).find();
        Belonging belonging = heads.belonging(given.features());
        Frame frame = frame(given, turn.included());
        Set<String> thing = Contributions.thing(frame.sought().terms());
        String phrase = subjectPhrase(frame.sought());
        boolean held =
                belonging == Belonging.MENTION && !phrase.isEmpty() && papers.countHolders(phrase, Filter.NONE) > 0;
        if (belonging == Belonging.CONTRIBUTE
                        && (thing.isEmpty()
                                || thing.size() == frame.sought().terms().size())
                || belonging == Belonging.MENTION && !held) {
            belonging = Belonging.ABOUT;
        }
        return new Ask.ListPapers(
                excluding(frame, turn),
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
        return java.util.Arrays.stream(sought.words().split(" "))
                .map(word -> word.replaceAll("^[\\p{P}&&[^(]]+|[\\p{P}&&[^)]]+$", ""))
                .filter(word -> sought.terms().containsAll(org.scholium.text.Analysis.terms(word)))
                .filter(word -> !org.scholium.text.Analysis.terms(word).isEmpty())
                .collect(java.util.stream.Collectors.joining(" "));
    }

    /** Papers by what the listing states. */
    Ask listing(Given given) {
        TypedTurn turn = given.turn();
        String text = turn.text();
        Order order = turn.ordering().order();
        Figure figure = DATES.matcher(text).find()
                ? Figure.DATES
                : AUTHORS.matcher(text).find()
                        ? Figure.AUTHORS
                        : ORGANISATIONS.matcher(text).find()
                                        && turn.limits().organisations().isEmpty()
                                ? Figure.ORGANISATIONS
                                : order != null
                                        ? Figure.PAPERS
                                        : HOW_MANY.matcher(text).find()
                                                ? Figure.COUNT
                                                : TOPICS.matcher(text).find() ? Figure.TOPICS : Figure.PAPERS;
        return new Ask.Listing(
                excluding(frame(given, turn.included()), turn),
                figure,
                order,
                turn.ordering().wanted());
    }

    /** The frame of a search for other papers than those it means. */
    private Frame open(Frame frame, Given given) {
        return new Frame(
                frame.standalone(),
                frame.papers(),
                frame.limits(),
                given.turn().within(allowed),
                frame.sought(),
                frame.names(),
                frame.notUnderstood(),
                frame.parts());
    }

    /** The frame with what the turn excludes: papers that it names, organisations, and else subjects. */
    private Frame excluding(Frame frame, TypedTurn turn) {
        if (turn.excluded().isEmpty()) {
            return frame;
        }
        Set<String> ids = new java.util.HashSet<>();
        List<String> subjects = new ArrayList<>();
        for (String phrase : turn.excluded()) {
            Map<String, List<String>> named = Names.in(phrase, papers);
            if (named.isEmpty()) {
                subjects.add(String.join(
                        " ", Framing.subject(phrase).isEmpty() ? List.of(phrase) : List.of(Framing.strip(phrase))));
            }
            ids.addAll(named.keySet());
        }
        Exclusions not = new Exclusions(null, null, ids, subjects, null);
        Limits limits = frame.limits().without(frame.limits().not().and(not));
        return new Frame(
                frame.standalone(),
                frame.papers().stream()
                        .filter(one -> !ids.contains(one.paperId()))
                        .toList(),
                limits,
                allowed.within(limits),
                frame.sought(),
                frame.names(),
                frame.notUnderstood(),
                frame.parts());
    }

    /** A frame with these words to search for. */
    Frame frame(Given given, String words) {
        Map<String, String> meant = given.meant();
        String search = Framing.strip(words.isBlank() ? given.turn().text() : words);
        Set<String> subject = Framing.subject(search);
        Sought sought = subject.isEmpty() ? Sought.of(search) : new Sought(search, subject);
        String standalone = Standalone.of(given.turn().text(), meant, papers);
        Filter filter = given.turn().within(allowed);
        return new Frame(
                Sought.of(standalone),
                meant.entrySet().stream()
                        .map(one -> new Mention(one.getKey(), one.getValue()))
                        .toList(),
                given.turn().limits(),
                meant.isEmpty() ? filter : filter.only(meant.keySet()),
                sought,
                Vocabulary.read(search, meant.isEmpty() ? given.turn().text() : search, papers),
                given.turn().notUnderstood(),
                List.of());
    }

    /** The same question without some papers. */
    Ask without(Ask ask, Set<String> ids) {
        Frame frame = ask.frame();
        Limits limits = frame.limits().without(frame.limits().not().and(new Exclusions(null, null, ids, null, null)));
        return ask.with(new Frame(
                frame.standalone(),
                frame.papers(),
                limits,
                frame.filter().except(ids),
                frame.sought(),
                frame.names(),
                frame.notUnderstood(),
                frame.parts()));
    }

    /** The same question of other papers. */
    Ask of(Ask ask, Map<String, String> meant, Filter within) {
        Frame frame = ask.frame();
        String before = frame.standalone().words();
        String after = replaceTitles(before, frame, meant);
        Filter filter = within.within(frame.limits());
        return ask.with(new Frame(
                Sought.of(after),
                meant.keySet().stream()
                        .map(id -> new Mention(id, meant.get(id)))
                        .toList(),
                frame.limits(),
                meant.isEmpty() || ask instanceof Ask.Related ? filter : filter.only(meant.keySet()),
                frame.sought(),
                frame.names(),
                frame.notUnderstood(),
                List.of()));
    }

    /** The same question within other limits. */
    Ask within(Ask ask, Limits limits, Filter filter, String said, List<String> notUnderstood) {
        Frame frame = ask.frame();
        return ask.with(new Frame(
                Sought.of(frame.standalone().words() + ": " + said),
                List.of(),
                limits,
                filter,
                frame.sought(),
                frame.names(),
                notUnderstood,
                List.of()));
    }

    private String replaceTitles(String text, Frame frame, Map<String, String> meant) {
        String titles = Standalone.titles(meant.keySet(), papers);
        for (Mention mention : frame.papers()) {
            for (String written : List.of(Standalone.titles(List.of(mention.paperId()), papers), mention.words())) {
                int at = written.isBlank()
                        ? -1
                        : text.toLowerCase(Locale.ROOT).indexOf(written.toLowerCase(Locale.ROOT));
                if (at >= 0) {
                    return text.substring(0, at) + titles + text.substring(at + written.length());
                }
            }
        }
        return text + " (" + titles + ")";
    }

    static Map<String, String> unsaid(Iterable<String> papers) {
        Map<String, String> meant = new LinkedHashMap<>();
        papers.forEach(id -> meant.put(id, ""));
        return meant;
    }
}
