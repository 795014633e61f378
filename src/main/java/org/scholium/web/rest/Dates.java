package org.scholium.web.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Dates as requests carry them. */
final class Dates {

    private Dates() {}

    /**
     * The date, or null when there is none.
     *
     * @param field what to call it in the error
     * @throws IllegalArgumentException when the text is not a calendar day like 2025-01-31
     */
    static @Nullable LocalDate parse(String field, @Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(field + " is not a date like 2025-01-31.", e);
        }
    }
}
