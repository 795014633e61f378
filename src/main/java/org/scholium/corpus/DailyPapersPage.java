package org.scholium.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.SourceFile.Line;

/** A Daily Papers page saved as text: a header, then one paper after the other. */
final class DailyPapersPage implements CorpusFormat {

    private static final String MASTHEAD = "Daily Papers";
    private static final int HEADER_LINES = 30;

    /** "byAK and the research community": the space is lost where the page sets the name as a link. */
    private static final Pattern CURATORS = Pattern.compile("by ?\\p{Lu}.*");

    @Override
    public boolean recognises(SourceFile file) {
        List<Line> lines = file.filledLines();
        return masthead(lines).isPresent() || isDay(lines.subList(0, Math.min(HEADER_LINES, lines.size())));
    }

    @Override
    public void read(SourceFile file, CorpusDraft draft) {
        List<Line> lines = file.filledLines();
        List<Line> listing = WrappedLines.joined(lines.subList(behindHeader(lines), lines.size()));
        if (listing.isEmpty()) {
            draft.report(file.name(), null, "This Daily Papers page lists no paper.");
        }
        Integer year = yearAfterLatestPrinted(listing);
        if (isDay(listing)) {
            new DailyPapersDay(file.name(), year, draft).read(listing);
        } else {
            new DailyPapersListing(file.name(), listing, year, draft).read();
        }
    }

    private static boolean isDay(List<Line> lines) {
        return lines.stream().map(Line::text).anyMatch(DailyPapersDay::isSubmission)
                && lines.stream().map(Line::text).anyMatch(Byline::countsAuthors);
    }

    private static OptionalInt masthead(List<Line> lines) {
        return IntStream.range(0, Math.min(HEADER_LINES, lines.size()))
                .filter(at -> lines.get(at).text().equals(MASTHEAD))
                .max();
    }

    /** Behind the masthead stand who keeps the page and the day it was saved; either may be missing. */
    private static int behindHeader(List<Line> lines) {
        int at = masthead(lines).orElse(-1) + 1;
        if (at < lines.size() && CURATORS.matcher(lines.get(at).text()).matches()) {
            at++;
        }
        if (at < lines.size() && PartialDate.parse(lines.get(at).text()).isPresent()) {
            at++;
        }
        return at;
    }

    /** The site prints every year but that of the saving, which therefore follows the latest one printed. */
    private static @Nullable Integer yearAfterLatestPrinted(List<Line> lines) {
        return lines.stream()
                .map(line -> PartialDate.parse(line.text()))
                .flatMap(Optional::stream)
                .filter(date -> date.year() != null)
                .map(date -> date.year() + 1)
                .max(Integer::compare)
                .orElse(null);
    }
}
