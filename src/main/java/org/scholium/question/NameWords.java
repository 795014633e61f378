package org.scholium.question;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scholium.question.Stated.Span;
import org.scholium.store.Snapshot;
import org.scholium.text.Analysis;

/** The words of a text that may be parts of a name, with their places. */
final class NameWords {

    /** What papers are called where somebody's are meant. */
    static final String PAPERS =
            "(?:papers?|works?|stud(?:y|ies)|articles?|publications?|preprints?|research|writings?|contributions?|anything|something|everything|stuff|ones?|those)";

    private static final Pattern WORD =
            Pattern.compile("\\p{L}\\.(?:[ -]?\\p{L}\\.)*|[\\p{L}\\p{N}]+(?:['’&-](?!s\\b)[\\p{L}\\p{N}]+)*");

    /** Stands in the middle of a name in lower case. */
    private static final Pattern PARTICLE =
            Pattern.compile("d[aeiou]s?|de[lnr]|l[aeo]s?|te[nr]|v[ao]n|von|bin|ibn|al|el|y");

    private final String text;
    private final List<Span> words;

    NameWords(String text) {
        this.text = text;
        words = WORD.matcher(text)
                .results()
                .map((MatchResult word) -> new Span(word.start(), word.end()))
                .toList();
    }

    int size() {
        return words.size();
    }

    /** The place of these words, the last one included. */
    Span span(int first, int last) {
        return new Span(words.get(first).start(), words.get(last).end());
    }

    /** The number of the word that starts here, or -1. */
    int startingAt(int place) {
        for (int at = 0; at < size(); at++) {
            if (words.get(at).start() == place) {
                return at;
            }
        }
        return -1;
    }

    String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Of the names that begin with this word, and have nothing but blanks in them, the longest that is known; or -1. */
    int longest(int first, int most, Predicate<String> known) {
        int last = Math.min(size(), first + most) - 1;
        for (int end = last; end >= first; end--) {
            if (areInARow(first, end) && known.test(words(span(first, end)))) {
                return end;
            }
        }
        return -1;
    }

    /** The last of the words in a row from this one on that are written like names, particles among them; or -1. */
    int capitalised(int first) {
        int last = -1;
        for (int at = first; at < size() && areInARow(first, at); at++) {
            String word = words(span(at, at));
            if (isCapital(word)) {
                last = at;
            } else if (!PARTICLE.matcher(word).matches()) {
                break;
            }
        }
        return last >= first && isCapital(words(span(first, first))) ? last : -1;
    }

    private boolean areInARow(int first, int last) {
        for (int at = first; at < last; at++) {
            String between =
                    text.substring(words.get(at).end(), words.get(at + 1).start());
            if (!between.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether all words of a name but particles begin with a capital. */
    static boolean isWrittenLikeAName(String name) {
        return WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .allMatch(word -> isCapital(word) || PARTICLE.matcher(word).matches());
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** Whether no title or abstract holds any of its words: where a name is ordinary words, some do. */
    static boolean isInNoText(String name, Snapshot papers) {
        return Analysis.terms(name).stream().allMatch(term -> papers.documentFrequency(term) == 0);
    }
}
