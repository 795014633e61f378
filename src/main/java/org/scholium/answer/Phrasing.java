package org.scholium.answer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholium.corpus.Paper;
import org.scholium.store.AuthorCount;
import org.scholium.store.Snapshot.Order;

/** How metadata reads in a sentence. */
public final class Phrasing {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    /** So many authors are named; of more, only their number. */
    private static final int NAMED = 3;

    private Phrasing() {}

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "June 6, 2025, 5 authors", as far as it is known. */
    public static String byline(Paper paper) {
        List<String> parts = new ArrayList<>();
        parts.add(when(paper).orElse("No date stated"));
        if (!paper.publication().authors().isEmpty()) {
            parts.add(names(paper.publication().authors()));
        } else if (paper.authorCount() != null) {
            parts.add(authors(paper.authorCount()));
        }
        if (paper.organisation() != null) {
            parts.add(paper.organisation());
        }
        return String.join(", ", parts) + ".";
    }

    /** "June 6, 2025", or the year where no more is known, or nothing. */
    public static Optional<String> when(Paper paper) {
        return paper.published() != null
                ? Optional.of(date(paper.published()))
                : Optional.ofNullable(paper.publication().year()).map(String::valueOf);
    }

    /** "Ada Lovelace and 3 others". */
    static String names(List<String> authors) {
        int others = authors.size() - NAMED;
        return others <= 1
                ? list(authors)
                : String.join(", ", authors.subList(0, NAMED)) + " and " + others + " others";
    }

    public static String authors(int count) {
        return count == 1 ? "1 author" : count + " authors";
    }

    /** "2 to 4 authors". */
    public static String range(AuthorCount range) {
        Integer least = range.least();
        Integer most = range.most();
        if (most == null || most == Integer.MAX_VALUE) {
            return least == null ? "any number of authors" : least + " or more authors";
        }
        if (least == null || least <= 1 && most == 1) {
            return most == 1 ? authors(1) : "at most " + authors(most);
        }
        return least.equals(most) ? authors(least) : least + " to " + authors(most);
    }

    /** "one paper", "3 papers". */
    public static String papers(int count) {
        return count == 1 ? "one paper" : count + " papers";
    }

    /** "The newest", "The 3 oldest", "The one with the most authors", "The 3 with the fewest authors". */
    public static String superlative(Order order, int count) {
        String one = count == 1 ? "The " : "The " + count + " ";
        return switch (order) {
            case CORPUS -> one + "first";
            case NEWEST -> one + "newest";
            case OLDEST -> one + "oldest";
            case MOST_AUTHORS -> (count == 1 ? "The one " : one) + "with the most authors";
            case FEWEST_AUTHORS -> (count == 1 ? "The one " : one) + "with the fewest authors";
        };
    }

    /** "Newest first", "Most authors first". */
    public static String inOrder(Order order) {
        return switch (order) {
            case CORPUS -> "In the order of the corpus";
            case NEWEST -> "Newest first";
            case OLDEST -> "Oldest first";
            case MOST_AUTHORS -> "Most authors first";
            case FEWEST_AUTHORS -> "Fewest authors first";
        };
    }

    /** The part of a title before its colon: what people call a paper. */
    public static String shortTitle(Paper paper) {
        int colon = paper.title().indexOf(": ");
        return colon > 0 ? paper.title().substring(0, colon) : paper.title();
    }

    /** The short title in quotation marks. */
    public static String quotedTitle(Paper paper) {
        return "“" + shortTitle(paper) + "”";
    }

    /** "a, b and c". */
    public static String list(List<String> parts) {
        return listed(parts, "and");
    }

    /** "a, b or c". */
    public static String listed(List<String> parts, String last) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " " + last + " "
                        + parts.get(parts.size() - 1);
    }
}
