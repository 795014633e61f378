package org.scholium.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.core.StopFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilterFactory;
import org.apache.lucene.analysis.en.PorterStemFilterFactory;
import org.apache.lucene.analysis.ngram.NGramFilterFactory;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilterFactory;
import org.apache.lucene.analysis.pattern.PatternReplaceFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How text becomes search terms: English stems without function words, with subscripts pulled into their names. */
public final class Analysis {

    /** Without these "V_{0.5}", "V_0.5" and "V0.5" are one name, and another than "V_0". */
    private static final String SUBSCRIPT_MARKS = "[_{}$]";

    /** The parts of an address are words: "uq.stanford.edu" holds "Stanford". */
    private static final String DOT_OF_AN_ADDRESS = "(?<=\\p{L}{2})\\.(?=\\p{L}{2})";

    /** "250,000" and "250000" are one number. */
    private static final String THOUSANDS = "(?<=\\d),(?=\\d{3}(?!\\d))";

    private static final Analyzer ENGLISH = makeEnglish();
    private static final Analyzer VERBATIM = makeVerbatim();
    private static final Analyzer TRIGRAMS = makePieces();

    private Analysis() {}

    private static CustomAnalyzer.Builder words() throws IOException {
        return CustomAnalyzer.builder()
                .addCharFilter(PatternReplaceCharFilterFactory.NAME, "pattern", SUBSCRIPT_MARKS, "replacement", "")
                .addCharFilter(PatternReplaceCharFilterFactory.NAME, "pattern", DOT_OF_AN_ADDRESS, "replacement", " ")
                .addCharFilter(PatternReplaceCharFilterFactory.NAME, "pattern", THOUSANDS, "replacement", "")
                .withTokenizer(StandardTokenizerFactory.NAME)
                .addTokenFilter(EnglishPossessiveFilterFactory.NAME)
                .addTokenFilter(LowerCaseFilterFactory.NAME);
    }

    private static Analyzer makeVerbatim() {
        try {
            return words().build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CustomAnalyzer.Builder contentWords() throws IOException {
        return words().addTokenFilter(
                        StopFilterFactory.NAME,
                        "words",
                        "org/apache/lucene/analysis/snowball/english_stop.txt",
                        "format",
                        "snowball");
    }

    private static Analyzer makeEnglish() {
        try {
            return contentWords().addTokenFilter(PorterStemFilterFactory.NAME).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer makePieces() {
        try {
            return contentWords()
                    .addTokenFilter(
                            PatternReplaceFilterFactory.NAME,
                            "pattern",
                            "^.*$",
                            "replacement",
                            "_$0_",
                            "replace",
                            "first")
                    .addTokenFilter(NGramFilterFactory.NAME, "minGramSize", "3", "maxGramSize", "3")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes search terms: what {@link #terms} gives, for an index. */
    public static Analyzer english() {
        return ENGLISH;
    }

    /** Makes whole words: what {@link #words} gives, for an index. */
    public static Analyzer verbatim() {
        return VERBATIM;
    }

    /** Makes three-letter pieces: what {@link #trigrams} gives, for an index. */
    public static Analyzer pieces() {
        return TRIGRAMS;
    }

    /** The distinct search terms of a text, in order of first use: stems, function words left out. */
    public static Set<String> terms(String text) {
        return new LinkedHashSet<>(tokens(ENGLISH, text));
    }

    /** The distinct three-letter pieces of a text's words, their ends marked, function words left out: "rl" is "_rl", "rl_". */
    public static Set<String> trigrams(String text) {
        return new LinkedHashSet<>(tokens(TRIGRAMS, text));
    }

    /** All words of a text in lower case, in reading order, none left out. */
    public static List<String> words(String text) {
        return tokens(VERBATIM, text);
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed.", e);
        }
        return tokens;
    }
}
