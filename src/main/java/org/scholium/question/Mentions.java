package org.scholium.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholium.corpus.Paper;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;
import org.scholium.text.Analysis;
import org.scholium.text.Tuning;

/** The papers that the words of a turn mean, each with those words: by name, place, description or pronoun. */
final class Mentions {

    private static final Pattern ONE_OF_BEFORE = Pattern.compile(
            "(?i)\\b(?:it|its|this|that)(?: (?:paper|one|study|work|article|survey|benchmark|approach|method))?\\b");

    private static final Pattern OF_WHAT_WAS_SAID = Pattern.compile(
            "(?i)\\b(?:we|you) (?:\\w+ )?(?:talked|spoke|discussed|mentioned|looked|told|showed|covered|asked|saw)\\b");

    private static final Pattern OPENED =
            Pattern.compile("(?i)\\b(?:again|back to|at the (?:start|beginning)|earlier|originally|before)\\b");

    /** How a paper introduces what it brings, up to its name. */
    private static final String BRINGS =
            "(?i:\\b(?:introduc|propos|present|build|built|develop|releas|call|nam|dub|term)\\w*\\b)[^.]{0,60}?";

    private static final int HOLDERS = Tuning.count("question.names.holders");

    private final Dialogue thread;
    private final Snapshot index;
    private final Descriptions descriptions;

    Mentions(Dialogue thread, Snapshot index, Retriever retriever) {
        this.thread = thread;
        this.index = index;
        Set<String> recalled = new LinkedHashSet<>();
        thread.turns().forEach(turn -> recalled.addAll(turn.papers()));
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
        if (placed.isEmpty()) {
            placed.putAll(
                    descriptions.dated(text, thread.last().map(PastTurn::papers).orElse(List.of())));
        }
        return placed;
    }

    /** The lists in which a place may be counted, the likeliest first. */
    private List<List<String>> shown(String text) {
        List<List<String>> lists = new ArrayList<>();
        List<PastTurn> turns = thread.turns();
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i).papers().size() > 1) {
                lists.add(turns.get(i).papers());
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
        return descriptions.in(text, comparing, thread.last().isEmpty());
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
        List<String> last = thread.last().map(PastTurn::papers).orElse(List.of());
        if (known == 1 && last.size() == 1) {
            Matcher one = ONE_OF_BEFORE.matcher(text);
            boolean said = one.find();
            if (said || Comparands.lacksASide(text)) {
                meant.put(last.get(0), said ? one.group() : "");
            }
        } else if (known == 0 && (Reference.meansEach(text) || Reference.meansLastTwo(text))) {
            several(text).forEach(id -> meant.put(id, ""));
        }
        return meant;
    }

    /** The papers that "they", "both" or "the three" mean: the last ones shown, or shown so many, or spoken of last. */
    List<String> several(String text) {
        List<String> last = thread.last().map(PastTurn::papers).orElse(List.of());
        OptionalInt count = Reference.count(text);
        if (count.isEmpty() || last.size() == count.getAsInt()) {
            return last.size() > 1 || !Reference.meansLastTwo(text) ? last : lastSpokenOf(2);
        }
        List<List<String>> shown = thread.turns().stream()
                .map(PastTurn::papers)
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
                        .or(() -> Descriptions.describes(side) ? descriptions.paper(side) : Optional.empty())
                        .ifPresent(id -> found.put(id, side));
            }
            found.forEach(meant::putIfAbsent);
        }
        return meant.size() == comparands.sides().size() ? meant : Map.of();
    }

    /** The paper that brings a thing of this name: it stands in its title, or in its abstract behind "we propose". */
    private Optional<String> coined(String side) {
        List<String> phrase = Analysis.words(side);
        Optional<String> sole = phrase.size() < 2
                ? Optional.empty()
                : index.soleHolder(phrase).map(paper -> paper.paper().id());
        if (sole.isPresent()) {
            return sole;
        }
        for (String word : Analysis.words(side)) {
            String name = "\\b(?=\\p{Lu})(?i:" + Pattern.quote(word) + ")\\b";
            Pattern brought = Pattern.compile(BRINGS + name);
            if (Pattern.compile(name).matcher(side).find()) {
                Optional<String> bringer = index.keyword(Analysis.terms(word), Filter.NONE, HOLDERS).keySet().stream()
                        .map(id -> index.paper(id).orElseThrow().paper())
                        .filter(paper ->
                                Pattern.compile(name).matcher(paper.title()).find()
                                        || brought.matcher(paper.summary()).find())
                        .map(Paper::id)
                        .findFirst();
                if (bringer.isPresent()) {
                    return bringer;
                }
            }
        }
        return Optional.empty();
    }

    /** Of what the last turn showed, that which fits a word or two: "the survey". */
    Optional<String> like(String phrase, PastTurn last) {
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
    Map<String, String> other(PastTurn last) {
        List<String> about = last.papers();
        List<String> others = new ArrayList<>(thread.spokenOf());
        for (PastTurn turn : thread.turns()) {
            if (turn.papers().size() == 2 && turn.papers().containsAll(about)) {
                others.addAll(turn.papers());
            }
        }
        others.removeAll(about);
        return others.isEmpty() ? Map.of() : Map.of(others.get(others.size() - 1), "");
    }

    /** Whether one of these papers holds all the words that a text searches for. */
    boolean anyHolds(String text, List<String> papers) {
        Set<String> subject = Framing.subject(text);
        return papers.stream()
                .anyMatch(id -> index.paper(id).orElseThrow().terms().containsAll(subject));
    }
}
