package org.scholium.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholium.corpus.SourceFile.Line;

/**
 * Joins the lines of a Daily Papers page that an editor or a mail has broken at a column. Only a page on which at least one
 * paragraph is broken so is touched, and only where the next word would not have fitted.
 */
final class WrappedLines {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 132;

    /** So many lines that fill the column are no coincidence of a title and what stands below it. */
    private static final int FEWEST_LINES = 3;

    /** Some tools even out the lines instead of filling each. */
    private static final int SLACK = 8;

    /** A byline and its date on one line: "• 3 authors · Jun 6, 2025". */
    private static final Pattern FOOT = Pattern.compile("(.{1,80}?) · (\\p{Lu}.{3,20})");

    private final List<Line> lines;

    private WrappedLines(List<Line> lines) {
        this.lines = lines;
    }

    /** These lines, each paragraph on the line it starts on. */
    static List<Line> joined(List<Line> lines) {
        List<Line> split = lines.stream().flatMap(line -> feet(line).stream()).toList();
        return new WrappedLines(split).joined();
    }

    private static List<Line> feet(Line line) {
        Matcher foot = FOOT.matcher(line.text());
        return foot.matches() && PartialDate.resembles(foot.group(2))
                ? List.of(
                        new Line(line.number(), foot.group(1).strip()),
                        new Line(line.number(), "·"),
                        new Line(line.number(), foot.group(2)))
                : List.of(line);
    }

    private List<Line> joined() {
        int width = width();
        if (width == 0) {
            return lines;
        }
        List<Line> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int at = 0; at < lines.size(); at++) {
            text.append(text.isEmpty() ? "" : " ").append(lines.get(at).text());
            if (!goesOn(at, width)) {
                joined.add(new Line(lines.get(start).number(), text.toString()));
                text.setLength(0);
                start = at + 1;
            }
        }
        return joined;
    }

    /** The column at which this page is broken, or 0 where it is not. */
    private int width() {
        int widest = 0;
        int start = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (!isParagraph(at)) {
                widest = Math.max(widest, width(start, at + 1));
                start = at + 1;
            }
        }
        return widest;
    }

    /** The column of the lines from start to end; the first may be a title. */
    private int width(int start, int end) {
        int width = lines.subList(start, end).stream()
                .mapToInt(line -> line.text().length())
                .max()
                .orElse(0);
        if (width < NARROWEST || width > WIDEST) {
            return 0;
        }
        int filled = 0;
        for (int at = start; at < end - 1; at++) {
            filled += goesOn(at, width) ? 1 : 0;
        }
        return filled >= FEWEST_LINES - 1 && filled >= end - start - 2 ? width : 0;
    }

    /** Whether the next line is the rest of this one. */
    private boolean goesOn(int at, int width) {
        if (!isParagraph(at)) {
            return false;
        }
        int length = lines.get(at).text().length();
        String next = lines.get(at + 1).text();
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return length <= width && length + 1 + word + width / SLACK > width;
    }

    /** Whether the next line belongs to the same paragraph: no blank line between, and neither is furniture. */
    private boolean isParagraph(int at) {
        return at + 1 < lines.size()
                && lines.get(at + 1).number() == lines.get(at).number() + 1
                && isText(at)
                && isText(at + 1);
    }

    private boolean isText(int at) {
        String text = lines.get(at).text();
        boolean beforeDot = at + 1 < lines.size() && lines.get(at + 1).text().equals("·") && text.length() < NARROWEST;
        return !beforeDot
                && !text.equals("·")
                && !PartialDate.resembles(text)
                && !Byline.countsAuthors(text)
                && !DailyPapersDay.isCount(text)
                && !DailyPapersDay.isSubmission(text);
    }
}
