package org.scholium.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholium.corpus.Paper;
import org.scholium.store.Snapshot;

/** Writes a question so that it reads without the conversation. */
final class Standalone {

    private static final String PAPER =
            "(?: (?:paper|study|work|article|survey|one|benchmark|dataset|method|approach))?";

    private static final Pattern POSSESSIVE = Pattern.compile("(?i)\\b(?:its|their)\\b(?! own)");
    private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(?:it|they|them|(?:this|that|the same)" + PAPER
            + "(?= (?:is|was|do|does|did|has|have|find|use|work|differ|compare|mean|say)\\b|\\W*$))");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?i)\\b(?:both|each|all|either|neither)(?: of (?:them|these|those))?\\b|\\b(?:these|those)(?: (?:papers|two|three|ones))?\\b"
                    + "|\\bthe (?:two|three|four)(?: papers| ones| of them)?\\b");

    private Standalone() {}

    /**
     * The question with the papers' titles where it points to them; behind it, where it does so only by its sense.
     *
     * @param meant the ids of the papers, each with the words that mean it, blank for a pronoun or nothing
     */
    static String of(String question, Map<String, String> meant, Snapshot index) {
        Map<String, List<String>> byPhrase = new LinkedHashMap<>();
        Set<String> named = Names.in(question, index).keySet();
        meant.forEach((id, phrase) -> {
            if (!named.contains(id)) {
                byPhrase.computeIfAbsent(phrase, words -> new ArrayList<>()).add(id);
            }
        });
        String whole = question;
        for (Map.Entry<String, List<String>> said : byPhrase.entrySet()) {
            whole = replaced(whole, said.getKey(), titles(said.getValue(), index));
        }
        return whole;
    }

    private static String replaced(String question, String phrase, String titles) {
        Matcher said = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}])")
                .matcher(question);
        if (!phrase.isBlank() && said.find()) {
            return said.replaceFirst(Matcher.quoteReplacement(titles));
        }
        Matcher possessive = POSSESSIVE.matcher(question);
        if (possessive.find()) {
            return possessive.replaceFirst(Matcher.quoteReplacement(titles + "’s"));
        }
        for (Pattern pattern : List.of(PRONOUN, SEVERAL)) {
            Matcher matcher = pattern.matcher(question);
            if (matcher.find()) {
                return matcher.replaceFirst(Matcher.quoteReplacement(titles));
            }
        }
        return Framing.subject(question).isEmpty() && !question.contains("?")
                ? question.strip() + " " + titles
                : question + " (" + titles + ")";
    }

    /** "“A”, “B” and “C”". */
    static String titles(Collection<String> papers, Snapshot index) {
        List<String> titles = papers.stream()
                .map(id -> "“" + title(index.paper(id).orElseThrow().paper(), index) + "”")
                .toList();
        return titles.size() < 2
                ? String.join("", titles)
                : String.join(", ", titles.subList(0, titles.size() - 1)) + " and " + titles.get(titles.size() - 1);
    }

    /** The short title where it names the paper alone, else the whole. */
    private static String title(Paper paper, Snapshot index) {
        int colon = paper.title().indexOf(": ");
        String head = colon > 0 ? paper.title().substring(0, colon) : paper.title();
        return Names.in(head, index).keySet().equals(Set.of(paper.id())) ? head : paper.title();
    }
}
