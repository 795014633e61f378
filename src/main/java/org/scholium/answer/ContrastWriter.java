package org.scholium.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.Comparison.Row;
import org.scholium.question.Ask;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;

/** Says above a table of papers, in its own words, what they share and where they differ. */
@FunctionalInterface
public interface ContrastWriter {

    /**
     * Writes it.
     *
     * @param compared the papers of the table
     * @return what to tell the reader where nothing could be written, or null where it was
     */
    @Nullable String write(
            Draft draft,
            Ask.Compare ask,
            List<IndexedPaper> compared,
            List<Row> rows,
            Snapshot papers,
            Progress progress);
}
