package org.scholium.llm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.scholium.llm.Refusal.Complaint;

/** A call to the model that brought no answer. It says why in words of ours: what a server sends may hold secrets. */
public final class ModelFailure extends Exception {

    private static final long serialVersionUID = 1;

    /** What went wrong, as it reads behind the model's name. */
    public enum Reason {
        /** Nobody listens there. */
        UNREACHABLE("could not be reached", true),
        /** Nothing was written for too long. */
        SILENT("wrote nothing for too long", true),
        /** The answer did not end in time. */
        SLOW("took too long to answer", false),
        /** HTTP 429. */
        BUSY("has taken as many requests as it allows", true),
        /** HTTP 401 or 403. */
        KEY_REFUSED("did not accept the key", true),
        /** HTTP 404. */
        UNKNOWN("is not known to its server", true),
        /** More text than it has room for. */
        TOO_LONG("has no room for these abstracts", false),
        /** Another status that says that the request was wrong. */
        REQUEST_REFUSED("refused the request", false),
        /** HTTP 5xx, or something that is no answer. */
        BROKEN("failed", false),
        /** The connection ended before the answer. */
        CUT("broke off in the middle of its answer", false),
        /** What came cannot be read. */
        UNREADABLE("sent something that cannot be read", false),
        /** The answer has no words. */
        EMPTY("gave an empty answer", false),
        /** The answer went on far beyond its limit. */
        ENDLESS("did not come to an end", false),
        /** As many questions as allowed are with the model. */
        CROWDED("is busy with other questions", false),
        /** It failed lately, and is left alone for a while. */
        RESTING("has failed lately and is left alone for a while", false),
        /** Nobody waits for the answer any more. */
        UNWANTED("was stopped", false);

        private final String words;
        private final boolean lasting;

        Reason(String words, boolean lasting) {
            this.words = words;
            this.lasting = lasting;
        }
    }

    private final Reason reason;
    private final transient @Nullable Refusal refusal;

    ModelFailure(Reason reason) {
        this(reason, null);
    }

    /**
     * A failure.
     *
     * @param refusal how the server refused, or null where it did not
     */
    ModelFailure(Reason reason, @Nullable Refusal refusal) {
        super("The language model " + reason.words + ".");
        this.reason = reason;
        this.refusal = refusal;
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }

    /** What went wrong, as it reads behind the model's name: "could not be reached". */
    public String words() {
        return reason.words;
    }

    /** Whether it says something of the model, rather than of this one request. */
    boolean isOfTheModel() {
        return reason != Reason.UNWANTED && reason != Reason.TOO_LONG && reason != Reason.REQUEST_REFUSED;
    }

    /** Whether the next call would most likely fail in the same way. */
    boolean isLasting() {
        return reason.lasting;
    }

    /** How long the server wants to be left alone, or null where it did not say. */
    @Nullable Duration rest() {
        return refusal == null ? null : refusal.rest();
    }

    /** What of the request the server does not take. */
    Complaint complaint() {
        return refusal == null ? Complaint.OTHER : refusal.complaint();
    }
}
