package org.scholium.web.mcp;

import io.quarkiverse.mcp.server.Prompt;
import io.quarkiverse.mcp.server.PromptArg;
import io.quarkiverse.mcp.server.PromptMessage;
import jakarta.inject.Singleton;

/** Requests that users may start from. */
@Singleton
public class PaperPrompts {

    private static final String CITING =
            " Keep the numbers of sources behind the sentences, list the sources with their addresses, and add nothing that"
                    + " they do not say.";

    @Prompt(
            name = "summarise_paper",
            title = "Summarise a paper",
            description = "What a paper is about, finds and leaves open.")
    PromptMessage summarise(@PromptArg(description = "Its id, such as 2506.06444.") String id) {
        return PromptMessage.withUserRole("Summarise the paper " + id
                + " in five sentences: the problem, the approach, the"
                + " data, the findings and the limitations. Read it with get_paper, and use ask with papers [\"" + id
                + "\"] for what needs evidence." + CITING);
    }

    @Prompt(
            name = "compare_papers",
            title = "Compare papers",
            description = "Papers side by side, and what sets them apart.")
    PromptMessage compare(@PromptArg(description = "Ids of two to eight papers, separated by commas.") String papers) {
        return PromptMessage.withUserRole(
                "Compare the papers " + papers + ". Use compare_papers, show its table as it is,"
                        + " and say in three sentences what sets them apart." + CITING);
    }

    @Prompt(name = "survey_subject", title = "Survey a subject", description = "What the papers say on a subject.")
    PromptMessage survey(@PromptArg(description = "The subject, such as reward hacking.") String subject) {
        return PromptMessage.withUserRole("What do the papers of the corpus say about " + subject + "? Find them with"
                + " search_papers, ask what each contributes, and say where they disagree and what none of them answers."
                + CITING);
    }
}
