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

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|[\\s(\\[])(?:et al|e\\.g|i\\.e|cf|vs|Figs?|Eqs?|Secs?|"
                    + "Tabs?|Refs?|No|resp|approx|w\\.r\\.t|viz|ca|Dr|Prof|St|[A-Z])\\.$");

    /** Longer than every abbreviation with its dot and what stands before it. */
    private static final int REACH = 10;

    /** A question mark ends no sentence inside a web address. */
    private static final Pattern UNFINISHED_ADDRESS = Pattern.compile("://\\S+$");

    /** An address is shorter. */
    private static final int LONGEST_ADDRESS = 2000;

    private final BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);

    /** The sentences in reading order, without the white space between them; together they hold every word. */
    public List<Sentence> split(String text) {
        BreakIterator iterator = breaks.clone();
        iterator.setText(text);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            if (end == text.length() || !goesOn(text, start, end)) {
                add(sentences, text, start, end);
                start = end;
            }
        }
        return sentences;
    }

    /** Looks at the last words only: a text of nothing but abbreviations would be read again for each of them. */
    private static boolean goesOn(String text, int start, int end) {
        int behindWords = end;
        while (behindWords > start && Character.isWhitespace(text.charAt(behindWords - 1))) {
            behindWords--;
        }
        return behindWords < end
                ? ABBREVIATION.matcher(tail(text, start, behindWords, REACH)).find()
                : UNFINISHED_ADDRESS
                        .matcher(tail(text, start, end, LONGEST_ADDRESS))
                        .find();
    }

    private static String tail(String text, int start, int end, int length) {
        return text.substring(Math.max(start, end - length), end);
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        String trimmed = text.substring(start, end).strip();
        if (Legible.isLegible(trimmed)) {
            int from = text.indexOf(trimmed, start);
            sentences.add(Sentence.of(text, from, from + trimmed.length()));
        }
    }
}
