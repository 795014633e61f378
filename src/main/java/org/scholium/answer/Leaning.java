package org.scholium.answer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholium.retrieval.ScoredSentence;

/** Sentences that cannot be understood without the one before them: "This assumption …". */
public final class Leaning {

    private static final Pattern LEANS_BACK = Pattern.compile(
            "^(?:This|These|It|Its|They|Their|Such|Those|That|Both|Here(?!,? we)|The former|The latter)\\b");

    private Leaning() {}

    /** The sentence of an abstract that one leans on, if it leans on any. */
    public static Optional<ScoredSentence> support(ScoredSentence sentence, List<ScoredSentence> all) {
        return sentence.position() > 0
                        && LEANS_BACK.matcher(sentence.sentence().text()).find()
                ? Optional.of(all.get(sentence.position() - 1))
                : Optional.empty();
    }

    /** A sentence after the one that it leans on, unless that is shown already. */
    public static List<ScoredSentence> whole(
            ScoredSentence sentence, List<ScoredSentence> all, Collection<ScoredSentence> shown) {
        return Stream.concat(
                        support(sentence, all).stream().filter(before -> !shown.contains(before)), Stream.of(sentence))
                .toList();
    }
}
