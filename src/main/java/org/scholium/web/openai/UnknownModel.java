package org.scholium.web.openai;

import jakarta.ws.rs.NotFoundException;
import org.scholium.text.Legible;

/** A request for a model that is not here. */
final class UnknownModel extends NotFoundException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 100;

    UnknownModel(String name) {
        super("There is no model " + Legible.escaped(Legible.start(name, LONGEST_NAME)) + "; the only one is "
                + Model.NAME + ".");
    }

    /** Rejects every name but the one. */
    static void unlessKnown(String name) {
        if (!name.equals(Model.NAME)) {
            throw new UnknownModel(name);
        }
    }
}
