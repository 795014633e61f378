package org.scholium.check;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.corpus.Paper;
import org.scholium.store.Snapshot;
import org.scholium.text.Analysis;
import org.scholium.text.Tuning;

/** The names of methods, models, data and institutions in a sentence, and whether a paper holds them. */
final class ClaimNames {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.{}_+-]+|(?<=\\p{L})\\.(?=\\s|$)");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}}+]+$");

    /** Written like nothing but a name: a capital inside the word, or a capital beside a digit. */
    private static final Pattern COINED = Pattern.compile(".+\\p{Lu}.*|\\p{Lu}.*\\d.*");

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}{2,}.*");

    private static final double COMMON = Tuning.number("check.names.common");

    /** Of "LLM-as-a-judge" only "LLM" is a name. */
    private static final Pattern PARTS = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

    private ClaimNames() {}

    /** The names that none of the papers holds, as they are written. */
    static List<String> missing(String claim, List<Paper> papers, Snapshot index) {
        List<String> held = papers.stream()
                .flatMap(paper -> Analysis.words(paper.title() + " " + paper.summary()
                                + (paper.organisation() == null ? "" : " " + paper.organisation()))
                        .stream())
                .toList();
        String initials = initials(held);
        return in(claim).stream()
                .filter(name -> !isCommon(name, index))
                .filter(name -> !isHeld(name, held) && !isAbbreviation(name, initials))
                .toList();
    }

    static Set<String> in(String claim) {
        Set<String> names = new LinkedHashSet<>();
        boolean first = true;
        for (String piece : BETWEEN_WORDS.split(claim)) {
            String word = EDGES.matcher(piece).replaceAll("");
            if (word.isEmpty()) {
                continue;
            }
            if (COINED.matcher(word).matches()
                    || !first && CAPITALISED.matcher(word).matches()) {
                names.add(word);
            }
            first = false;
        }
        return names;
    }

    private static boolean isCommon(String name, Snapshot index) {
        int papers = Analysis.terms(name).stream()
                .mapToInt(index::documentFrequency)
                .min()
                .orElse(0);
        return papers > COMMON * index.size();
    }

    /** "Qwen" is held by "Qwen3", "SLMs" by "SLM". */
    private static boolean isHeld(String name, List<String> held) {
        return PARTS.splitAsStream(name)
                .filter(part -> part.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c)))
                .flatMap(part -> Analysis.words(part).stream())
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .allMatch(word -> held.stream()
                        .anyMatch(other -> other.startsWith(word)
                                || word.length() > 4 && other.length() > 4 && word.startsWith(other)));
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    /** "RL" abbreviates "reinforcement learning". */
    private static boolean isAbbreviation(String name, String initials) {
        String letters = name.replaceAll("s$", "").replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        return letters.length() > 1
                && Arrays.stream(name.split(""))
                                .filter(c -> c.matches("\\p{Lu}"))
                                .count()
                        > 1
                && initials.contains(letters);
    }
}
