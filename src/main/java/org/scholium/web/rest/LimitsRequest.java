package org.scholium.web.rest;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.scholium.store.AuthorCount;
import org.scholium.store.Exclusions;
import org.scholium.store.Limits;
import org.scholium.store.Undated;

/**
 * Limits that stand in the place of those that a question states, in the form of {@code read.limits}.
 *
 * @param from the earliest date, or null
 * @param to the latest date, or null
 * @param undated what becomes of papers without a date, or null
 * @param authorCount how many authors, or null
 * @param authors names of authors, all of whom must have written it, or null; "A or B" where either will do
 * @param venues journals or conferences, one of which must have published it, or null
 * @param organisations one of which must have published it, or null
 * @param not what papers must not be, or null
 */
public record LimitsRequest(
        @Schema(format = "date") @Nullable String from,
        @Schema(format = "date") @Nullable String to,
        @Nullable Undated undated,
        @Nullable AuthorCount authorCount,
        @Nullable List<String> authors,
        @Nullable List<String> venues,
        @Nullable List<String> organisations,
        @Nullable ExclusionsRequest not) {

    /**
     * What papers must not be.
     *
     * @param from the first day left out, or null
     * @param to the last day left out, or null
     */
    public record ExclusionsRequest(
            @Schema(format = "date") @Nullable String from,
            @Schema(format = "date") @Nullable String to,
            @Nullable Set<String> papers,
            @Nullable List<String> subjects,
            @Nullable List<String> organisations,
            @Nullable List<String> authors) {

        /** Rejects what is no date. */
        public ExclusionsRequest {
            Dates.parse("limits.not.from", from);
            Dates.parse("limits.not.to", to);
        }

        private Exclusions exclusions() {
            return new Exclusions(
                    Dates.parse("limits.not.from", from),
                    Dates.parse("limits.not.to", to),
                    papers,
                    subjects,
                    organisations,
                    authors);
        }
    }

    /** Rejects what is no date. */
    public LimitsRequest {
        Dates.parse("limits.from", from);
        Dates.parse("limits.to", to);
    }

    Limits limits() {
        return new Limits(
                Dates.parse("limits.from", from),
                Dates.parse("limits.to", to),
                undated,
                authorCount,
                authors,
                venues,
                organisations,
                not == null ? null : not.exclusions());
    }
}
