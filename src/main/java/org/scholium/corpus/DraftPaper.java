package org.scholium.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A paper as one file states it, before identity and year are settled over all files.
 *
 * @param date the printed date, or null
 * @param likelyYear the year of a date without one, judged from the rest of the file, or null
 * @param file the file's name
 * @param line where its title stands, counted from 1
 */
record DraftPaper(
        String title,
        String summary,
        Byline byline,
        @Nullable PartialDate date,
        @Nullable Integer likelyYear,
        String file,
        int line) {}
