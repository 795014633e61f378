package org.scholium.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Daily Papers page saved as text: a header, then for each paper a title, an abstract on one line, and usually a
 * byline (an author count, or an organisation), a dot and a date. A paper without byline runs straight into the next
 * title, so the dot three lines below a title tells whether it has one.
 */
final class DailyPapersPage implements CorpusFormat {

    private static final String MASTHEAD = "Daily Papers";
    private static final String DOT = "·";
    private static final int HEADER_LINES = 30;
    private static final Pattern AUTHORS = Pattern.compile("[•\\s]*(\\d{1,5}) authors?");

    /** The account's name, then its display name: "meituan-longcat LongCat". */
    private static final Pattern ORGANISATION = Pattern.compile("\\S+ (.+)");

    private record Line(int number, String text) {}

    @Override
    public boolean recognises(SourceFile file) {
        return file.lines().stream()
                .limit(HEADER_LINES)
                .anyMatch(line -> line.strip().equals(MASTHEAD));
    }

    @Override
    public void read(SourceFile file, CorpusDraft draft) {
        List<Line> lines = body(file);
        Integer likelyYear = yearAfterLatestPrinted(lines);
        int at = 0;
        while (at < lines.size()) {
            Line title = lines.get(at);
            if (at + 1 == lines.size() || isDot(lines, at) || isDot(lines, at + 1) || isDot(lines, at + 2)) {
                draft.report(file.name(), title.number(), "\"" + title.text() + "\" has no abstract; it was left out.");
                at = behindDate(lines, at);
            } else if (isDot(lines, at + 3)) {
                draft.add(signed(file, lines, at, likelyYear, draft));
                at = behindDate(lines, at);
            } else {
                String summary = PlainText.of(lines.get(at + 1).text());
                draft.add(new DraftPaper(
                        title.text(), summary, null, null, null, likelyYear, file.name(), title.number()));
                at += 2;
            }
        }
    }

    private static DraftPaper signed(SourceFile file, List<Line> lines, int at, Integer likelyYear, CorpusDraft draft) {
        String byline = lines.get(at + 2).text();
        Matcher authors = AUTHORS.matcher(byline);
        Integer authorCount = authors.matches() ? Integer.valueOf(authors.group(1)) : null;
        Matcher account = ORGANISATION.matcher(byline);
        String organisation = authorCount != null ? null : account.matches() ? account.group(1) : byline;
        Optional<PartialDate> date =
                at + 4 < lines.size() ? PartialDate.parse(lines.get(at + 4).text()) : Optional.empty();
        if (date.isEmpty()) {
            Line where = lines.get(Math.min(at + 4, lines.size() - 1));
            draft.report(file.name(), where.number(), "Here should be a date; the paper was kept without one.");
        }
        return new DraftPaper(
                lines.get(at).text(),
                PlainText.of(lines.get(at + 1).text()),
                authorCount,
                organisation,
                date.orElse(null),
                likelyYear,
                file.name(),
                lines.get(at).number());
    }

    /** All lines with text behind the header: masthead, the site's name and the day the page was saved. */
    private static List<Line> body(SourceFile file) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int start = 0;
        for (String text : file.lines()) {
            number++;
            if (text.isBlank()) {
                continue;
            }
            lines.add(new Line(number, text.strip()));
            boolean header = number <= HEADER_LINES
                    && (text.strip().equals(MASTHEAD)
                            || start == lines.size() - 1
                                    && start > 0
                                    && (text.startsWith("by")
                                            || PartialDate.parse(text).isPresent()));
            start = header ? lines.size() : start;
        }
        return lines.subList(start, lines.size());
    }

    /** The site prints every year but that of the saving, which therefore follows the latest one printed. */
    private static Integer yearAfterLatestPrinted(List<Line> lines) {
        OptionalInt latest = lines.stream()
                .map(line -> PartialDate.parse(line.text()))
                .flatMap(Optional::stream)
                .filter(date -> date.year() != null)
                .mapToInt(PartialDate::year)
                .max();
        return latest.isPresent() ? latest.getAsInt() + 1 : null;
    }

    private static boolean isDot(List<Line> lines, int at) {
        return at < lines.size() && lines.get(at).text().equals(DOT);
    }

    /** The first line behind the next dot and, where there is one, its date. */
    private static int behindDate(List<Line> lines, int at) {
        int next = at + 1;
        for (int i = at; i <= at + 3; i++) {
            if (isDot(lines, i)) {
                boolean dated = i + 1 < lines.size()
                        && PartialDate.parse(lines.get(i + 1).text()).isPresent();
                next = dated ? i + 2 : i + 1;
            }
        }
        return next;
    }
}
