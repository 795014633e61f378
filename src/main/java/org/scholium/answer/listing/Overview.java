package org.scholium.answer.listing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Draft;
import org.scholium.answer.LimitPhrasing;
import org.scholium.answer.Phrasing;
import org.scholium.corpus.Paper;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;
import org.scholium.store.Snapshot.Order;
import org.scholium.store.Snapshot.Topic;

/** What papers are about: the phrases that they share, and where they are few, each paper in its place. */
final class Overview {

    /** So few papers have each their place. */
    private static final int FEW = 50;

    private Overview() {}

    static Draft write(Snapshot papers, Filter filter, int total, AnswerOptions options) {
        List<Topic> topics = papers.topics(filter);
        Draft draft = new Draft()
                .total(total)
                .compute("The corpus holds " + Phrasing.papers(total) + LimitPhrasing.of(filter) + ".", List.of());
        if (!topics.isEmpty()) {
            draft.compute(
                    "The most common phrases in their titles and abstracts, with the number of papers, are "
                            + Phrasing.list(topics.stream()
                                    .map(topic -> "“" + topic.phrase() + "” (" + topic.papers() + ")")
                                    .toList())
                            + ".",
                    List.of());
        }
        if (total <= Math.min(FEW, options.sourcesOr(FEW))) {
            place(draft, papers, filter, topics);
        }
        return draft;
    }

    /** Each paper under the first of the topics that it holds, the rarest first, since those tell most. */
    private static void place(Draft draft, Snapshot papers, Filter filter, List<Topic> topics) {
        List<Paper> all = papers.list(filter, Order.CORPUS, 0, FEW);
        Set<String> placed = new HashSet<>();
        List<Topic> rarest = new ArrayList<>(topics);
        Collections.reverse(rarest);
        for (Topic topic : rarest) {
            Set<String> holders = papers.holders(topic.phrase(), filter, FEW).keySet();
            List<Paper> here = all.stream()
                    .filter(paper -> holders.contains(paper.id()) && placed.add(paper.id()))
                    .toList();
            tell(draft, "On “" + topic.phrase() + "”", here);
        }
        tell(
                draft,
                topics.isEmpty() ? "They are" : "On other subjects",
                all.stream().filter(paper -> !placed.contains(paper.id())).toList());
    }

    private static void tell(Draft draft, String lead, List<Paper> papers) {
        if (!papers.isEmpty()) {
            List<String> titles = papers.stream().map(Phrasing::quotedTitle).toList();
            draft.paragraph().compute(lead + ": " + String.join(", ", titles) + ".", papers);
        }
    }
}
