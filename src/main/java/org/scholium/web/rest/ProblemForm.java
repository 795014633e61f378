package org.scholium.web.rest;

/** How problems are put for clients that expect them in a form of their own. */
public interface ProblemForm {

    /** Whether it is the form of what lies at this path. */
    boolean isUsedAt(String path);

    /** Its media type. */
    String mediaType();

    /** The problem in this form. */
    Object of(ProblemDetails problem);
}
