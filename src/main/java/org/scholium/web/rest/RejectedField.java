package org.scholium.web.rest;

/** A field of a request that cannot be used, told by name for clients that show it apart. */
public final class RejectedField extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * Rejects a field.
     *
     * @param field its path, such as {@code messages[0].role}
     * @param reason what follows its name in the sentence that is shown
     */
    public RejectedField(String field, String reason) {
        super(field + " " + reason);
        this.field = field;
    }

    /** Its path. */
    public String field() {
        return field;
    }
}
