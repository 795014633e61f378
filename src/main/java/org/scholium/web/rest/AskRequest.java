package org.scholium.web.rest;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.AnswerOptions;
import org.scholium.question.Turn;
import org.scholium.store.Filter;
import org.scholium.text.Legible;

/**
 * A question as it is sent. Every surface makes one of these, so that all reject the same with the same words.
 *
 * @param question 1 to 2000 characters
 * @param thread from the previous answer, or null
 * @param filter which papers may be used, or null for all
 * @param maxSources how many papers may be cited, 1 to 50, or null
 * @param writer "extractive" for the papers' own sentences though a language model is configured, or null
 * @param limits what stands in the place of the limits that the question states, or null for those
 */
@Schema(
        examples = {
            "{\"question\": \"How many dilemmas does DailyDilemmas have?\"}",
            "{\"question\": \"Which papers are about reward hacking?\", \"filter\": {\"from\": \"2025-01-01\"}, \"maxSources\": 3}"
        })
public record AskRequest(
        @Schema(required = true, minLength = 1, maxLength = 2000)
        String question,

        @Schema(description = "The thread of the previous answer.") @Nullable String thread,

        @Nullable FilterRequest filter,
        @Schema(minimum = "1", maximum = "50") @Nullable Integer maxSources,
        @Schema(enumeration = "extractive") @Nullable String writer,
        @Nullable LimitsRequest limits) {

    private static final String EXTRACTIVE = "extractive";

    /**
     * Which papers may be used.
     *
     * @param from the earliest date, or null
     * @param to the latest date, or null
     * @param papers the only ids allowed, or null for all
     */
    public record FilterRequest(
            @Schema(format = "date") @Nullable String from,
            @Schema(format = "date") @Nullable String to,
            @Nullable Set<String> papers) {

        /** Rejects what is no date, and a paper without an id. */
        public FilterRequest {
            Dates.parse("filter.from", from);
            Dates.parse("filter.to", to);
            if (papers != null && papers.stream().anyMatch(id -> id == null || !Legible.isLegible(id))) {
                throw new IllegalArgumentException("filter.papers holds an id that is null or blank.");
            }
        }

        private Filter allowed() {
            return new Filter(
                    Dates.parse("filter.from", from), Dates.parse("filter.to", to), papers == null ? Set.of() : papers);
        }
    }

    /** Rejects a question that nobody could read and a number of sources out of range. */
    public AskRequest {
        if (question == null || !Legible.isLegible(question)) {
            throw new IllegalArgumentException("question holds no character that can be seen; send a text of 1 to "
                    + Turn.LONGEST_QUESTION + " characters.");
        }
        if (maxSources != null && (maxSources < 1 || maxSources > AnswerOptions.MOST_SOURCES)) {
            throw new IllegalArgumentException(
                    "maxSources is " + maxSources + "; it can be 1 to " + AnswerOptions.MOST_SOURCES + ".");
        }
        requireWriter(writer);
    }

    static void requireWriter(@Nullable String writer) {
        if (writer != null && !writer.equals(EXTRACTIVE)) {
            throw new IllegalArgumentException(
                    "writer can be \"" + EXTRACTIVE + "\"; leave it out for the writer that is configured.");
        }
    }

    /** How the answer is to be given. */
    public AnswerOptions options() {
        return new AnswerOptions(maxSources, writer != null);
    }

    /** The turn of a conversation that it is. */
    public Turn turn() {
        return new Turn(
                question,
                thread,
                filter == null ? Filter.NONE : filter.allowed(),
                limits == null ? null : limits.limits());
    }
}
