package org.scholium.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholium.text.Sentence;

/**
 * Papers side by side.
 *
 * @param papers the columns, two to {@value #MOST_PAPERS}, in the order they were named
 * @param rows one for each aspect
 */
public record Comparison(List<Column> papers, List<Row> rows) {

    /** The fewest papers that can be compared. */
    public static final int FEWEST_PAPERS = 2;

    /** The most papers that can be compared at once. */
    public static final int MOST_PAPERS = 8;

    /**
     * A compared paper.
     *
     * @param number the number of its source
     */
    public record Column(int number, String paperId, String title) {}

    /**
     * What the papers say on one aspect.
     *
     * @param cells one for each paper, in their order
     */
    public record Row(String aspect, List<Cell> cells) {

        /** Whether no paper states it. */
        @JsonIgnore
        public boolean isEmpty() {
            return cells.stream().noneMatch(Cell::isStated);
        }
    }

    /**
     * What one paper says on one aspect.
     *
     * @param text a verbatim span of the abstract, or null where it does not state the aspect
     * @param start where the span begins in the abstract, in UTF-16 units
     * @param end where it ends, exclusive
     * @param citations the number of its source; none where nothing is stated
     */
    public record Cell(String paperId, @Nullable String text, int start, int end, List<Integer> citations) {

        /** Whether the paper states it. */
        @JsonIgnore
        public boolean isStated() {
            return text != null;
        }

        /** What it states, with its place in the abstract. */
        @JsonIgnore
        public Optional<Sentence> span() {
            return Optional.ofNullable(text).map(stated -> new Sentence(start, end, stated));
        }
    }
}
