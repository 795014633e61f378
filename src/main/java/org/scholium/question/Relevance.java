package org.scholium.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;
import org.scholium.text.Sought;
import org.scholium.text.Tuning;

/** How well papers speak to a turn: what words leave open, the papers decide. */
final class Relevance {

    private static final int FEW = Tuning.count("question.goes-on.few");

    private static final double BEHIND = Tuning.number("question.goes-on.behind");

    private static final double FAR_BEHIND = Tuning.number("question.goes-on.far-behind");

    private static final double AHEAD = Tuning.number("question.goes-on.ahead");

    private final Snapshot index;
    private final Retriever retriever;

    Relevance(Snapshot index, Retriever retriever) {
        this.index = index;
        this.retriever = retriever;
    }

    /** Whether a turn goes on from these papers rather than beginning anew: its words say so, or the papers do. */
    boolean goesOn(String question, String text, List<String> papers, Filter filter, boolean leans) {
        if (papers.isEmpty() || Reference.changesTopic(question)) {
            return false;
        }
        Set<String> subject = Framing.subject(text);
        if (subject.isEmpty()) {
            return !Reference.isOfTheCorpus(question)
                    || Reference.pointsBack(question)
                    || papers.size() > 1 && Reference.asksWhich(question);
        }
        boolean few = subject.size() <= FEW;
        if (Reference.meansEach(question) && few || Reference.pointsBack(question) && few) {
            return true;
        }
        if (!Reference.pointsBack(question) && (!few || !leans)) {
            return false;
        }
        if (few && Reference.asksOfPartsOnly(subject)) {
            return true;
        }
        List<Evidence> all = retriever.retrieve(index, query(text, filter), 1);
        List<Evidence> own = retriever.retrieve(index, query(text, filter.only(Set.copyOf(papers))), 1);
        if (all.isEmpty() || own.isEmpty()) {
            return false;
        }
        double behind = strength(all.get(0)) - strength(own.get(0));
        if (Reference.pointsBack(question)) {
            return behind <= FAR_BEHIND;
        }
        boolean speaks = behind <= BEHIND;
        boolean holdsAll = subject.size() < FEW && own.get(0).coverage() > 0.999;
        boolean adds = subject.size() < 2 && papers.size() == 1 && Reference.continues(question);
        boolean nobodyHolds = subject.size() < 2 && all.get(0).coverage() == 0;
        return speaks || holdsAll || adds || nobodyHolds;
    }

    /** Of several papers the one that speaks best to a question; the first of those that do equally. */
    String best(String text, List<String> papers, Filter filter) {
        return ranked(text, papers, filter).stream()
                .map(evidence -> evidence.paper().id())
                .findFirst()
                .orElse(papers.get(0));
    }

    /** The one of several papers that speaks to a question clearly better than the others, if one does. */
    Optional<String> clearlyBest(String text, List<String> papers, Filter filter) {
        List<Evidence> found = ranked(text, papers, filter);
        boolean clear =
                found.size() == 1 || found.size() > 1 && strength(found.get(0)) >= strength(found.get(1)) + AHEAD;
        return clear ? Optional.of(found.get(0).paper().id()) : Optional.empty();
    }

    private List<Evidence> ranked(String text, List<String> papers, Filter filter) {
        return retriever.retrieve(index, query(text, filter.only(Set.copyOf(papers))), papers.size()).stream()
                .sorted(Comparator.comparingDouble(Relevance::strength)
                        .reversed()
                        .thenComparing(
                                evidence -> papers.indexOf(evidence.paper().id())))
                .toList();
    }

    private static Query query(String text, Filter filter) {
        String search = Framing.strip(text);
        Set<String> subject = Framing.subject(search);
        return subject.isEmpty() ? Query.of(search, filter) : new Query(new Sought(search, subject), filter);
    }

    private static double strength(Evidence evidence) {
        return evidence.best().nearness();
    }
}
