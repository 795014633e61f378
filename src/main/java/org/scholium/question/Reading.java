package org.scholium.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholium.store.Limits;
import org.scholium.store.Snapshot.Order;

/**
 * How a question was read, for people to correct and for programs to rely on.
 *
 * @param intent what it asks for
 * @param papers the ids of the papers it means
 * @param limits what it says papers must be
 * @param order the order it asks for, or null
 * @param wanted how many papers it asks for, or null
 * @param parts the readings of further questions of the same message
 * @param notUnderstood words that limit the answer and could not be used
 */
public record Reading(
        Intent intent,
        List<String> papers,
        Limits limits,
        @Nullable Order order,
        @Nullable Integer wanted,
        List<Reading> parts,
        List<String> notUnderstood) {

    /** What a question asks for. */
    public enum Intent {
        @JsonProperty("fact")
        FACT,
        @JsonProperty("explain")
        EXPLAIN,
        @JsonProperty("find")
        FIND,
        @JsonProperty("list")
        LIST,
        @JsonProperty("compare")
        COMPARE,
        @JsonProperty("related")
        RELATED,
        @JsonProperty("listing")
        LISTING,
        @JsonProperty("metadata")
        METADATA,
        @JsonProperty("small-talk")
        SMALL_TALK,
        @JsonProperty("which")
        WHICH
    }

    /** The reading of a question. */
    public static Reading of(Ask ask) {
        Frame frame = ask.frame();
        return new Reading(
                intent(ask),
                ask.papers(),
                frame.limits(),
                order(ask),
                wanted(ask),
                frame.parts().stream().map(Reading::of).toList(),
                frame.notUnderstood());
    }

    /** What a question asks for. */
    public static Intent intent(Ask ask) {
        if (ask instanceof Ask.Fact) {
            return Intent.FACT;
        }
        if (ask instanceof Ask.Explain) {
            return Intent.EXPLAIN;
        }
        if (ask instanceof Ask.Find) {
            return Intent.FIND;
        }
        if (ask instanceof Ask.ListPapers) {
            return Intent.LIST;
        }
        if (ask instanceof Ask.Compare) {
            return Intent.COMPARE;
        }
        if (ask instanceof Ask.Related) {
            return Intent.RELATED;
        }
        if (ask instanceof Ask.Listing) {
            return Intent.LISTING;
        }
        if (ask instanceof Ask.Metadata) {
            return Intent.METADATA;
        }
        return ask instanceof Ask.SmallTalk ? Intent.SMALL_TALK : Intent.WHICH;
    }

    private static @Nullable Order order(Ask ask) {
        return ask instanceof Ask.ListPapers list
                ? list.selection().order()
                : ask instanceof Ask.Listing listing ? listing.order() : null;
    }

    private static @Nullable Integer wanted(Ask ask) {
        return ask instanceof Ask.ListPapers list
                ? list.selection().wanted()
                : ask instanceof Ask.Listing listing
                        ? listing.wanted()
                        : ask instanceof Ask.Related related ? related.wanted() : null;
    }
}
