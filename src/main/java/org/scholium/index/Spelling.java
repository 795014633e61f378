package org.scholium.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * Mends misspelt words of a question with words of the corpus. A word the corpus lacks is misspelt only when the
 * embedding model does not know it either: common English words are single pieces of its vocabulary.
 */
public final class Spelling {

    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    /** One edit in a short word, two in a long one, as a share of letters that stay. */
    private static final double LIKE_SHORT = 0.79;

    private static final double LIKE_LONG = 0.74;

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_-])\\p{L}?\\p{Ll}{4,}(?![\\p{L}\\p{N}_-])");

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
        boolean known =
                word.length() < SHORTEST || !Analysis.terms(word).stream().allMatch(this::isUnknown);
        if (known || countPieces.applyAsInt(word) < 2) {
            return match.group();
        }
        double like = word.length() < LONG ? LIKE_SHORT : LIKE_LONG;
        try {
            SuggestWord[] suggestions = checker.suggestSimilar(new Term(PaperIndex.WORDS, word), 1, reader);
            return suggestions.length > 0 && suggestions[0].score >= like ? suggestions[0].string : match.group();
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read.", e);
        }
    }

    private boolean isUnknown(String term) {
        try {
            return reader.docFreq(new Term(PaperIndex.TEXT, term)) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The index could not be read.", e);
        }
    }
}
