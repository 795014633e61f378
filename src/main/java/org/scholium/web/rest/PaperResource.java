package org.scholium.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.Paper;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Library;
import org.scholium.store.Limits;
import org.scholium.store.Snapshot;
import org.scholium.text.Legible;

/** The papers themselves. */
@Path("/api/papers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Papers")
public class PaperResource {

    private static final int LARGEST_PAGE = 200;
    private static final int RELATED = 5;

    private final Library library;
    private final Retriever retriever;

    public PaperResource(Library library, Retriever retriever) {
        this.library = library;
        this.retriever = retriever;
    }

    /**
     * A page of papers.
     *
     * @param total how many there are on all pages
     */
    public record PaperPage(int total, int page, int size, List<PaperView> papers) {}

    /** Papers near to another, nearest first. */
    public record RelatedPapers(List<PaperView> papers) {}

    /** Lists papers: in the order of the corpus, or best first when a query is given. */
    @GET
    @Operation(summary = "List or search papers")
    public PaperPage list(
            @QueryParam("query") @Nullable String query,
            @Parameter(example = "2025-01-01") @QueryParam("from") @Nullable String from,
            @Parameter(example = "2025-12-31") @QueryParam("to") @Nullable String to,
            @Parameter(description = "Who must have written them; several must all have.", example = "Iason Gabriel")
                    @QueryParam("author")
                    List<String> authors,
            @Parameter(description = "Where they must be published; of several, in one.", example = "NeurIPS")
                    @QueryParam("venue")
                    List<String> venues,
            @QueryParam("page") @DefaultValue("0") String page,
            @QueryParam("size") @DefaultValue("50") String size) {
        int first = number("page", page, 0, Integer.MAX_VALUE);
        int most = number("size", size, 1, LARGEST_PAGE);
        Filter filter = new Filter(date("from", from), date("to", to), Set.of())
                .within(Limits.NONE.by(given(authors)).in(given(venues)));
        Snapshot papers = library.snapshot();
        if (query == null || !Legible.isLegible(query)) {
            int skipped = (int) Math.min((long) first * most, papers.size());
            return page(papers.count(filter), first, most, papers.list(filter, Snapshot.Order.CORPUS, skipped, most));
        }
        List<Paper> found = retriever.search(papers, query, filter);
        return page(
                found.size(),
                first,
                most,
                found.stream().skip((long) first * most).limit(most).toList());
    }

    /** One paper with its abstract. */
    @GET
    @Path("{id: .+}")
    @Operation(summary = "Read a paper")
    public PaperView paper(@Parameter(example = "2506.06444") String id) {
        return PaperView.whole(find(id).paper());
    }

    /** The papers nearest to one. */
    @GET
    @Path("{id: .+}/related")
    @Operation(summary = "Find papers related to one")
    public RelatedPapers related(@Parameter(example = "2506.06444") String id) {
        return new RelatedPapers(retriever.related(library.snapshot(), find(id), Filter.NONE, RELATED).stream()
                .map(Evidence::paper)
                .map(PaperView::listed)
                .toList());
    }

    private static PaperPage page(int total, int page, int size, List<Paper> papers) {
        return new PaperPage(
                total, page, size, papers.stream().map(PaperView::listed).toList());
    }

    private IndexedPaper find(String id) {
        return library.snapshot().paper(id).orElseThrow(() -> new NotFoundException("There is no paper " + id + "."));
    }

    /** Forms send a field that was left empty as an empty text. */
    private static @Nullable LocalDate date(String field, @Nullable String value) {
        return Dates.parse(field, value == null || value.isBlank() ? null : value);
    }

    private static List<String> given(List<String> names) {
        return names.stream().filter(name -> !name.isBlank()).toList();
    }

    private static int number(String field, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through to the same sentence as a number out of range.
        }
        String range = most == Integer.MAX_VALUE ? least + " or more" : least + " to " + most;
        throw new IllegalArgumentException(field + " must be a whole number, " + range + ".");
    }
}
