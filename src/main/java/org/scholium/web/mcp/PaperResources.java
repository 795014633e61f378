package org.scholium.web.mcp;

import io.quarkiverse.mcp.server.CompleteArg;
import io.quarkiverse.mcp.server.CompleteResourceTemplate;
import io.quarkiverse.mcp.server.JsonRpcErrorCodes;
import io.quarkiverse.mcp.server.McpException;
import io.quarkiverse.mcp.server.RequestUri;
import io.quarkiverse.mcp.server.Resource;
import io.quarkiverse.mcp.server.ResourceTemplate;
import io.quarkiverse.mcp.server.TextResourceContents;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.scholium.corpus.Paper;
import org.scholium.store.Filter;
import org.scholium.store.Library;
import org.scholium.store.Snapshot;
import org.scholium.web.rest.CorpusResource;
import org.scholium.web.rest.PaperResource;

/** The papers and the corpus to be read, as the endpoints give them. */
@Singleton
public class PaperResources {

    /** As many as the protocol lets one complete. */
    private static final int MOST_COMPLETIONS = 100;

    private final PaperResource papers;
    private final CorpusResource corpus;
    private final Library library;
    private final ToolResults results;

    public PaperResources(PaperResource papers, CorpusResource corpus, Library library, ToolResults results) {
        this.papers = papers;
        this.corpus = corpus;
        this.library = library;
        this.results = results;
    }

    @Resource(
            uri = "scholium://corpus",
            name = "corpus",
            title = "The corpus",
            description = "How many papers there are, from when, and who writes the answers.",
            mimeType = MediaType.APPLICATION_JSON)
    TextResourceContents corpus(RequestUri uri) {
        return contents(uri, corpus.corpus());
    }

    @ResourceTemplate(
            uriTemplate = "scholium://papers/{id}",
            name = "paper",
            title = "A paper",
            description = "A paper with its abstract, by its id, such as 2506.06444.",
            mimeType = MediaType.APPLICATION_JSON)
    TextResourceContents paper(String id, RequestUri uri) {
        try {
            return contents(uri, papers.paper(id));
        } catch (NotFoundException e) {
            throw new McpException(e.getMessage(), e, JsonRpcErrorCodes.RESOURCE_NOT_FOUND);
        }
    }

    @CompleteResourceTemplate("paper")
    List<String> ids(@CompleteArg(name = "id") String start) {
        Snapshot index = library.snapshot();
        return index.list(Filter.NONE, Snapshot.Order.CORPUS, 0, index.size()).stream()
                .map(Paper::id)
                .filter(id -> id.startsWith(start))
                .limit(MOST_COMPLETIONS)
                .toList();
    }

    private TextResourceContents contents(RequestUri uri, Object data) {
        return new TextResourceContents(uri.value(), results.json(data), MediaType.APPLICATION_JSON);
    }
}
