package org.scholium.answer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scholium.corpus.Paper;
import org.scholium.store.AuthorCount;
import org.scholium.store.Snapshot.Order;

/** How metadata reads in a sentence. */
public final class Phrasing {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private Phrasing() {}

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "June 6, 2025, 5 authors", as far as it is known. */
    public static String byline(Paper paper) {
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
