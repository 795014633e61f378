package org.scholium.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholium.corpus.Paper;
import org.scholium.index.Analysis;
import org.scholium.index.Filter;
import org.scholium.index.IndexedPaper;
import org.scholium.index.PaperIndex;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;

/** The papers that the words of a turn mean, each with those words: by name, place, description or pronoun. */
final class Referents {

    /** A turn of more words than this has a subject of its own, unless the papers at hand speak to it. */
    private static final int FEW = 3;

    /** How near the papers at hand must come to a turn to be what it goes on from. */
    private static final double SPEAKS = 0.3;

    /** How far they may stay behind the best ones of all, without a pronoun and with one. */
    private static final double BEHIND = 0.07;

    private static final double FAR_BEHIND = 0.18;

    /** How far one of several papers must be ahead of the others to be the one that is meant. */
    private static final double AHEAD = 0.45;

    private static final Pattern ONE_OF_BEFORE = Pattern.compile(
            "(?i)\\b(?:it|its|this|that)(?: (?:paper|one|study|work|article|survey|benchmark|approach|method))?\\b");

    private static final Pattern OF_WHAT_WAS_SAID = Pattern.compile(
            "(?i)\\b(?:we|you) (?:\\w+ )?(?:talked|spoke|discussed|mentioned|looked|told|showed|covered|asked|saw)\\b");

    private static final Pattern OPENED =
            Pattern.compile("(?i)\\b(?:again|back to|at the (?:start|beginning)|earlier|originally|before)\\b");

    private static final Pattern DESCRIBES = Pattern.compile("(?i)^(?:the|that|this|your)\\b");

    /** How a paper introduces what it brings, up to its name. */
    private static final String BRINGS =
            "(?i:\\b(?:introduc|propos|present|build|built|develop|releas|call|nam|dub|term)\\w*\\b)[^.]{0,60}?";

    private final ConversationThread thread;
    private final PaperIndex index;
    private final Retriever retriever;
    private final Descriptions descriptions;

    Referents(ConversationThread thread, PaperIndex index, Retriever retriever) {
        this.thread = thread;
        this.index = index;
        this.retriever = retriever;
        Set<String> recalled = new LinkedHashSet<>();
        thread.exchanges().forEach(exchange -> recalled.addAll(exchange.papers()));
        descriptions = new Descriptions(List.copyOf(recalled), index, retriever);
    }

    /** Papers named in a text, with the words of each name. */
    Map<String, String> named(String text) {
        Map<String, String> named = new LinkedHashMap<>();
        Names.in(text, index).forEach((id, words) -> named.put(id, String.join(" ", words)));
        return named;
    }

    /** Papers meant by their place in what was shown last, or in the conversation. */
    Map<String, String> placed(String text) {
        Map<String, String> placed = new LinkedHashMap<>();
        Positions.in(text)
                .ifPresent(positions -> shown(text).stream()
                        .map(positions::of)
                        .filter(papers -> !papers.isEmpty())
                        .findFirst()
                        .ifPresent(papers -> papers.forEach(id -> placed.put(id, positions.phrase()))));
        return placed;
    }

    /** The lists in which a place may be counted, the likeliest first. */
    private List<List<String>> shown(String text) {
        List<List<String>> lists = new ArrayList<>();
        List<Exchange> exchanges = thread.exchanges();
        for (int i = exchanges.size() - 1; i >= 0; i--) {
            if (exchanges.get(i).papers().size() > 1) {
                lists.add(exchanges.get(i).papers());
            }
        }
        boolean lastWasList =
                thread.last().map(last -> last.papers().size() > 1).orElse(false);
        boolean ofAll = OF_WHAT_WAS_SAID.matcher(text).find()
                || !lastWasList && OPENED.matcher(text).find();
        lists.add(ofAll ? 0 : lists.size(), thread.spokenOf());
        return lists;
    }

    Map<String, String> described(String text, boolean comparing) {
        return descriptions.in(text, comparing);
    }

    /**
     * Everything that a comparison sets side by side: what is named, placed and described, and as long as that is fewer
     * than two papers, what pronouns, the sides of its wording and counted groups mean.
     */
    Map<String, String> compared(String text, Comparands comparands) {
        Map<String, String> meant = new LinkedHashMap<>(named(text));
        placed(text).forEach(meant::putIfAbsent);
        described(text, true).forEach(meant::putIfAbsent);
        List<Supplier<Map<String, String>>> further =
                List.of(() -> pronouns(text, meant.size()), () -> sides(comparands), () -> descriptions.group(text));
        for (Supplier<Map<String, String>> one : further) {
            if (meant.size() < 2) {
                one.get().forEach(meant::putIfAbsent);
            }
        }
        return meant;
    }

