package org.scholium.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.scholium.corpus.Paper;
import org.scholium.index.Analysis;

/** The phrases of two or three words that most papers share. */
final class Topics {

    private static final int SHOWN = 6;
    private static final int LONGEST = 3;

    /** A longer phrase stands for its parts when nearly all papers that hold the part hold it too. */
    private static final double STANDS_FOR = 0.6;

    private static final Pattern CLAUSE = Pattern.compile("[^\\p{L}\\p{N}\\s'-]+");

    record Topic(String phrase, int papers) {}

    private Topics() {}

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
        for (Topic topic : ranked) {
            boolean partOfLonger = ranked.stream()
                    .anyMatch(
                            longer -> longer.phrase().length() > topic.phrase().length()
                                    && longer.phrase().contains(topic.phrase())
                                    && longer.papers() >= STANDS_FOR * topic.papers());
            boolean longerOfChosen =
                    chosen.stream().anyMatch(c -> topic.phrase().contains(c.phrase()));
            if (!partOfLonger && !longerOfChosen && chosen.size() < SHOWN) {
                chosen.add(topic);
            }
        }
        return chosen;
    }

    /** The phrases that all of these papers hold, longer ones instead of their parts. */
    static List<String> shared(List<Paper> papers) {
        Set<String> held = new TreeSet<>(phrases(papers.get(0)));
        papers.forEach(paper -> held.retainAll(phrases(paper)));
        return held.stream()
                .filter(phrase ->
                        held.stream().noneMatch(longer -> longer.length() > phrase.length() && longer.contains(phrase)))
                .toList();
    }

    private static Set<String> phrases(Paper paper) {
        Set<String> phrases = new HashSet<>();
        for (String clause : CLAUSE.split(paper.title() + ". " + paper.summary())) {
            List<String> words = Analysis.words(clause);
            for (int start = 0; start < words.size(); start++) {
                for (int end = start + 2; end <= Math.min(words.size(), start + LONGEST); end++) {
                    List<String> phrase = words.subList(start, end);
                    if (phrase.stream().noneMatch(word -> Analysis.terms(word).isEmpty())) {
                        phrases.add(String.join(" ", phrase));
                    }
                }
            }
        }
        return phrases;
    }
}
