package org.scholium.question;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;

/** Understands a turn in its thread, by rules and by what the papers hold. */
public final class TurnReader {

    /** Who mends or answers back says it in so many words at most. */
    private static final int FEW_WORDS = 4;

    private static final Pattern BEFORE_END = Pattern.compile("(?=[\\s?.!]*$)");

    /** What a turn asks that does nothing but name a paper. */
    private static final String WHAT = "What is it about?";

    private final Snapshot index;
    private final Retriever retriever;
    private final Dialogue thread;
    private final Filter allowed;
    private final AskedTurn turn;
    private final Mentions referents;
    private final Relevance relevance;

    private TurnReader(String text, Filter allowed, Dialogue thread, Snapshot index, Retriever retriever) {
        this.index = index;
        this.retriever = retriever;
        this.thread = thread;
        this.allowed = allowed;
        turn = new AskedTurn(text, allowed, index);
        referents = new Mentions(thread, index, retriever);
        relevance = new Relevance(index, retriever);
    }

    /**
     * Understands a turn.
     *
     * @param thread what the earlier turns leave, without papers that the corpus does not hold
     */
    public static Understanding understand(Turn turn, Dialogue thread, Snapshot index, Retriever retriever) {
        return new TurnReader(turn.question(), turn.filter(), thread, index, retriever).understand();
    }

    /** Reads a turn; the papers that its dialogue speaks of are there. */
    public static Ask read(Turn turn, Dialogue before, Snapshot papers, Retriever retriever) {
        return UnderstandingAsk.of(
                understand(turn, before, papers, retriever),
                papers,
                asked -> understand(new Turn(asked, null, turn.filter()), before, papers, retriever));
    }

    /**
     * Papers put side by side without a question.
     *
     * @param ids the ids of papers that the corpus holds
     * @param aspects what to compare them by and nothing else, or empty for what abstracts usually state
     */
    public static Ask compare(List<String> ids, List<String> aspects, Snapshot papers) {
        Ask.Compare compare = (Ask.Compare) UnderstandingAsk.of(comparison(ids, aspects, papers), papers, null);
        return new Ask.Compare(compare.frame(), compare.aspects(), !aspects.isEmpty());
    }

    /**
     * Papers put side by side without a question.
     *
     * @param papers the ids of papers that the corpus holds
     * @param aspects what to compare them by, or empty
     */
    public static Understanding comparison(List<String> papers, List<String> aspects, Snapshot index) {
        String question = "Compare " + Standalone.titles(papers, index)
                + (aspects.isEmpty() ? "" : " by " + String.join(", ", aspects));
        Filter only = Filter.NONE.only(Set.copyOf(papers));
        return Understanding.comparison(question, Query.of(String.join(", ", aspects), only), papers, aspects);
    }

    private Understanding understand() {
        if (QuestionForms.isSmallTalk(turn.question(), thread.last().isEmpty())) {
            return turn.smallTalk();
        }
        return thread.last()
                .flatMap(last -> corrected(last).or(() -> narrowed(last)).or(() -> extended(last)))
                .or(this::compared)
                .or(this::recalled)
                .orElseGet(this::anew);
    }

    /** A turn on its own; one that goes on looking for papers keeps the years it looked in. */
    private Understanding anew() {
        Understanding standalone = turn.standalone();
        boolean goesOn = standalone.findsPapers() && Reference.continues(turn.question()) && !turn.hasDates();
        return thread.last()
                .filter(last -> goesOn)
                .flatMap(PastTurn::years)
                .map(years -> new AskedTurn(
                                BEFORE_END.matcher(turn.question()).replaceFirst(" " + years), allowed, index)
                        .standalone())
                .orElse(standalone);
    }

    /** "No, I meant the survey": the question before, of another paper; or another question. */
    private Optional<Understanding> corrected(PastTurn last) {
        return Correction.meant(turn.question()).map(meant -> {
            TurnReader other = new TurnReader(meant, allowed, thread, index, retriever);
            return other.instead(last, true).orElseGet(other::understand);
        });
    }

