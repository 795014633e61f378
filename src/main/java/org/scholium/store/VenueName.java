package org.scholium.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.corpus.Paper;

/**
 * The name of a journal or conference in words that can be compared: years and ordinals apart, and what every proceedings
 * are called left out.
 *
 * @param words what names it, as written
 * @param numbers the years and numbers in it
 */
record VenueName(List<String> words, Set<String> numbers) {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final Set<String> LEFT_OUT =
            Set.of("the", "of", "on", "in", "for", "and", "at", "to", "a", "an", "proceedings", "proc");

    /** So many words have an acronym at least, and so many letters of the first one stand in it at most: "NeurIPS". */
    private static final int SHORTEST_RUN = 3;

    private static final int LONGEST_START = 4;

    /** The venue of a paper with its year, whether or not its name holds one; empty where none is known. */
    static Optional<String> written(Paper paper) {
        String venue = paper.publication().venue();
        LocalDate day = paper.day();
        Integer year = paper.publication().year() != null
                ? paper.publication().year()
                : day == null ? null : Integer.valueOf(day.getYear());
        return Optional.ofNullable(venue)
                .map(name -> year == null || YEAR.matcher(name).find() ? name : name + " " + year);
    }

    /** A name as it is written: "Proceedings of the 41st International Conference on Machine Learning". */
    static VenueName of(String written) {
        List<String> words = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        Arrays.stream(written.replaceAll("['’]", " ").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    if (word.matches("\\d+")) {
                        numbers.add(word);
                    } else if (!word.matches("\\d+(?:st|nd|rd|th)")
                            && !LEFT_OUT.contains(word.toLowerCase(Locale.ROOT))) {
                        words.add(word);
                    }
                });
        return new VenueName(List.copyOf(words), Set.copyOf(numbers));
    }

    /** The single words that name it: its acronyms, written or made of its words, and its only word. */
    Set<String> shortNames() {
        Set<String> names = acronyms();
        words.stream()
                .filter(word -> words.size() == 1 || isAcronym(word))
                .forEach(word -> names.add(word.toLowerCase(Locale.ROOT)));
        return names;
    }

    /** The first letters of words in a row, of the first word some more. */
    Set<String> acronyms() {
        List<String> lower = lower();
        Set<String> acronyms = new HashSet<>();
        for (int start = 0; start + SHORTEST_RUN <= lower.size(); start++) {
            StringBuilder rest = new StringBuilder();
            for (int end = start + 1; end < lower.size(); end++) {
                rest.append(lower.get(end).charAt(0));
                String first = lower.get(start);
                for (int length = 1; end - start + 1 >= SHORTEST_RUN && length <= LONGEST_START; length++) {
                    acronyms.add(first.substring(0, Math.min(length, first.length())) + rest);
                }
            }
        }
        return acronyms;
    }

    /** Its words in lower case. */
    List<String> lower() {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * Whether this is the venue that another name means: by its acronym, by words in a row, or, where the name is a single
     * common word, by nothing else: "Nature" is not "Nature Medicine". The years of the name must be in it.
     */
    boolean isMeantBy(VenueName asked) {
        if (asked.words.isEmpty() || !numbers.containsAll(asked.numbers)) {
            return false;
        }
        List<String> lower = lower();
        List<String> named = asked.lower();
        if (named.size() > 1) {
            return Collections.indexOfSubList(lower, named) >= 0
                    || lower.size() == 1 && asked.acronyms().contains(lower.get(0));
        }
        return shortNames().contains(named.get(0));
    }

    private static boolean isAcronym(String word) {
        return word.chars().filter(Character::isUpperCase).count() > 1;
    }
}
