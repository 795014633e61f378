package org.scholium.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scholium.corpus.BibliographyFormat;
import org.scholium.corpus.Paper;
import org.scholium.store.Filter;
import org.scholium.store.Library;
import org.scholium.store.Snapshot;

/** Papers as a bibliography. */
@Path("/api/bibliography")
@Tag(name = "Papers")
public class ExportResource {

    private final Library library;

    public ExportResource(Library library) {
        this.library = library;
    }

    /** The papers of these ids, or all, in a format that reference managers read. */
    @GET
    @Operation(
            summary = "Export papers as BibTeX, RIS or CSL-JSON",
            description =
                    "What is exported can be imported again; a number of authors without their names is not kept.")
    public Response export(
            @Parameter(example = "bibtex") @QueryParam("format") @DefaultValue("bibtex") String format,
            @Parameter(example = "2506.06444") @QueryParam("paper") List<String> ids) {
        BibliographyFormat written = BibliographyFormat.of(format)
                .orElseThrow(() -> new IllegalArgumentException("format must be one of "
                        + Arrays.stream(BibliographyFormat.values())
                                .map(BibliographyFormat::label)
                                .collect(Collectors.joining(", "))
                        + "."));
        Snapshot papers = library.snapshot();
        List<Paper> wanted = ids.isEmpty()
                ? papers.list(Filter.NONE, Snapshot.Order.CORPUS, 0, papers.size())
                : ids.stream().map(id -> find(papers, id)).toList();
        return Response.ok(written.write(wanted), written.mediaType() + "; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"papers." + written.extension() + "\"")
                .build();
    }

    private static Paper find(Snapshot papers, String id) {
        return papers.paper(id)
                .orElseThrow(() -> new NotFoundException("There is no paper " + id + "."))
                .paper();
    }
}
