package org.scholium.question;

import java.util.LinkedHashSet;
import java.util.Set;
import org.scholium.text.Analysis;

/** What papers are asked to bring: the subject without the verbs of bringing. */
final class Contributions {

    private static final Set<String> VERBS = Analysis.terms(
            "propose introduce present release create build construct develop contribute publish curate collect design"
                    + " conduct provide offer built come bring report result");

    private Contributions() {}

    static Set<String> thing(Set<String> terms) {
        Set<String> thing = new LinkedHashSet<>(terms);
        thing.removeAll(VERBS);
        return thing;
    }
}