    /**
     * The question of an earlier turn, asked of the papers that this one does nothing but name.
     *
     * @param mending whether this turn mends that one, or answers what it asked back, so that any word or two may name
     *     a paper
     */
    private Optional<Understanding> instead(PastTurn last, boolean mending) {
        String text = turn.plain();
        Map<String, String> meant = new LinkedHashMap<>(referents.named(text));
        if (meant.isEmpty() && Correction.meansOther(text)) {
            meant.putAll(referents.other(last));
        }
        referents.placed(text).forEach(meant::putIfAbsent);
        referents.described(text, true).forEach(meant::putIfAbsent);
        Set<String> subject = Framing.subject(text);
        boolean names = !text.contains("?") && subject.size() <= FEW_WORDS && !Reference.asksOfPartsOnly(subject);
        if (meant.isEmpty() && mending && names) {
            referents.like(text, last).ifPresent(id -> meant.put(id, text));
        }
        if (meant.isEmpty()) {
            return turn.isOnlyDates()
                    ? Optional.of(new AskedTurn(last.question(), turn.filter(), index).standalone())
                    : Optional.empty();
        }
        boolean nothingElse = last.kind() == QuestionKind.WHICH
                || Framing.subject(Phrases.without(text, meant.values())).isEmpty();
        boolean compared = last.kind() == QuestionKind.COMPARE && last.papers().containsAll(meant.keySet());
        return nothingElse && (mending || !compared)
                ? Optional.of(again(last, meant.keySet(), mending))
                : Optional.empty();
    }

    /** The question of an earlier turn, asked of other papers, or of more: "and to UQ?" goes on comparing. */
    private Understanding again(PastTurn last, Set<String> papers, boolean mending) {
        AskedTurn before = new AskedTurn(last.question(), turn.filter(), index);
        if (last.kind() == QuestionKind.COMPARE && papers.size() == 1 && !mending) {
            Map<String, String> more = unsaid(last.papers());
            more.putAll(unsaid(papers));
            return before.compared(more, before.plain());
        }
        Map<String, List<String>> named = Names.in(before.plain(), index);
        String unnamed = Names.without(before.plain(), named);
        boolean onlyNamed =
                !named.isEmpty() && Framing.subject(unnamed).isEmpty() && last.kind() != QuestionKind.METADATA;
        AskedTurn same = new AskedTurn(onlyNamed ? WHAT : unnamed, turn.filter(), index);
        return same.of(unsaid(papers), same.plain());
    }

    /** "Only from 2025", "just those on robots": the papers shown, less some. */
    private Optional<Understanding> narrowed(PastTurn last) {
        Optional<String> to = Correction.narrowed(turn.question());
        boolean narrows = to.isPresent();
        Map<String, String> placed = narrows ? referents.placed(turn.plain()) : Map.of();
        if (placed.size() > 1 && last.kind() == QuestionKind.COMPARE) {
            AskedTurn before = new AskedTurn(last.question(), turn.filter(), index);
            return Optional.of(before.compared(unsaid(placed.keySet()), before.plain()));
        }
        if (!narrows || !QuestionForms.lists(last.kind())) {
            return Optional.empty();
        }
        if (!placed.isEmpty()) {
            return Optional.of(
                    placed.size() > 1
                            ? turn.listed(Standalone.of(turn.question(), placed, index), placed.keySet())
                            : turn.of(placed));
        }
        String standalone = last.question() + ": " + turn.question();
        Set<String> shown = new LinkedHashSet<>(last.papers());
        AskedTurn narrower = new AskedTurn(to.get(), allowed, index);
        if (Framing.subject(narrower.plain()).isEmpty()) {
            return Optional.of(
                    turn.admitsAny(last.papers())
                            ? turn.listed(standalone, shown)
                            : turn.listed(standalone, last.question(), turn.filter(), false));
        }
        return Optional.of(
                referents.anyHolds(narrower.plain(), last.papers())
                        ? narrower.listed(
                                standalone, narrower.plain(), turn.filter().only(shown), true)
                        : turn.listed(standalone, last.question() + " " + narrower.plain(), turn.filter(), false));
    }

