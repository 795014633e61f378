package org.scholium.store;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.scholium.text.Legible;

/** Says in one sentence why the server cannot become ready, for whoever reads its log. */
final class StartFailure {

    private StartFailure() {}

    /** The innermost cause, and what to look at where a native library of the embedding model did not load. */
    static String sentence(Throwable failure) {
        List<Throwable> causes =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        Throwable cause = causes.get(causes.size() - 1);
        String said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        boolean unlinked = causes.stream().anyMatch(LinkageError.class::isInstance);
        return Legible.escaped("The server is stopping because the papers could not be made searchable: "
                + (unlinked ? nativeLibrary() : "") + said);
    }

    private static String nativeLibrary() {
        return "a native library of the embedding model could not be loaded. Such libraries are unpacked into "
                + System.getProperty("java.io.tmpdir")
                + " and into .djl.ai in the home folder (or into DJL_CACHE_DIR): both need free space and must allow"
                + " files to be executed. If that is so, delete .djl.ai and start again. The cause was: ";
    }
}
