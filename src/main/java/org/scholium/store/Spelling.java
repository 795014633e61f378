package org.scholium.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestWord;
import org.scholium.text.Analysis;
import org.scholium.text.Tuning;

/**
 * Mends misspelt words of a question with words of the corpus. A word the corpus lacks is misspelt only when the
 * embedding model does not know it either: common English words are single pieces of its vocabulary.
 */
public final class Spelling {

    private static final int SHORTEST = Tuning.count("store.spelling.shortest");
    private static final int LONG = Tuning.count("store.spelling.long");

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_-])\\p{L}?\\p{Ll}{4,}(?![\\p{L}\\p{N}_-])");

    private static final Pattern PREFIX =
            Pattern.compile("^(?:un|re|non|pre|post|mis|over|under|de|dis|co|sub|inter|multi|anti|out)(?=\\p{L}{4})");

    /** Contractions as they are typed in a hurry: "arent". */
    private static final Pattern CONTRACTION =
            Pattern.compile("(?:are|is|do|does|did|was|were|has|have|had|would|could|should|ca|wo)nt");

    private static final Pattern INFLECTION = Pattern.compile("(?:ing|ed|e?s|ers?|ly)$");

    private final IndexReader reader;
    private final ToIntFunction<String> countPieces;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexReader reader, ToIntFunction<String> countPieces) {
        this.reader = reader;
        this.countPieces = countPieces;
        checker.setMinQueryLength(SHORTEST);
    }

    /** The text with every misspelt word replaced; names, numbers and known words stay. */
    public String correct(String text) {
        return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(correction(match)));
    }

    private String correction(MatchResult match) {
        String word = match.group().toLowerCase(Locale.ROOT);
        boolean known = word.length() < SHORTEST
                || isOfAName(word)
                || !Analysis.terms(word).stream().allMatch(this::isUnknown);
        if (known || isEnglish(word)) {
            return match.group();
        }
        try {
            SuggestWord[] suggestions = checker.suggestSimilar(new Term(LuceneSnapshot.WORDS, word), 1, reader);
            return suggestions.length > 0 && suggestions[0].score >= leastScore(word)
                    ? suggestions[0].string
                    : match.group();
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read.", e);
        }
    }

    /** Whether the word, or the word it is an inflection of, is a piece of the model's vocabulary. */
    private boolean isEnglish(String word) {
        if (CONTRACTION.matcher(word).matches()) {
            return true;
        }
        String bare = PREFIX.matcher(word).replaceFirst("");
        return Stream.of(
                        word,
                        bare,
                        INFLECTION.matcher(word).replaceFirst(""),
                        INFLECTION.matcher(bare).replaceFirst(""))
                .anyMatch(form -> form.length() > 2 && countPieces.applyAsInt(form) == 1);
    }

    /** Lucene scores a suggestion by the share of letters that stay. */
    private static double leastScore(String word) {
        int edits = word.length() < LONG ? 1 : 2;
        return 1 - (edits + 0.1) / (word.length() - 1);
    }

    /** Names of authors and venues are no words of a text. */
    private boolean isOfAName(String word) {
        try {
            return reader.docFreq(new Term(LuceneSnapshot.NAME_WORD, word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read.", e);
        }
    }

    private boolean isUnknown(String term) {
        try {
            return reader.docFreq(new Term(LuceneSnapshot.TEXT, term)) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read.", e);
        }
    }
}
