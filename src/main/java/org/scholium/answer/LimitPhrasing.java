package org.scholium.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholium.store.Exclusions;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.store.Undated;

/** How the limits of a question read behind the word "papers". */
public final class LimitPhrasing {

    private LimitPhrasing() {}

    /** " by NVIDIA published since January 1, 2024", each part with a space before it; blank without limits. */
    public static String of(Filter filter) {
        Limits limits = filter.limits();
        return (filter.papers().isEmpty() ? "" : " among the papers in question")
                + (limits.authors().isEmpty() ? "" : " by " + Phrasing.list(limits.authors()))
                + (limits.venues().isEmpty() ? "" : " published in " + Phrasing.listed(limits.venues(), "or"))
                + (limits.organisations().isEmpty() ? "" : " by " + Phrasing.listed(limits.organisations(), "or"))
                + dates(" published ", limits.from(), limits.to())
                + (limits.undated() == Undated.ONLY
                        ? " without a date"
                        : limits.undated() == Undated.OUT && !limits.hasDates() ? " with a date" : "")
                + (limits.authorCount().isAny() ? "" : " with " + Phrasing.range(limits.authorCount()))
                + exclusions(limits.not());
    }

    private static String exclusions(Exclusions not) {
        return dates(" not published ", not.from(), not.to())
                + (not.authors().isEmpty() ? "" : " not by " + Phrasing.listed(not.authors(), "or"))
                + (not.organisations().isEmpty() ? "" : " not by " + Phrasing.listed(not.organisations(), "or"))
                + (not.subjects().isEmpty() ? "" : " that do not mention " + quoted(not.subjects()))
                + (not.papers().isEmpty() ? "" : " other than those left out");
    }

    private static String quoted(List<String> subjects) {
        return Phrasing.listed(
                subjects.stream().map(subject -> "“" + subject + "”").collect(Collectors.toList()), "or");
    }

    private static String dates(String lead, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : lead + "up to " + Phrasing.date(to);
        }
        if (to == null) {
            return lead + "since " + Phrasing.date(from);
        }
        boolean year = from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
        return lead
                + (year
                        ? "in " + from.getYear()
                        : from.equals(to)
                                ? "on " + Phrasing.date(from)
                                : "from " + Phrasing.date(from) + " to " + Phrasing.date(to));
    }
}
