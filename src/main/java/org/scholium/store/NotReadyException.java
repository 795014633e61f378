package org.scholium.store;

/** The corpus is still being read, so nothing can be answered yet. */
public class NotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotReadyException() {
        super("The corpus is still being read. Try again in a few seconds.");
    }
}
