package org.scholium.web.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.written.ModelAnswers;
import org.scholium.corpus.Problem;
import org.scholium.store.Embedder;
import org.scholium.store.Filter;
import org.scholium.store.Library;
import org.scholium.store.Snapshot;

/** What the corpus holds, and how it is read. */
@Path("/api/corpus")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Papers")
public class CorpusResource {

    private final Library library;
    private final Embedder embedder;
    private final ModelAnswers model;

    public CorpusResource(Library library, Embedder embedder, ModelAnswers model) {
        this.library = library;
        this.embedder = embedder;
        this.model = model;
    }

    /**
     * The corpus in numbers.
     *
     * @param from the earliest date of publication, or null
     * @param to the latest, or null
     * @param fingerprint changes whenever the corpus does
     * @param writer who writes the answers: "extractive", or the name of a model
     * @param outboundHost the host that questions are sent to, or null when they stay here
     * @param problems what could not be read
     */
    public record CorpusView(
            int papers,
            int passages,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String fingerprint,
            String embeddingModel,
            String writer,
            @Nullable String outboundHost,
            List<Problem> problems) {}

    /** Describes the corpus in use. */
    @GET
    @Operation(summary = "Describe the corpus")
    public CorpusView corpus() {
        Snapshot papers = library.snapshot();
        Snapshot.Statistics listed = papers.statistics(Filter.NONE);
        return new CorpusView(
                papers.size(),
                papers.passages(),
                listed.from(),
                listed.to(),
                papers.fingerprint(),
                embedder.name(),
                model.writer(),
                model.outboundHost(),
                papers.problems());
    }
}
