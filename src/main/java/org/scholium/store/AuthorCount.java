package org.scholium.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * How many authors papers have, both ends included; a paper whose count is not known has no such number.
 *
 * @param least the smallest count, or null
 * @param most the largest count, or null
 */
public record AuthorCount(@Nullable Integer least, @Nullable Integer most) {

    /** Any number, or none stated. */
    public static final AuthorCount ANY = new AuthorCount(null, null);

    /** Rejects a range that ends before it begins. */
    public AuthorCount {
        if (least != null && most != null && most < least) {
            throw new IllegalArgumentException(
                    "limits.authorCount.most (" + most + ") is less than limits.authorCount.least (" + least + ").");
        }
    }

    /** Whether it limits nothing. */
    @JsonIgnore
    public boolean isAny() {
        return least == null && most == null;
    }

    boolean admits(@Nullable Integer count) {
        return isAny() || count != null && (least == null || count >= least) && (most == null || count <= most);
    }

    /** Both this and another range, or null where no count is in both. */
    @Nullable AuthorCount and(AuthorCount other) {
        @Nullable Integer low = least == null
                ? other.least
                : other.least == null ? least : Integer.valueOf(Math.max(least, other.least));
        @Nullable Integer high =
                most == null ? other.most : other.most == null ? most : Integer.valueOf(Math.min(most, other.most));
        return low != null && high != null && high < low ? null : new AuthorCount(low, high);
    }
}
