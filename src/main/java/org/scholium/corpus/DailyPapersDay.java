package org.scholium.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.SourceFile.Line;

/**
 * The papers of a Daily Papers page of one day: for each who submitted it, a number of votes, the title, at times an
 * abstract, and a line that counts the authors, behind which only a date belongs to the paper.
 */
final class DailyPapersDay {

    private static final String SUBMITTED = "Submitted by";

    /** "113", "1.2k" or "113 upvotes": votes, comments, stars. */
    private static final Pattern COUNT =
            Pattern.compile("\\d{1,9}(?:[.,]\\d{1,3})?[kK]?(?: (?:upvotes?|votes?|comments?|stars?))?");

    private static final Pattern PUBLISHED = Pattern.compile("Published (?:on|at) (.{3,30})");

    private static final Set<String> FURNITURE = Set.of(
            "·",
            "•",
            "-",
            "Upvote",
            "GitHub",
            "Github",
            "arXiv",
            "arXiv Page",
            "arxiv",
            "View PDF",
            "Previous",
            "Next",
            "Back",
            "Today",
            "Daily",
            "Weekly",
            "Monthly",
            "Trending");

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ORGANISATION = 60;

    private final String file;
    private final @Nullable Integer likelyYear;
    private final CorpusDraft draft;

    DailyPapersDay(String file, @Nullable Integer likelyYear, CorpusDraft draft) {
        this.file = file;
        this.likelyYear = likelyYear;
        this.draft = draft;
    }

    /** Whether the line is a number of votes or the like. */
    static boolean isCount(String line) {
        return COUNT.matcher(line).matches();
    }

    /** Whether the line says who submitted a paper, or that the next line does. */
    static boolean isSubmission(String line) {
        return line.startsWith(SUBMITTED);
    }

    /** Reads the papers of these lines. */
    void read(List<Line> lines) {
        List<Line> entry = new ArrayList<>();
        boolean submitted = false;
        boolean counted = false;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean submission = isSubmission(line.text());
            if (submission || counted && isText(line.text())) {
                end(entry, submitted || counted);
                submitted = submission;
                counted = false;
            }
            if (submission) {
                // The name of the user stands there, or on the next line.
                at += line.text().equals(SUBMITTED) || line.text().equals(SUBMITTED + ":") ? 1 : 0;
            } else if (!isFurniture(line.text())) {
                entry.add(line);
                counted = counted || Byline.countsAuthors(line.text());
            }
        }
        end(entry, submitted || counted);
    }

    /** Whether it is a title, an abstract or an account; behind the number of authors that is the next paper's. */
    private static boolean isText(String line) {
        return !isFurniture(line) && !isDate(line) && !Byline.countsAuthors(line);
    }

    private static boolean isFurniture(String line) {
        return FURNITURE.contains(line) || isCount(line);
    }

    /** What neither a user submitted nor a number of authors ends is the head or the foot of the page. */
    private void end(List<Line> entry, boolean isPaper) {
        List<Line> lines = List.copyOf(entry);
        entry.clear();
        List<Line> text = lines.stream().filter(line -> isText(line.text())).toList();
        if (!isPaper || text.isEmpty()) {
            return;
        }
        Line title = text.get(0);
        List<Line> rest = text.subList(1, text.size());
        String summary =
                rest.stream().map(Line::text).filter(DailyPapersDay::isProse).collect(Collectors.joining(" "));
        if (summary.isEmpty()) {
            draft.report(file, title.number(), Problem.quoted(title.text()) + " has no abstract; it was left out.");
            return;
        }
        draft.add(new DraftPaper(
                title.text(),
                PlainText.of(summary),
                byline(lines, rest),
                date(lines),
                likelyYear,
                file,
                title.number()));
    }

    /** The number of authors, or else the account that published it: its name and display name may be on two lines. */
    private static Byline byline(List<Line> lines, List<Line> rest) {
        String account = rest.stream()
                .map(Line::text)
                .filter(text -> !isProse(text) && text.length() <= LONGEST_ORGANISATION)
                .collect(Collectors.joining(" "));
        Byline authors = lines.stream()
                .map(Line::text)
                .filter(Byline::countsAuthors)
                .map(Byline::parse)
                .findFirst()
                .orElse(Byline.NONE);
        return account.isEmpty()
                ? authors
                : new Byline(authors.authorCount(), Byline.parse(account).organisation());
    }

    private static @Nullable PartialDate date(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> PartialDate.parse(dateOf(line.text())).stream())
                .findFirst()
                .orElse(null);
    }

    private static boolean isDate(String line) {
        return PartialDate.resembles(dateOf(line));
    }

    private static String dateOf(String line) {
        var published = PUBLISHED.matcher(line);
        return published.matches() ? published.group(1) : line;
    }

    private static boolean isProse(String line) {
        return line.length() > LONGEST_TITLE || line.endsWith(".");
    }
}
