package org.scholium.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.scholium.corpus.Paper;
import org.scholium.index.Library;

/** The papers themselves. */
@Path("/api/papers")
@Produces(MediaType.APPLICATION_JSON)
public class PaperResource {

    private final Library library;

    public PaperResource(Library library) {
        this.library = library;
    }

    /** A paper whole. */
    public record PaperView(
            String id,
            String title,
            @JsonProperty("abstract") String summary,
            LocalDate published,
            Integer authorCount,
            String organisation,
            String url) {
        static PaperView of(Paper p) {
            return new PaperView(
                    p.id(), p.title(), p.summary(), p.published(), p.authorCount(), p.organisation(), p.url());
        }
    }

    /** One paper. */
    @GET
    @Path("{id}")
    public PaperView paper(String id) {
        return library.current()
                .paper(id)
                .map(p -> PaperView.of(p.paper()))
                .orElseThrow(() -> new NotFoundException("There is no paper " + id + "."));
    }
}
