package org.scholium.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into sentences by Unicode Standard Annex 29. Its rules know no abbreviations, and ICU's own filter for
 * them takes "LLMs." for "Ms.", so breaks behind the abbreviations of scientific prose are undone here.
 */
public final class SentenceSplitter {

    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|.*[\\s(\\[])(?:et al|e\\.g|i\\.e|cf|vs|Figs?|Eqs?|Secs?|"
                    + "Tabs?|Refs?|No|resp|approx|w\\.r\\.t|viz|ca|Dr|Prof|St|[A-Z])\\.\\s+",
            Pattern.DOTALL);

    /** A question mark ends no sentence inside a web address. */
    private static final Pattern UNFINISHED_ADDRESS = Pattern.compile(".*://\\S+", Pattern.DOTALL);

    private final BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);

    /** The sentences in reading order, without the white space between them; together they hold every word. */
    public List<Sentence> split(String text) {
        BreakIterator iterator = breaks.clone();
        iterator.setText(text);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            if (end == text.length() || !goesOn(text.substring(start, end))) {
                add(sentences, text, start, end);
                start = end;
            }
        }
        return sentences;
    }

    private static boolean goesOn(String piece) {
        return ABBREVIATION.matcher(piece).matches()
                || UNFINISHED_ADDRESS.matcher(piece).matches();
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        String trimmed = text.substring(start, end).strip();
        if (!trimmed.isEmpty()) {
            int from = text.indexOf(trimmed, start);
            sentences.add(Sentence.of(text, from, from + trimmed.length()));
        }
    }
}
