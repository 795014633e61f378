package org.scholium.question;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholium.store.Snapshot.Order;

/**
 * Which papers of those that fit a question belong to its answer.
 *
 * @param belonging what makes a paper belong
 * @param contributed search terms of what papers must bring, where that makes them belong
 * @param all whether who asks would rather have a stranger in the list than a paper missing
 * @param counts whether their number is what is asked for
 * @param order in which order, or null for the best first
 * @param wanted how many, or null
 * @param mentioned the phrases that papers must hold, as they were written, where mentioning makes them belong
 */
public record Selection(
        Belonging belonging,
        Set<String> contributed,
        boolean all,
        boolean counts,
        @Nullable Order order,
        @Nullable Integer wanted,
        List<String> mentioned) {

    /** What makes a paper belong. */
    public enum Belonging {
        /** It is about the subject. */
        ABOUT,
        /** Its text holds the words, or forms of them. */
        MENTION,
        /** It brings what is asked for, rather than using it. */
        CONTRIBUTE,
        /** It states where its code, data or models can be had. */
        AVAILABLE
    }

    /** Copies the terms. */
    public Selection {
        Objects.requireNonNull(belonging);
        contributed = Set.copyOf(contributed);
        mentioned = List.copyOf(mentioned);
    }

    /** The same, for the number of the papers. */
    Selection counting() {
        return new Selection(belonging, contributed, all, true, null, null, mentioned);
    }

    /** The same in this order, and so many of them, where a value is given. */
    Selection with(Ordering ordering) {
        return new Selection(
                belonging,
                contributed,
                all,
                counts,
                ordering.order() == null ? order : ordering.order(),
                ordering.wanted() == null ? wanted : ordering.wanted(),
                mentioned);
    }

    /** Papers that belong by what they are about or bring. */
    public Selection(
            Belonging belonging,
            Set<String> contributed,
            boolean all,
            boolean counts,
            @Nullable Order order,
            @Nullable Integer wanted) {
        this(belonging, contributed, all, counts, order, wanted, List.of());
    }
}
