package org.scholium.store;

import java.util.List;
import org.scholium.corpus.Problem;

/**
 * What became of one file of papers.
 *
 * @param file the name under which it was kept, or would have been
 * @param kept whether it was put among the files of the corpus: not if it held nothing new
 * @param added papers that were not there before
 * @param updated papers that were there and are told differently now
 * @param known papers that were there already, as they are
 * @param problems what could not be read
 */
public record ImportReport(
        String file,
        boolean kept,
        ImportedPapers added,
        ImportedPapers updated,
        ImportedPapers known,
        List<Problem> problems) {

    private static final int LISTED = 100;

    /**
     * Some papers.
     *
     * @param count of all of them
     * @param first the first hundred
     */
    public record ImportedPapers(int count, List<ImportedPaper> first) {

        static ImportedPapers of(List<org.scholium.corpus.Paper> papers) {
            return new ImportedPapers(
                    papers.size(),
                    papers.stream()
                            .limit(LISTED)
                            .map(paper -> new ImportedPaper(paper.id(), paper.title()))
                            .toList());
        }
    }

    /** A paper by its name. */
    public record ImportedPaper(String id, String title) {}

    /** Whether no paper of the file could be read. */
    public boolean holdsNothing() {
        return added.count() + updated.count() + known.count() == 0;
    }

    /** Why no paper could be read, as a sentence. */
    public String refusal() {
        return file + ": "
                + (problems.isEmpty() ? "It holds no papers." : problems.get(0).reason());
    }
}
