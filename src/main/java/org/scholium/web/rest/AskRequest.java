package org.scholium.web.rest;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scholium.answer.AnswerOptions;
import org.scholium.question.Turn;
import org.scholium.store.Filter;

/**
 * A question as it is sent.
 *
 * @param question 1 to 2000 characters
 * @param thread from the previous answer, or null
 * @param filter which papers may be used, or null for all
 * @param maxSources how many papers may be cited, 1 to 50, or null
 * @param writer "extractive" for the papers' own sentences though a language model is configured, or null
 */
@Schema(
        examples = {
            "{\"question\": \"How many dilemmas does DailyDilemmas have?\"}",
            "{\"question\": \"Which papers are about reward hacking?\", \"filter\": {\"from\": \"2025-01-01\"}, \"maxSources\": 3}"
        })
public record AskRequest(
        @Schema(required = true, minLength = 1, maxLength = 2000)
        String question,

        @Schema(description = "The thread of the previous answer.")
        String thread,

        FilterRequest filter,
        @Schema(minimum = "1", maximum = "50") Integer maxSources,
        @Schema(enumeration = "extractive") String writer) {

    private static final int MOST_SOURCES = 50;
    private static final String EXTRACTIVE = "extractive";

    /**
     * Which papers may be used.
     *
     * @param from the earliest date, or null
     * @param to the latest date, or null
     * @param papers the only ids allowed, or null for all
     */
    public record FilterRequest(LocalDate from, LocalDate to, Set<String> papers) {

        /** Rejects a paper without an id. */
        public FilterRequest {
            if (papers != null && papers.stream().anyMatch(id -> id == null || id.isBlank())) {
                throw new IllegalArgumentException("filter.papers holds an id that is null or blank.");
            }
        }
    }

    /** Rejects a number of sources out of range. */
    public AskRequest {
        if (maxSources != null && (maxSources < 1 || maxSources > MOST_SOURCES)) {
            throw new IllegalArgumentException(
                    "maxSources is " + maxSources + "; it can be 1 to " + MOST_SOURCES + ".");
        }
        requireWriter(writer);
    }

    static void requireWriter(String writer) {
        if (writer != null && !writer.equals(EXTRACTIVE)) {
            throw new IllegalArgumentException(
                    "writer can be \"" + EXTRACTIVE + "\"; leave it out for the writer that is configured.");
        }
    }

    AnswerOptions options() {
        return new AnswerOptions(maxSources, writer != null);
    }

    Turn turn() {
        Filter allowed = filter == null
                ? Filter.NONE
                : new Filter(filter.from(), filter.to(), filter.papers() == null ? Set.of() : filter.papers());
        return new Turn(question, thread, allowed);
    }
}
