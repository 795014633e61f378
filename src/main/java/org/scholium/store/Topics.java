package org.scholium.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholium.corpus.Paper;
import org.scholium.store.Snapshot.Topic;
import org.scholium.text.Analysis;
import org.scholium.text.Tuning;

/** The phrases of two or three words that most papers share. */
public final class Topics {

    private static final int SHOWN = 6;
    private static final int LONGEST = 3;

    private static final double STANDS_FOR = Tuning.number("store.topics.stands-for");

    /** What authors say of any work. */
    private static final Set<String> IDLE = Analysis.terms(
            "large scale wide range new novel state art recent propose introduce present show demonstrate work paper study"
                    + " language model problem task real world system benchmark approach method result experiment significantly effective existing various key important challenge lack");

    private static final Set<String> LEADS_IN = Set.of(
            "across", "using", "via", "within", "through", "under", "towards", "toward", "between", "among", "when");

    private static final Pattern WORD = Pattern.compile("\\p{L}.*\\p{L}.*");

    private static final int LONG = Tuning.count("store.topics.letters");

    private static final Pattern CLAUSE = Pattern.compile("[^\\p{L}\\p{N}\\s'-]+");

    private Topics() {}

    /** The phrases that most of these papers share, those that most of them hold first. */
    static List<Topic> of(List<Paper> papers) {
        Map<String, Integer> holders = new HashMap<>();
        papers.forEach(paper -> phrases(paper).forEach(phrase -> holders.merge(phrase, 1, Integer::sum)));
        List<Topic> ranked = holders.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> new Topic(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Topic::papers)
                        .reversed()
                        .thenComparing(t -> -t.phrase().length())
                        .thenComparing(Topic::phrase))
                .toList();
        List<Topic> chosen = new ArrayList<>();
        Iterator<Topic> next = ranked.iterator();
        while (next.hasNext() && chosen.size() < SHOWN) {
            Topic topic = next.next();
            boolean partOfLonger = ranked.stream()
                    .takeWhile(longer -> longer.papers() >= STANDS_FOR * topic.papers())
                    .anyMatch(
                            longer -> longer.phrase().length() > topic.phrase().length()
                                    && longer.phrase().contains(topic.phrase()));
            boolean longerOfChosen =
                    chosen.stream().anyMatch(c -> topic.phrase().contains(c.phrase()));
            if (!partOfLonger && !longerOfChosen) {
                chosen.add(topic);
            }
        }
        return chosen;
    }

    /**
     * Words and phrases that all of these papers use time and again, the most telling first.
     *
     * @param rarity how much a phrase tells of a paper, such as its inverse document frequency; 0 for nothing
     * @param often how often each of them uses it at least
     */
    public static List<String> shared(List<Paper> papers, ToDoubleFunction<String> rarity, int often) {
        Map<String, Integer> least = new TreeMap<>(counts(papers.get(0)));
        for (Paper paper : papers) {
            Map<String, Integer> counts = counts(paper);
            least.replaceAll((phrase, count) -> Math.min(count, counts.getOrDefault(phrase, 0)));
        }
        least.entrySet().removeIf(one -> one.getValue() < often || IDLE.containsAll(Analysis.terms(one.getKey())));
        least.keySet()
                .removeIf(phrase -> Arrays.stream(phrase.split(" "))
                        .anyMatch(word -> !WORD.matcher(word).matches()));
        least.keySet().removeIf(phrase -> !phrase.contains(" ") && phrase.length() < LONG);
        least.keySet().removeIf(phrase -> LEADS_IN.contains(phrase.split(" ")[0]));
        least.keySet().removeIf(phrase -> rarity.applyAsDouble(phrase) <= 0);
        List<String> chosen = new ArrayList<>();
        least.keySet().stream()
                .sorted(Comparator.comparingDouble(
                                (String phrase) -> rarity.applyAsDouble(phrase) * least.getOrDefault(phrase, 0))
                        .reversed()
                        .thenComparing(phrase -> -phrase.length()))
                .filter(phrase -> chosen.stream().noneMatch(other -> other.contains(phrase) || phrase.contains(other)))
                .forEach(chosen::add);
        return chosen;
    }

    /** How often a paper uses each word and phrase; its title counts like a second use. */
    private static Map<String, Integer> counts(Paper paper) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : List.of(paper.title(), paper.title(), paper.summary())) {
            for (String clause : CLAUSE.split(text)) {
                List<String> words = Analysis.words(clause);
                List<Boolean> telling = words.stream()
                        .map(word -> !Analysis.terms(word).isEmpty())
                        .toList();
                for (int start = 0; start < words.size(); start++) {
                    for (int end = start + 1; end <= Math.min(words.size(), start + LONGEST); end++) {
                        if (!telling.subList(start, end).contains(false)) {
                            counts.merge(String.join(" ", words.subList(start, end)), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        return counts;
    }

    private static Set<String> phrases(Paper paper) {
        return counts(paper).keySet().stream()
                .filter(phrase -> phrase.contains(" "))
                .collect(Collectors.toSet());
    }
}
