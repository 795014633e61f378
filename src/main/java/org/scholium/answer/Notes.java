package org.scholium.answer;

import java.util.List;
import java.util.Set;
import org.scholium.question.Ask;
import org.scholium.question.Dialogue;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;
import org.scholium.store.Undated;

/** What is said behind an answer of what was left out of it. */
final class Notes {

    private Notes() {}

    static void add(Draft draft, Ask ask, Dialogue before, Snapshot papers) {
        if (before.in(papers).size() < before.size()) {
            draft.note("Papers that this conversation spoke of are no longer in the corpus; they are left out.");
        }
        unused(draft, ask);
        int undated = undated(ask, papers);
        if (undated > 0) {
            draft.note(
                    undated == 1
                            ? "One paper without a date is left out."
                            : undated + " papers without a date are left out.");
        }
    }

    private static void unused(Draft draft, Ask ask) {
        List<String> words = ask.frame().notUnderstood();
        if (!words.isEmpty()) {
            draft.note("What limits the answer was not understood in these words, which were not used: " + quoted(words)
                    + ".");
        }
        List<String> authors = ask.filter().limits().authors();
        if (!authors.isEmpty()) {
            draft.note("The names of authors are not known here, so " + quoted(authors) + " limits nothing.");
        }
    }

    private static String quoted(List<String> words) {
        return Phrasing.list(words.stream().map(word -> "“" + word + "”").toList());
    }

    /** How many papers a limit on dates leaves out because they have none. */
    private static int undated(Ask ask, Snapshot papers) {
        boolean answersFromPapers = !(ask instanceof Ask.SmallTalk || ask instanceof Ask.Which);
        Filter filter = ask.filter();
        boolean none = filter.papers().equals(Set.of(""));
        if (!answersFromPapers || none || !filter.hasDates() || filter.limits().undated() != Undated.OUT) {
            return 0;
        }
        return papers.count(new Filter(filter.limits().dated(null, null).undated(Undated.ONLY), filter.papers()));
    }
}