    /** What a comparison's pronouns mean, where some of its papers are known already. */
    private Map<String, String> pronouns(String text, int known) {
        Map<String, String> meant = new LinkedHashMap<>();
        List<String> last = thread.last().map(Exchange::about).orElse(List.of());
        if (known == 1 && last.size() == 1) {
            Matcher one = ONE_OF_BEFORE.matcher(text);
            if (one.find()) {
                meant.put(last.get(0), one.group());
            }
        } else if (known == 0
                && Reference.isPlural(text)
                && (Reference.meansEach(text) || Reference.meansLastTwo(text))) {
            several(text).forEach(id -> meant.put(id, ""));
        }
        return meant;
    }

    /** The papers that "they", "both" or "the three" mean: the last ones shown, or shown so many, or spoken of last. */
    List<String> several(String text) {
        List<String> last = thread.last().map(Exchange::about).orElse(List.of());
        OptionalInt count = Reference.count(text);
        if (count.isEmpty() || last.size() == count.getAsInt()) {
            return last.size() > 1 || !Reference.meansLastTwo(text) ? last : lastSpokenOf(2);
        }
        List<List<String>> shown = thread.exchanges().stream()
                .map(Exchange::about)
                .filter(papers -> papers.size() == count.getAsInt())
                .toList();
        return shown.isEmpty() ? lastSpokenOf(count.getAsInt()) : shown.get(shown.size() - 1);
    }

    private List<String> lastSpokenOf(int count) {
        List<String> spoken = thread.spokenOf();
        return spoken.size() < count ? List.of() : spoken.subList(spoken.size() - count, spoken.size());
    }

    /** The papers that the two sides of a comparison mean. */
    private Map<String, String> sides(Comparands comparands) {
        Map<String, String> meant = new LinkedHashMap<>();
        for (String side : comparands.sides()) {
            Map<String, String> found = new LinkedHashMap<>(named(side));
            if (found.isEmpty()) {
                found.putAll(placed(side));
            }
            if (found.isEmpty()) {
                found.putAll(pronouns(side, 1));
            }
            if (found.isEmpty()) {
                coined(side)
                        .or(() -> DESCRIBES.matcher(side).find() ? descriptions.paper(side) : Optional.empty())
                        .ifPresent(id -> found.put(id, side));
            }
            found.forEach(meant::putIfAbsent);
        }
        return meant.size() == comparands.sides().size() ? meant : Map.of();
    }

    /** The paper that brings a thing of this name: it stands in its title, or in its abstract behind "we propose". */
    private Optional<String> coined(String side) {
        return Analysis.words(side).stream()
                .map(word -> Pattern.compile("\\b(?=\\p{Lu})(?i:" + Pattern.quote(word) + ")\\b"))
                .filter(name -> name.matcher(side).find())
                .flatMap(name -> index.papers().stream()
                        .map(IndexedPaper::paper)
                        .filter(paper -> name.matcher(paper.title()).find()
                                || Pattern.compile(BRINGS + name.pattern())
                                        .matcher(paper.summary())
                                        .find()))
                .map(Paper::id)
                .findFirst();
    }

    /** Of what the last turn showed, that which fits a word or two: "the survey". */
    Optional<String> like(String phrase, Exchange last) {
        Set<String> terms = Framing.subject(phrase);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        List<String> fitting = last.papers().stream()
                .filter(id -> index.paper(id).orElseThrow().terms().containsAll(terms))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : descriptions.paper(phrase);
    }

    /** The other of two papers: shown beside the one that the last turn was about, or spoken of before it. */
    Map<String, String> other(Exchange last) {
        List<String> about = last.about();
        List<String> others = new ArrayList<>(thread.spokenOf());
        for (Exchange exchange : thread.exchanges()) {
            if (exchange.papers().size() == 2 && exchange.papers().containsAll(about)) {
                others.addAll(exchange.papers());
            }
        }
        others.removeAll(about);
        return others.isEmpty() ? Map.of() : Map.of(others.get(others.size() - 1), "");
    }

