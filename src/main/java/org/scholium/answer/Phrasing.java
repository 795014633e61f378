package org.scholium.answer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scholium.corpus.Paper;
import org.scholium.question.AuthorRange;

/** How metadata reads in a sentence. */
final class Phrasing {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private Phrasing() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "June 6, 2025, 5 authors", as far as it is known. */
    static String byline(Paper paper) {
        List<String> parts = new ArrayList<>();
        parts.add(paper.published() == null ? "No date stated" : date(paper.published()));
        if (paper.authorCount() != null) {
            parts.add(authors(paper.authorCount()));
        }
        if (paper.organisation() != null) {
            parts.add(paper.organisation());
        }
        return String.join(", ", parts) + ".";
    }

    static String authors(int count) {
        return count == 1 ? "1 author" : count + " authors";
    }

    static String range(AuthorRange range) {
        if (range.least() == range.most()) {
            return authors(range.least());
        }
        return range.most() == Integer.MAX_VALUE
                ? range.least() + " or more authors"
                : range.least() + " to " + authors(range.most());
    }

    /** The part of a title before its colon: what people call a paper. */
    static String shortTitle(Paper paper) {
        int colon = paper.title().indexOf(": ");
        return colon > 0 ? paper.title().substring(0, colon) : paper.title();
    }

    /** The short title in quotation marks. */
    static String quotedTitle(Paper paper) {
        return "“" + shortTitle(paper) + "”";
    }

    /** "a, b and c". */
    static String list(List<String> parts) {
        return listed(parts, "and");
    }

    /** "a, b or c". */
    static String listed(List<String> parts, String last) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " " + last + " "
                        + parts.get(parts.size() - 1);
    }
}
