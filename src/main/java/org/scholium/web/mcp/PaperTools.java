package org.scholium.web.mcp;

import io.quarkiverse.mcp.server.RawMessage;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholium.web.rest.PaperResource;
import org.scholium.web.rest.PaperResource.PaperPage;
import org.scholium.web.rest.PaperResource.RelatedPapers;
import org.scholium.web.rest.PaperView;

/** Tools that find and read papers. */
@Singleton
public class PaperTools {

    private final PaperResource papers;
    private final ToolResults results;

    public PaperTools(PaperResource papers, ToolResults results) {
        this.papers = papers;
        this.results = results;
    }

    @Tool(
            name = "search_papers",
            description = "Lists papers with their ids, best first when a query is given, else all in the order of the"
                    + " corpus, page by page.",
            annotations =
                    @Tool.Annotations(
                            title = "Search papers",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            outputSchema = @Tool.OutputSchema(from = PaperPage.class, generator = RecordSchema.class))
    ToolResponse search(
            @ToolArg(description = "What they should be about.", required = false) @Nullable String query,
            @ToolArg(description = "The earliest date, such as 2025-01-31.", required = false) @Nullable String from,
            @ToolArg(description = "The latest date.", required = false) @Nullable String to,
            @ToolArg(description = "Who must have written them; all of these.", required = false) @Nullable List<String> authors,
            @ToolArg(description = "The journals or conferences they may be published in.", required = false) @Nullable List<String> venues,
            @ToolArg(description = "Which page, from 0.", defaultValue = "0") Integer page,
            @ToolArg(description = "How many on a page, 1 to 200.", defaultValue = "10") Integer size,
            RawMessage call) {
        return results.of(
                call,
                () -> papers.list(
                        query,
                        from,
                        to,
                        authors == null ? List.of() : authors,
                        venues == null ? List.of() : venues,
                        String.valueOf(page),
                        String.valueOf(size)));
    }

    @Tool(
            name = "get_paper",
            description =
                    "Reads a paper: its title and abstract, and authors, date, venue and address as far as the corpus states them.",
            annotations =
                    @Tool.Annotations(
                            title = "Read a paper",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            outputSchema = @Tool.OutputSchema(from = PaperView.class, generator = RecordSchema.class))
    ToolResponse paper(@ToolArg(description = "Its id, such as 2506.06444.") String id, RawMessage call) {
        return results.of(call, () -> papers.paper(id));
    }

    @Tool(
            name = "related_papers",
            description = "Lists the papers nearest to one, nearest first.",
            annotations =
                    @Tool.Annotations(
                            title = "Find related papers",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            outputSchema = @Tool.OutputSchema(from = RelatedPapers.class, generator = RecordSchema.class))
    ToolResponse related(@ToolArg(description = "Its id, such as 2506.06444.") String id, RawMessage call) {
        return results.of(call, () -> papers.related(id));
    }
}
