package org.scholium.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholium.corpus.Paper;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;
import org.scholium.text.Analysis;

/**
 * The names by which people call papers: a phrase of a title that no other paper uses ("stop regressing"), the head of
 * a title ("UQ"), an acronym or coined word that one paper alone holds ("RAVL", "ValuePrism").
 */
final class Names {

    private static final int LONGEST_PHRASE = 12;

    /** Whoever names a paper does so within so many words; each costs a look into the index. */
    private static final int MOST_WORDS = 150;

    private static final int SHORTEST_COINED = 3;
    private static final Pattern COINED = Pattern.compile("\\p{L}*\\p{Lu}.*[\\p{Lu}\\d].*|\\p{L}.*\\p{Ll}\\p{Lu}.*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "of", "for", "in", "on", "to", "from", "by", "via", "with", "and", "or", "is", "are",
            "as", "how", "what", "do", "does", "we", "at", "than", "this", "its", "into", "be", "can", "that", "it");

    private Names() {}

    /**
     * The papers that a text names, in order of mention.
     *
     * @return the id of each with the words that name it, in lower case
     */
    static Map<String, List<String>> in(String text, Snapshot index) {
        List<String> all = Analysis.words(text);
        List<String> words = all.subList(0, Math.min(MOST_WORDS, all.size()));
        Map<String, List<String>> named = new LinkedHashMap<>();
        int start = 0;
        while (start < words.size()) {
            int end = start + 1;
            while (end < Math.min(words.size(), start + LONGEST_PHRASE) && index.isInTitle(List.of(words.get(end)))) {
                end++;
            }
            int titled = start + 1;
            while (titled < end && index.isInTitle(words.subList(start, titled + 1))) {
                titled++;
            }
            Optional<IndexedPaper> holder = Optional.empty();
            while (end > start && holder.isEmpty()) {
                holder = holder(text, words.subList(start, end), end <= titled, index);
                end -= holder.isEmpty() ? 1 : 0;
            }
            if (holder.isPresent()) {
                named.computeIfAbsent(holder.get().paper().id(), id -> new ArrayList<>())
                        .addAll(words.subList(start, end));
            }
            start = Math.max(end, start + 1);
        }
        return named;
    }

    private static Optional<IndexedPaper> holder(String text, List<String> phrase, boolean inTitle, Snapshot index) {
        long content =
                phrase.stream().filter(word -> !FUNCTION_WORDS.contains(word)).count();
        if (phrase.size() > 1) {
            return content < 2 || FUNCTION_WORDS.contains(phrase.get(phrase.size() - 1))
                    ? Optional.empty()
                    : (inTitle ? index.soleTitle(phrase) : Optional.<IndexedPaper>empty())
                            .filter(paper -> index.soleHolder(phrase).isPresent())
                            .or(() -> joined(phrase, index));
        }
        return content == 0 ? Optional.empty() : word(text, phrase.get(0), index);
    }

    /** "Daily dilemmas" is "DailyDilemmas". */
    private static Optional<IndexedPaper> joined(List<String> phrase, Snapshot index) {
        String word = String.join("", phrase);
        return index.soleHolder(List.of(word)).filter(paper -> isCoined(word, paper.paper()));
    }

    private static Optional<IndexedPaper> word(String text, String word, Snapshot index) {
        if (word.length() <= 3 && word.chars().allMatch(Character::isLetter) && holdsAlone(text, word)) {
            return Optional.empty();
        }
        Optional<IndexedPaper> head = index.soleTitle(List.of(word)).filter(p -> isHead(word, p.paper()));
        return head.isPresent() || word.length() < SHORTEST_COINED
                ? head
                : index.soleHolder(List.of(word)).filter(p -> isCoined(word, p.paper()));
    }

    /** A short word in lower case is a word ("map"), not a name ("MAP"). */
    private static boolean holdsAlone(String text, String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }

    /** Whether the title opens with the word and a colon, or with the word, a number and a colon: "Saffron-1: …". */
    private static boolean isHead(String word, Paper paper) {
        int colon = paper.title().indexOf(':');
        List<String> head = colon > 0 ? Analysis.words(paper.title().substring(0, colon)) : List.of();
        return !head.isEmpty()
                && head.get(0).equals(word)
                && head.stream().skip(1).allMatch(rest -> rest.chars().allMatch(Character::isDigit));
    }

    /** Whether the paper writes the word as no common word is written: "VaGraM", "RAVL", "218k". */
    private static boolean isCoined(String word, Paper paper) {
        return BETWEEN_WORDS
                .splitAsStream(paper.title() + " " + paper.summary())
                .filter(token -> token.equalsIgnoreCase(word))
                .anyMatch(token -> COINED.matcher(token).matches());
    }

    /** The text without the words that name papers. */
    static String without(String text, Map<String, List<String>> named) {
        Set<String> names = named.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return Arrays.stream(text.split(" "))
                .filter(token -> Analysis.words(token).isEmpty() || !names.containsAll(Analysis.words(token)))
                .collect(Collectors.joining(" "))
                .strip();
    }
}