    /** Whether a turn goes on from these papers rather than beginning anew: its words say so, or the papers do. */
    boolean goesOn(String question, String text, List<String> papers, Filter filter) {
        if (papers.isEmpty() || Reference.changesTopic(question)) {
            return false;
        }
        Set<String> subject = Framing.subject(text);
        if (subject.isEmpty()) {
            return !Reference.isOfTheCorpus(question) || Reference.pointsBack(question);
        }
        boolean few = subject.size() <= FEW;
        if (Reference.meansEach(question) && few || Reference.pointsBack(question) && few) {
            return true;
        }
        if (!Reference.pointsBack(question) && (!few || !QuestionForms.goesOn(question))) {
            return false;
        }
        if (few && Reference.asksOfPartsOnly(subject)) {
            return true;
        }
        List<Evidence> all = retriever.retrieve(index, query(text, filter), 1);
        List<Evidence> own = retriever.retrieve(index, query(text, filter.only(Set.copyOf(papers))), 1);
        if (all.isEmpty() || own.isEmpty()) {
            return false;
        }
        double behind = strength(all.get(0)) - strength(own.get(0));
        if (Reference.pointsBack(question)) {
            return behind <= FAR_BEHIND;
        }
        boolean speaks = strength(own.get(0)) >= SPEAKS && behind <= BEHIND;
        boolean holdsAll = subject.size() < FEW && own.get(0).coverage() > 0.999;
        boolean adds = subject.size() < 2 && papers.size() == 1 && Reference.continues(question);
        boolean nobodyHolds = subject.size() < 2 && all.get(0).coverage() == 0;
        return speaks || holdsAll || adds || nobodyHolds;
    }

    /** Whether one of these papers holds all the words that a text searches for. */
    boolean anyHolds(String text, List<String> papers) {
        Set<String> subject = Framing.subject(text);
        return papers.stream()
                .anyMatch(id -> index.paper(id).orElseThrow().terms().containsAll(subject));
    }

    /** Of several papers the one that speaks best to a question; the first of those that do equally. */
    String best(String text, List<String> papers, Filter filter) {
        return ranked(text, papers, filter).stream()
                .map(evidence -> evidence.paper().id())
                .findFirst()
                .orElse(papers.get(0));
    }

    /** The one of several papers that speaks to a question clearly better than the others, if one does. */
    Optional<String> clearlyBest(String text, List<String> papers, Filter filter) {
        List<Evidence> found = ranked(text, papers, filter);
        boolean clear =
                found.size() == 1 || found.size() > 1 && strength(found.get(0)) >= strength(found.get(1)) + AHEAD;
        return clear ? Optional.of(found.get(0).paper().id()) : Optional.empty();
    }

    private List<Evidence> ranked(String text, List<String> papers, Filter filter) {
        return retriever.retrieve(index, query(text, filter.only(Set.copyOf(papers))), papers.size()).stream()
                .sorted(Comparator.comparingDouble(Referents::strength)
                        .reversed()
                        .thenComparing(
                                evidence -> papers.indexOf(evidence.paper().id())))
                .toList();
    }

    private static Query query(String text, Filter filter) {
        String search = Framing.strip(text);
        Set<String> subject = Framing.subject(search);
        return subject.isEmpty() ? Query.of(search, filter) : new Query(search, subject, filter);
    }

    private static double strength(Evidence evidence) {
        return evidence.best().score();
    }

    /** The same papers in the order in which a text mentions them. */
    static Map<String, String> inOrder(String text, Map<String, String> meant) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        Map<String, String> ordered = new LinkedHashMap<>();
        meant.entrySet().stream()
                .sorted(Comparator.comparingInt(one -> place(lowerCase, one.getValue())))
                .forEach(one -> ordered.put(one.getKey(), one.getValue()));
        return ordered;
    }

    private static int place(String text, String phrase) {
        int whole = phrase.isBlank() ? -1 : text.indexOf(phrase.toLowerCase(Locale.ROOT));
        List<String> words = Analysis.words(phrase);
        if (whole >= 0 || words.isEmpty()) {
            return whole < 0 ? Integer.MAX_VALUE : whole;
        }
        String apart = words.stream().map(Pattern::quote).collect(Collectors.joining("[^\\p{L}\\p{N}]*"));
        Matcher first = Pattern.compile("(?<![\\p{L}\\p{N}])" + apart).matcher(text);
        Matcher any = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words.get(0)))
                .matcher(text);
        return first.find() ? first.start() : any.find() ? any.start() : Integer.MAX_VALUE;
    }

    /** A text without the words that mean papers. */
    static String without(String text, Collection<String> phrases) {
        String rest = text;
        Set<String> words = new LinkedHashSet<>();
        for (String phrase : phrases) {
            if (!phrase.isBlank() && rest.contains(phrase)) {
                rest = rest.replaceFirst("(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}])", " ");
            } else {
                words.addAll(Analysis.words(phrase));
            }
        }
        StringBuilder kept = new StringBuilder();
        for (String token : rest.strip().split("\\s+")) {
            List<String> own = Analysis.words(token);
            if (own.isEmpty() || !words.containsAll(own)) {
                kept.append(kept.isEmpty() ? "" : " ").append(token);
            }
        }
        return kept.toString();
    }
}
