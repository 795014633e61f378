package org.scholium.web.mcp;

import io.quarkiverse.mcp.server.Cancellation;
import io.quarkiverse.mcp.server.RawMessage;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.Answer;
import org.scholium.answer.AnswerListener;
import org.scholium.answer.Assistant;
import org.scholium.web.rest.AskRequest;
import org.scholium.web.rest.AskRequest.FilterRequest;
import org.scholium.web.rest.CompareRequest;
import org.scholium.web.rest.Intake;

/** Tools that answer. */
@Singleton
public class AnswerTools {

    private final Assistant assistant;
    private final Intake intake;
    private final ToolResults results;

    public AnswerTools(Assistant assistant, Intake intake, ToolResults results) {
        this.assistant = assistant;
        this.intake = intake;
        this.results = results;
    }

    @Tool(
            name = "ask",
            description =
                    "Answers a question from a corpus of scientific papers: facts, explanations, lists, counts and"
                            + " comparisons. Every sentence names its sources; every quote is a verbatim span of an abstract."
                            + " Says when the corpus does not know.",
            annotations =
                    @Tool.Annotations(
                            title = "Ask the papers",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            outputSchema = @Tool.OutputSchema(from = Answer.class, generator = RecordSchema.class))
    ToolResponse ask(
            @ToolArg(description = "The question, 1 to 2000 characters.") String question,
            @ToolArg(description = "The thread of the previous answer of this conversation.", required = false)
                    @Nullable String thread,
            @ToolArg(description = "The earliest date of papers to use, such as 2025-01-31.", required = false)
                    @Nullable String from,
            @ToolArg(description = "The latest date of papers to use.", required = false) @Nullable String to,
            @ToolArg(description = "Ids of the only papers to use.", required = false) @Nullable List<String> papers,
            @ToolArg(description = "How many papers may be cited, 1 to 50.", required = false) @Nullable Integer maxSources,
            Cancellation cancellation,
            RawMessage call) {
        return results.ofAnswer(call, () -> {
            FilterRequest filter = new FilterRequest(from, to, papers == null ? null : distinct(papers));
            AskRequest request = new AskRequest(question, thread, filter, maxSources, null, null);
            return assistant.answer(intake.read(request), reader(cancellation));
        });
    }

    @Tool(
            name = "compare_papers",
            description =
                    "Sets two to eight papers side by side: a row for each aspect, every cell a verbatim span of the"
                            + " abstract, or null where the abstract does not state it.",
            annotations =
                    @Tool.Annotations(
                            title = "Compare papers",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            outputSchema = @Tool.OutputSchema(from = Answer.class, generator = RecordSchema.class))
    ToolResponse compare(
            @ToolArg(description = "Two to eight ids of papers.") List<String> papers,
            @ToolArg(
                            description =
                                    "What to compare them by, such as Data; left out, what abstracts usually state.",
                            required = false)
                    @Nullable List<String> aspects,
            @ToolArg(description = "The thread of the previous answer of this conversation.", required = false)
                    @Nullable String thread,
            Cancellation cancellation,
            RawMessage call) {
        return results.ofAnswer(call, () -> {
            CompareRequest request = new CompareRequest(papers, aspects, thread, null);
            return assistant.answer(intake.read(request), reader(cancellation));
        });
    }

    private static Set<String> distinct(List<String> papers) {
        return new LinkedHashSet<>(papers);
    }

    private static AnswerListener reader(Cancellation cancellation) {
        return () -> cancellation.check().isRequested();
    }
}
