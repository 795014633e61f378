package org.scholium.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.SourceFile.Line;

/**
 * The papers of a Daily Papers page: for each a title, an abstract, and usually a byline, a dot and a date. A paper
 * without byline runs straight into the next title, so the dot three lines below a title tells whether it has one, and
 * where there is none, only its shape tells an abstract from a title; where both are possible, that is reported.
 */
final class DailyPapersListing {

    private static final String DOT = "·";
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SENTENCE = 160;
    private static final Pattern SENTENCES = Pattern.compile("[.!?] \\p{Lu}");

    private final String file;
    private final List<Line> lines;
    private final @Nullable Integer likelyYear;
    private final CorpusDraft draft;

    DailyPapersListing(String file, List<Line> lines, @Nullable Integer likelyYear, CorpusDraft draft) {
        this.file = file;
        this.lines = lines;
        this.likelyYear = likelyYear;
        this.draft = draft;
    }

    void read() {
        int at = 0;
        while (at < lines.size()) {
            at = isVotes(at) ? at + 1 : readPaper(at);
        }
    }

    /** Reads the paper with this title and tells where the next one stands. */
    private int readPaper(int title) {
        int end = endOfAbstract(title);
        if (end == title + 1) {
            return leaveOut(title);
        }
        if (isDot(end)) {
            add(title, end, Byline.NONE, date(title, end));
            return behindDate(end);
        }
        if (isDot(end + 1)) {
            add(title, end, Byline.parse(text(end)), date(title, end + 1));
            return behindDate(end + 1);
        }
        add(title, end, Byline.NONE, null);
        return end;
    }

    /** A number before a title; before an abstract it is one. */
    private boolean isVotes(int at) {
        return DailyPapersDay.isCount(text(at)) && (!isProse(at + 1) || isTitle(at + 1));
    }

    private int endOfAbstract(int title) {
        if (isTitle(title + 1)) {
            return title + 1;
        }
        if (isDot(title + 3) && !isDot(title + 2) && !isDot(title + 1)) {
            return title + 2;
        }
        int end = title + 1;
        while (isProse(end) && !isTitle(end)) {
            if (end > title + 1 && isSentence(end) && isProse(end + 1)) {
                report(
                        end,
                        Problem.quoted(text(end)) + " may be the title of another paper; it was read as part of the"
                                + " abstract of " + Problem.quoted(text(title)) + ".");
            }
            end++;
        }
        return end;
    }

    /** Whether a line before an abstract is a title though it ends in a dot: a single sentence in title case. */
    private boolean isTitle(int at) {
        return isProse(at) && isProse(at + 1) && isSentence(at) && TitleCase.isOne(text(at));
    }

    private boolean isSentence(int at) {
        return text(at).length() <= LONGEST_SENTENCE
                && !SENTENCES.matcher(text(at)).find();
    }

    private int leaveOut(int title) {
        report(title, Problem.quoted(text(title)) + " has no abstract; it was left out.");
        for (int at = title; at <= title + 2; at++) {
            if (isDot(at)) {
                return behindDate(at);
            }
        }
        return title + 1;
    }

    private void add(int title, int end, Byline byline, @Nullable PartialDate date) {
        String summary = lines.subList(title + 1, end).stream().map(Line::text).collect(Collectors.joining(" "));
        int line = lines.get(title).number();
        draft.add(new DraftPaper(text(title), PlainText.of(summary), byline, date, likelyYear, file, line));
    }

    private @Nullable PartialDate date(int title, int dot) {
        int at = dot + 1;
        Optional<PartialDate> date = at < lines.size() ? PartialDate.parse(text(at)) : Optional.empty();
        String paper = Problem.quoted(text(title));
        if (date.isEmpty() && isMeantAsDate(at)) {
            report(at, Problem.quoted(text(at)) + " is not a date; " + paper + " was kept without one.");
        } else if (date.isEmpty()) {
            report(dot, paper + " has no date; the rest of it was kept.");
        }
        return date.orElse(null);
    }

    private int behindDate(int dot) {
        return isMeantAsDate(dot + 1) ? dot + 2 : dot + 1;
    }

    /** Even an impossible date is no title, unless a whole paper follows from there, such as "Llama 2". */
    private boolean isMeantAsDate(int at) {
        return at < lines.size()
                && (PartialDate.parse(text(at)).isPresent() || PartialDate.resembles(text(at)) && !isDot(at + 3));
    }

    private boolean isProse(int at) {
        return at < lines.size() && (text(at).length() > LONGEST_TITLE || text(at).endsWith(".") && !isDot(at + 1));
    }

    private boolean isDot(int at) {
        return at < lines.size() && text(at).equals(DOT);
    }

    private String text(int at) {
        return lines.get(at).text();
    }

    private void report(int at, String reason) {
        draft.report(file, lines.get(at).number(), reason);
    }
}
