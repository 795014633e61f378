package org.scholium.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Comparison;
import org.scholium.question.Aspect;
import org.scholium.text.Legible;

/**
 * Papers to set side by side.
 *
 * @param papers two to eight ids, each once
 * @param aspects what to compare them by, in free text, or null for what abstracts usually state
 * @param thread from the previous answer, or null
 * @param writer "extractive" for the papers' own sentences though a language model is configured, or null
 */
@Schema(
        examples = {
            "{\"papers\": [\"2410.02683\", \"2504.10823\"]}",
            "{\"papers\": [\"2410.02683\", \"2504.10823\"], \"aspects\": [\"Data\", \"number of dilemmas\"]}"
        })
public record CompareRequest(
        @Schema(required = true, minItems = 2, maxItems = 8) List<String> papers,

        @Schema(maxItems = 12) @Nullable List<String> aspects,

        @Schema(description = "The thread of the previous answer.") @Nullable String thread,

        @Schema(enumeration = "extractive") @Nullable String writer) {

    private static final int MOST_ASPECTS = 12;

    /** Rejects papers and aspects that cannot be compared, each with the reason. */
    public CompareRequest {
        if (papers == null || papers.stream().anyMatch(id -> id == null || !Legible.isLegible(id))) {
            throw new IllegalArgumentException("papers must be a list of ids, none of them null or blank.");
        }
        if (papers.stream().distinct().count() < papers.size()) {
            throw new IllegalArgumentException("papers names a paper twice.");
        }
        if (papers.size() < Comparison.FEWEST_PAPERS || papers.size() > Comparison.MOST_PAPERS) {
            throw new IllegalArgumentException("papers has " + papers.size() + (papers.size() == 1 ? " id; " : " ids; ")
                    + Comparison.FEWEST_PAPERS + " to " + Comparison.MOST_PAPERS + " can be compared.");
        }
        aspects = aspects == null ? null : distinct(aspects);
        AskRequest.requireWriter(writer);
    }

    /** What to compare them by, each once, or empty for what abstracts usually state. */
    public List<String> rows() {
        return aspects == null ? List.of() : aspects;
    }

    public AnswerOptions options() {
        return new AnswerOptions(null, writer != null);
    }

    private static List<String> distinct(List<String> aspects) {
        if (aspects.size() > MOST_ASPECTS) {
            throw new IllegalArgumentException(
                    "aspects has " + aspects.size() + " entries; " + MOST_ASPECTS + " are allowed.");
        }
        if (aspects.stream().anyMatch(aspect -> aspect == null || !Legible.isLegible(aspect))) {
            throw new IllegalArgumentException("aspects holds an entry that is null or blank.");
        }
        if (aspects.stream().anyMatch(aspect -> aspect.length() > Aspect.LONGEST)) {
            throw new IllegalArgumentException(
                    "aspects holds an entry of more than " + Aspect.LONGEST + " characters.");
        }
        return aspects.stream().map(String::strip).distinct().toList();
    }
}