    /** "Add the nursing one", "drop the first": the papers side by side, and one more or less. */
    private Optional<Understanding> extended(PastTurn last) {
        Optional<String> added = Correction.added(turn.plain());
        Optional<String> dropped = Correction.dropped(turn.plain());
        if (last.kind() != QuestionKind.COMPARE || added.isEmpty() && dropped.isEmpty()) {
            return Optional.empty();
        }
        String said = added.or(() -> dropped).orElseThrow();
        Map<String, String> meant = new LinkedHashMap<>(referents.named(said));
        referents.placed(said).forEach(meant::putIfAbsent);
        referents.described(said, true).forEach(meant::putIfAbsent);
        Map<String, String> papers = unsaid(last.papers());
        if (added.isPresent()) {
            papers.putAll(unsaid(meant.keySet()));
        } else {
            papers.keySet().removeAll(meant.keySet());
        }
        AskedTurn before = new AskedTurn(last.question(), turn.filter(), index);
        return meant.isEmpty() ? Optional.empty() : Optional.of(before.compared(papers, before.plain()));
    }

    /** Papers side by side. */
    private Optional<Understanding> compared() {
        String text = turn.plain();
        Map<String, String> named = referents.named(text);
        Comparands comparands = Comparands.in(text);
        boolean cued = Comparands.isCued(turn.question())
                || !comparands.sides().isEmpty()
                        && (!named.isEmpty() || comparands.sides().stream().allMatch(Descriptions::describes));
        if (!cued && named.size() < 2 || QuestionForms.wantsRelated(turn.question())) {
            return Optional.empty();
        }
        Map<String, String> meant = cued ? referents.compared(text, comparands) : named;
        String rest = Phrases.without(text, meant.values());
        boolean searches = !cued
                && turn.found(turn.question(), text, turn.filter()).findsPapers()
                && !Framing.subject(rest).isEmpty();
        return meant.size() < 2 || searches
                ? Optional.empty()
                : Optional.of(turn.compared(
                        Phrases.inOrder(text, meant),
                        comparands
                                .by()
                                .map(by -> Phrases.without(by, meant.values()))
                                .orElse(rest)));
    }

    /** A turn about papers of earlier turns, or about one that it describes. */
    private Optional<Understanding> recalled() {
        String text = turn.plain();
        Optional<PastTurn> before = thread.last();
        boolean answersBack = before.isPresent() && before.get().kind() == QuestionKind.WHICH;
        boolean goesOn = before.isPresent()
                && before.get().kind() != QuestionKind.FIND_ALL
                && Reference.continues(turn.question());
        Optional<Understanding> again = answersBack || goesOn ? instead(before.get(), answersBack) : Optional.empty();
        if (again.isPresent() || !referents.named(text).isEmpty()) {
            return again;
        }
        Map<String, String> described = referents.described(text, false);
        return described.size() == 1
                ? Optional.of(turn.of(described))
                : before.flatMap(last -> {
                    Map<String, String> placed = referents.placed(text);
                    return placed.isEmpty() ? carried(last) : Optional.of(turn.of(placed));
                });
    }

    /** A turn about what the last one was about; which of several papers, the papers decide, or the user. */
    private Optional<Understanding> carried(PastTurn last) {
        String text = turn.plain();
        boolean related = QuestionForms.wantsRelated(turn.question());
        boolean ofRelated = related && Framing.subject(text).size() < 2;
        boolean whichOne = Reference.asksWhichOne(turn.question());
        List<String> about = whichOne ? referents.several(turn.question()) : last.about();
        if (!ofRelated && !relevance.goesOn(turn.question(), text, about, turn.filter())) {
            return Optional.empty();
        }
        boolean foundOne = last.kind() == QuestionKind.FIND_ONE && !Reference.meansEach(turn.question());
        boolean ofAll = related
                || whichOne
                || !foundOne && (Reference.isPlural(turn.question()) || !Reference.isSingular(turn.question()));
        List<String> several = ofAll ? referents.several(turn.question()) : List.of();
        if (!several.isEmpty()) {
            return Optional.of(turn.of(unsaid(several)));
        }
        if (about.size() < 2) {
            return Optional.of(turn.of(unsaid(about)));
        }
        Optional<String> one = foundOne
                ? Optional.of(relevance.best(text, about, turn.filter()))
                : relevance.clearlyBest(text, about, turn.filter());
        return Optional.of(one.map(id -> turn.of(unsaid(List.of(id)))).orElseGet(() -> turn.which(about)));
    }

    private static Map<String, String> unsaid(Iterable<String> papers) {
        Map<String, String> meant = new LinkedHashMap<>();
        papers.forEach(id -> meant.put(id, ""));
        return meant;
    }
}
