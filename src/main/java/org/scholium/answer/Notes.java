package org.scholium.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scholium.question.Ask;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;
import org.scholium.store.Undated;

/** What is said behind an answer of what was left out of it. */
final class Notes {

    private Notes() {}

    /** Adds what there is to say, each of it once. */
    static void add(Draft draft, Inquiry inquiry) {
        Stream<String> gone =
                inquiry.before().in(inquiry.papers()).size() < inquiry.before().size()
                        ? Stream.of(
                                "Some papers from earlier in this conversation are no longer in the corpus and are left out.")
                        : Stream.of();
        Stream.concat(gone, inquiry.parts().stream().flatMap(part -> of(part, inquiry.papers()).stream()))
                .distinct()
                .forEach(draft::note);
    }

    private static List<String> of(Ask ask, Snapshot papers) {
        List<String> notes = new ArrayList<>();
        List<String> words = ask.frame().notUnderstood();
        if (!words.isEmpty()) {
            notes.add("Part of the question could not be used and was ignored: " + quoted(words) + ".");
        }
        notes.addAll(NameNotes.of(ask, papers));
        int undated = undated(ask, papers);
        if (undated > 0) {
            notes.add(
                    undated == 1
                            ? "One paper without a date is left out."
                            : undated + " papers without a date are left out.");
        }
        return notes;
    }

    private static String quoted(List<String> words) {
        return Phrasing.list(words.stream().map(word -> "“" + word + "”").toList());
    }

    /** How many papers a limit on dates leaves out because they have none. */
    private static int undated(Ask ask, Snapshot papers) {
        boolean ofPapers = !(ask instanceof Ask.SmallTalk || ask instanceof Ask.Which);
        Filter filter = ask.filter();
        boolean nothing = filter.papers().equals(Set.of(""));
        if (!ofPapers || nothing || !filter.hasDates() || filter.limits().undated() != Undated.OUT) {
            return 0;
        }
        return papers.count(new Filter(filter.limits().dated(null, null).undated(Undated.ONLY), filter.papers()));
    }
}
