package org.scholium.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.scholium.store.ImportReport;
import org.scholium.store.Importer;
import org.scholium.store.NotReadyException;
import org.scholium.store.Progress;
import org.scholium.store.UnwritableCorpusException;

/** Papers that are added and removed. */
@Path("/api/papers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Papers")
public class ImportResource {

    private static final Logger LOG = Logger.getLogger(ImportResource.class);

    private final Importer importer;
    private final ObjectMapper json;

    public ImportResource(Importer importer, ObjectMapper json) {
        this.importer = importer;
        this.json = json;
    }

    /** What became of each file that was sent. */
    public record Imported(List<ImportReport> files) {}

    /** How far an import is; the papers that are there already go by at once. */
    public record Indexing(String file, int done, int all) {}

    /** Adds the papers of one file, sent as it is. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Import papers",
            description = "The body is the file itself, in any of the formats that are read; its content tells which."
                    + " Several files can be sent as multipart/form-data. The answer tells of each file which papers"
                    + " were added, updated or known already, and what could not be read. With Accept:"
                    + " text/event-stream it comes as events: indexing (file, done, all), and last imported.")
    public Imported importFile(
            @Parameter(example = "library.bib") @QueryParam("name") @DefaultValue("imported.txt") String name,
            byte[] body) {
        return imported(List.of(importer.add(name, body, Progress.NONE)));
    }

    /** The same, told as it goes. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> importFile(
            @QueryParam("name") @DefaultValue("imported.txt") String name, byte[] body, @Context Sse sse) {
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(emitter -> {
                    try {
                        ImportReport report = importer.add(
                                name,
                                body,
                                (done, all) -> emitter.emit(event(sse, "indexing", new Indexing(name, done, all))));
                        emitter.emit(event(sse, "imported", new Imported(List.of(report))));
                    } catch (UnwritableCorpusException e) {
                        LOG.warn(e.getMessage(), e.getCause());
                        emitter.emit(event(sse, "error", ProblemDetails.of(409, e.getMessage())));
                    } catch (NotReadyException e) {
                        emitter.emit(event(sse, "error", ProblemDetails.of(503, e.getMessage())));
                    } catch (RuntimeException e) {
                        LOG.error("An import failed.", e);
                        emitter.emit(event(sse, "error", ProblemDetails.unexpected()));
                    }
                    emitter.complete();
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** Adds the papers of several files. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Imported importFiles(@RestForm(FileUpload.ALL) List<FileUpload> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("The form holds no file; send at least one.");
        }
        List<ImportReport> reports = new ArrayList<>();
        for (FileUpload file : files) {
            reports.add(importer.add(file.fileName(), content(file), Progress.NONE));
        }
        return imported(reports);
    }

    /** Takes a paper out of the corpus. */
    @DELETE
    @Path("{id: .+}")
    @Operation(
            summary = "Remove a paper",
            description = "Its file stays as it is; POST /api/papers/{id}/restore undoes it.")
    public PaperView remove(@Parameter(example = "2506.06444") String id) {
        return importer.remove(id)
                .map(PaperView::listed)
                .orElseThrow(() -> new NotFoundException("There is no paper " + id + "."));
    }

    /** Puts a removed paper back. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Path("{id: .+}/restore")
    @Operation(summary = "Restore a removed paper")
    public PaperView restore(@Parameter(example = "2506.06444") String id) {
        return importer.restore(id)
                .map(PaperView::listed)
                .orElseThrow(() -> new NotFoundException("No paper " + id + " was removed."));
    }

    private static Imported imported(List<ImportReport> reports) {
        if (reports.stream().allMatch(ImportReport::holdsNothing)) {
            throw new IllegalArgumentException(reports.get(0).refusal());
        }
        return new Imported(reports);
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file could not be read.", e);
        }
    }

    private OutboundSseEvent event(Sse sse, String name, Object data) {
        try {
            return sse.newEventBuilder()
                    .name(name)
                    .data(json.writeValueAsString(data))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report is always JSON.", e);
        }
    }
}
