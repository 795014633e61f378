package org.scholium;

import java.nio.file.Path;
import org.scholium.store.Library;
import org.scholium.store.LuceneSnapshot;

/** Made-up papers with authors, venues and years, some without. */
public final class Bylines {

    public static final Path FILE = Path.of("src/test/resources/bylines.bib");

    private static Library library;

    private Bylines() {}

    public static synchronized Library library() {
        if (library == null) {
            library = TestLibrary.of(FILE, new TestLibrary.Ready());
            library.load();
        }
        return library;
    }

    public static LuceneSnapshot index() {
        return TestLibrary.of(library());
    }

    /** The title of a paper up to its colon. */
    public static String shortTitle(String id) {
        return index().paper(id).orElseThrow().paper().title().replaceFirst(":.*", "");
    }
}
