package org.scholium.corpus;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Dates in other forms than ours. */
final class Dates {

    private Dates() {}

    /** The day of an RFC 1123 date, as {@code 2007-04-02}; null where it is none. */
    static @Nullable String ofMail(String date) {
        try {
            return OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate()
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
