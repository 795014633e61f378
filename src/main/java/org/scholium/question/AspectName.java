package org.scholium.question;

import java.util.Locale;

/** What abstracts usually state. */
public enum AspectName {
    PROBLEM,
    APPROACH,
    DATA,
    FINDINGS,
    LIMITATIONS,
    AVAILABILITY;

    /** As it heads a row: "Findings". */
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Whether an abstract either says it in so many words or does not say it. */
    public boolean isExplicit() {
        return this == AVAILABILITY || this == LIMITATIONS;
    }
}
