package org.scholium.question;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.question.Heads.Act;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.store.Snapshot;
import org.scholium.text.ProperNames;
import org.scholium.text.Sought;

/** How one question is read: what it does to the turn before, which papers it means, and what it asks of them. */
final class Walk {

    /** Who mends or answers back says it in so many words at most. */
    private static final int FEW_WORDS = 4;

    /** The head must be this sure that a turn wants further papers, or fewer of them. */
    private static final double SURE = 0.5;

    /** Without a limit that says so, it must be surer. */
    private static final double SURE_ALONE = 0.7;

    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:other|another|else|further|more) (?:papers?|works?|stud(?:y|ies)|articles?|ones?)\\b|\\b(?:who|what|anything|anyone) else\\b");

    /** Whether it is what another turn said was meant: who mends what mends would never come to an end. */
    private final boolean mended;

    private final Snapshot papers;
    private final Retriever retriever;
    private final Dialogue dialogue;
    private final Filter allowed;
    private final Heads heads;
    private final Clock clock;
    private final TypedTurn turn;
    private final AskBuilder asks;
    private final Frames frames;
    private final Intents intents;
    private final Mentions mentions;
    private final Relevance relevance;

    Walk(
            String text,
            Filter allowed,
            Dialogue dialogue,
            Snapshot papers,
            Retriever retriever,
            Heads heads,
            Clock clock) {
        this(text, allowed, dialogue, papers, retriever, heads, clock, false);
    }

    private Walk(
            String text,
            Filter allowed,
            Dialogue dialogue,
            Snapshot papers,
            Retriever retriever,
            Heads heads,
            Clock clock,
            boolean mended) {
        this.mended = mended;
        this.papers = papers;
        this.retriever = retriever;
        this.dialogue = dialogue;
        this.allowed = allowed;
        this.heads = heads;
        this.clock = clock;
        turn = new TypedTurn(text, papers, clock);
        asks = new AskBuilder(papers, heads, allowed);
        frames = new Frames(papers, allowed);
        intents = new Intents(heads);
        mentions = new Mentions(dialogue, papers, retriever);
        relevance = new Relevance(papers, retriever);
    }

    Ask read() {
        Optional<PastTurn> last = dialogue.last();
        Map<String, String> named = named(turn.plain());
        Given whole = asks.given(turn, named, true);
        // What is excluded is not what a search is about; elsewhere "apart from" and "without" belong to the question.
        Given alone = turn.excluded().isEmpty() || !intents.searches(whole)
                ? whole
                : asks.given(turn, named(turn.included()), true);
        if (alone.meant().isEmpty() && asks.ask(alone) instanceof Ask.SmallTalk talk) {
            return talk;
        }
        return last.flatMap(before -> corrected(before)
                        .or(() -> further(before))
                        .or(() -> narrowed(before))
                        .or(() -> extended(before)))
                .or(() -> compared(alone))
                .or(this::recalled)
                .orElseGet(() -> anew(alone));
    }

    /** Papers named by id, title or the name of what they bring. */
    private Map<String, String> named(String text) {
        Map<String, String> named = new LinkedHashMap<>(turn.ids());
        mentions.named(text).forEach(named::putIfAbsent);
        return named;
    }

    /** A turn on its own; one that leans on nothing that was said cannot be answered. */
    private Ask anew(Given alone) {
        boolean nothingSaid = dialogue.last().isEmpty()
                && papers.size() > 0
                && alone.meant().isEmpty()
                && !turn.isLimited()
                && turn.ordering().order() == null
                && saysNothing(Framing.content(turn.included()))
                && !intents.lists(alone)
                && !Reference.isOfTheCorpus(turn.plain())
                && (Reference.pointsBack(turn.plain())
                        || Positions.in(turn.unordered()).isPresent()
                        || Reference.meansEach(turn.unordered()));
        if (nothingSaid) {
            return new Ask.Which(frames.frame(alone, turn.text()), List.of());
        }
        Ask ask = asks.ask(alone);
        if (ask.findsPapers()
                && !ask.isAnchored()
                && dialogue.last().isPresent()
                && OTHERS.matcher(turn.text()).find()) {
            return frames.without(ask, Set.copyOf(dialogue.last().get().papers()));
        }
        return ask.isAnchored() && ask.papers().size() == 1 && ask.findsPapers() ? asks.text(alone, Set.of()) : ask;
    }

    private static boolean saysNothing(Set<String> content) {
        return content.isEmpty() || content.size() < 3 && Reference.asksOfPartsOnly(content);
    }

    /** "No, I meant the survey": the question before, of another paper; or another question. */
    private Optional<Ask> corrected(PastTurn last) {
        if (mended) {
            return Optional.empty();
        }
        return Correction.meant(turn.text()).map(meant -> {
            Walk other = new Walk(meant, allowed, dialogue, papers, retriever, heads, clock, true);
            return other.instead(last, true).orElseGet(other::read);
        });
    }

    /**
     * The question of an earlier turn, asked of the papers that this one does nothing but name.
     *
     * @param mending whether this turn mends that one, or answers what it asked back, so that any word or two may name
     *     a paper
     */
    private Optional<Ask> instead(PastTurn last, boolean mending) {
        String text = turn.unordered();
        Map<String, String> meant = new LinkedHashMap<>(named(text));
        if (meant.isEmpty() && Correction.meansOther(text)) {
            meant.putAll(mentions.other(last));
        }
        mentions.placed(text).forEach(meant::putIfAbsent);
        mentions.described(text, true).forEach(meant::putIfAbsent);
        Set<String> subject = Framing.subject(text);
        boolean names = !text.contains("?") && subject.size() <= FEW_WORDS && !Reference.asksOfPartsOnly(subject);
        if (meant.isEmpty() && mending && names) {
            mentions.like(text, last).ifPresent(id -> meant.put(id, text));
        }
        if (meant.isEmpty()) {
            return turn.isOnlyLimits() || turn.ordering().order() != null && subject.isEmpty()
                    ? Optional.of(limited(last.ask(), turn.limits(), turn.within(allowed)))
                    : Optional.empty();
        }
        boolean nothingElse = last.ask() instanceof Ask.Which
                || Framing.subject(Phrases.without(text, meant.values())).isEmpty();
        boolean compared = last.ask() instanceof Ask.Compare && last.papers().containsAll(meant.keySet());
        return nothingElse && (mending || !compared) ? Optional.of(again(last, meant, mending)) : Optional.empty();
    }

    /** The question of an earlier turn, asked of other papers, or of more: "and to UQ?" goes on comparing. */
    private Ask again(PastTurn last, Map<String, String> meant, boolean mending) {
        Ask before = last.ask();
        if (before instanceof Ask.Compare && meant.size() == 1 && !mending) {
            Map<String, String> more = AskBuilder.unsaid(last.papers());
            more.putAll(AskBuilder.unsaid(meant.keySet()));
            return frames.of(before, more, allowed);
        }
        if (before instanceof Ask.Which which) {
            return which.readings().stream()
                    .filter(reading -> meant.keySet().containsAll(reading.papers()))
                    .findFirst()
                    .orElseGet(() -> about(meant));
        }
        boolean ofPaper = before instanceof Ask.Fact
                || before instanceof Ask.Explain
                || before instanceof Ask.Metadata
                || before instanceof Ask.Compare
                || before instanceof Ask.Related;
        return ofPaper && (meant.size() > 1 || !(before instanceof Ask.Compare))
                ? frames.of(before, meant, allowed)
                : about(meant);
    }

    /** What a turn asks that does nothing but name a paper. */
    private Ask about(Map<String, String> meant) {
        return asks.text(asks.given(turn, meant), Set.of());
    }

    /** The question before, within other limits and in another order. */
    private Ask limited(Ask before, Limits limits, Filter filter) {
        Ask ask = frames.within(before, limits, filter, turn.text(), turn.notUnderstood());
        Ordering ordering = turn.ordering();
        if (ask instanceof Ask.ListPapers list) {
            Selection old = list.selection();
            return new Ask.ListPapers(
                    list.frame(),
                    new Selection(
                            old.belonging(),
                            old.contributed(),
                            old.all(),
                            old.counts(),
                            ordering.order() == null ? old.order() : ordering.order(),
                            ordering.wanted() == null ? old.wanted() : ordering.wanted()));
        }
        if (ask instanceof Ask.Listing listing) {
            return new Ask.Listing(
                    listing.frame(),
                    listing.figure(),
                    ordering.order() == null ? listing.order() : ordering.order(),
                    ordering.wanted() == null ? listing.wanted() : ordering.wanted());
        }
        return ask;
    }

    /** "Any more?", "what else?": the question before, without the papers that were shown. */
    private Optional<Ask> further(PastTurn last) {
        if (!last.showsPapers()
                || !named(turn.plain()).isEmpty()
                || Framing.content(turn.included()).size() > 1) {
            return Optional.empty();
        }
        Map.Entry<Act, Double> act = act(last);
        if (act.getKey() != Act.MORE || act.getValue() < SURE) {
            return Optional.empty();
        }
        Set<String> shown = new LinkedHashSet<>();
        for (PastTurn turn : dialogue.turns()) {
            if (turn.showsPapers() && turn.ask().sought().equals(last.ask().sought())) {
                shown.addAll(turn.papers());
            }
        }
        Ask before = last.ask();
        Filter others = before.filter().except(shown);
        return Optional.of(limited(
                before instanceof Ask.Find find
                        ? new Ask.ListPapers(
                                find.frame(),
                                new Selection(Selection.Belonging.ABOUT, Set.of(), false, false, null, null))
                        : before,
                before.frame().limits(),
                others));
    }

    private Map.Entry<Act, Double> act(PastTurn last) {
        return heads.act(seen(last));
    }

    /** A few words that by themselves ask nothing: "continue", "pros and cons?". */
    private boolean plainlyLeans(PastTurn last, String text) {
        return Framing.subject(text).size() < 3
                && last.papers().size() == 1
                && !Reference.isOfTheCorpus(turn.text())
                && !Reference.changesTopic(turn.text())
                && ProperNames.withinSentences(text).isEmpty()
                && heads.leaning(seen(last)) >= SURE_ALONE;
    }

    private boolean leans(PastTurn last) {
        return heads.leaning(seen(last)) >= SURE;
    }

    private Map<String, Double> seen(PastTurn last) {
        return heads.features(AskBuilder.delexicalised(turn.text(), named(turn.plain())), last.shown());
    }

    /** "Only from 2025", "just those on robots": the papers shown, less some. */
    private Optional<Ask> narrowed(PastTurn last) {
        Optional<String> to = Correction.narrowed(turn.text());
        Map<String, String> placed = to.isPresent() ? mentions.placed(turn.plain()) : Map.of();
        if (placed.size() > 1 && last.ask() instanceof Ask.Compare compare) {
            return Optional.of(frames.of(compare, placed, allowed));
        }
        if (!last.showsPapers() || !named(turn.plain()).isEmpty()) {
            return Optional.empty();
        }
        boolean onlyOrders = turn.ordering().order() != null
                && Framing.content(turn.included()).isEmpty();
        boolean only = turn.isOnlyLimits() || onlyOrders || !turn.excluded().isEmpty();
        Map.Entry<Act, Double> act = act(last);
        boolean narrows = to.isPresent() || act.getKey() == Act.NARROW && (only || act.getValue() >= SURE_ALONE);
        if (!narrows) {
            return Optional.empty();
        }
        if (!placed.isEmpty()) {
            Given given = asks.given(turn, placed);
            return Optional.of(placed.size() > 1 ? asks.listing(given) : asks.text(given, Set.of()));
        }
        Map<String, String> described = new LinkedHashMap<>(mentions.described(turn.unordered(), true));
        described.keySet().retainAll(last.papers());
        if (described.size() == 1) {
            return Optional.of(asks.text(asks.given(turn, described), Set.of()));
        }
        TypedTurn narrower = to.map(text -> new TypedTurn(text, papers, clock)).orElse(turn);
        Set<String> shown = new LinkedHashSet<>(last.papers());
        Limits both = last.ask().frame().limits();
        Filter within = last.ask().filter().within(narrower.limits());
        if (Framing.subject(narrower.included()).isEmpty()
                && narrower.excluded().isEmpty()) {
            return Optional.of(limited(last.ask(), merged(both, narrower.limits()), within));
        }
        Sought was = last.ask().sought();
        boolean listing = last.ask() instanceof Ask.Listing;
        boolean held = mentions.anyHolds(narrower.included(), last.papers());
        Given given = asks.given(narrower, Map.of());
        Ask.ListPapers list = (Ask.ListPapers) asks.list(given);
        Frame frame = list.frame();
        Filter among = within.within(frame.limits());
        boolean subjectless = Framing.subject(narrower.included()).isEmpty();
        Sought sought = subjectless
                ? was
                : listing || held
                        ? frame.sought()
                        : new Sought(
                                was.words() + " " + frame.sought().words(),
                                union(was.terms(), frame.sought().terms()));
        return Optional.of(list.with(new Frame(
                Sought.of(last.ask().frame().standalone().words() + ": " + turn.text()),
                List.of(),
                merged(both, frame.limits()),
                held && !subjectless ? among.only(shown) : among,
                sought,
                frame.names(),
                frame.notUnderstood(),
                List.of())));
    }

    private static Limits merged(Limits a, Limits b) {
        Filter both = new Filter(a, Set.of()).within(b);
        return both.papers().isEmpty() ? both.limits() : b;
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> union = new LinkedHashSet<>(a);
        union.addAll(b);
        return union;
    }

    /** "Add the nursing one", "drop the first": the papers side by side, and one more or less. */
    private Optional<Ask> extended(PastTurn last) {
        Optional<String> added = Correction.added(turn.unordered());
        Optional<String> dropped = Correction.dropped(turn.unordered());
        if (!(last.ask() instanceof Ask.Compare) || added.isEmpty() && dropped.isEmpty()) {
            return Optional.empty();
        }
        String said = added.or(() -> dropped).orElseThrow();
        Map<String, String> meant = new LinkedHashMap<>(mentions.named(said));
        mentions.placed(said).forEach(meant::putIfAbsent);
        mentions.described(said, true).forEach(meant::putIfAbsent);
        Map<String, String> compared = AskBuilder.unsaid(last.papers());
        if (added.isPresent()) {
            compared.putAll(AskBuilder.unsaid(meant.keySet()));
        } else {
            compared.keySet().removeAll(meant.keySet());
        }
        return meant.isEmpty() ? Optional.empty() : Optional.of(frames.of(last.ask(), compared, allowed));
    }

    /** Papers side by side. */
    private Optional<Ask> compared(Given alone) {
        String text = turn.unordered();
        Map<String, String> named = alone.meant();
        Comparands comparands = Comparands.in(text);
        boolean cued = Comparands.isCued(turn.text())
                || !comparands.sides().isEmpty()
                        && (!named.isEmpty() || comparands.sides().stream().allMatch(Descriptions::describes));
        if (!cued && named.size() < 2
                || heads.intents(alone.features()).get(0).getKey().equals("related")) {
            return Optional.empty();
        }
        Map<String, String> meant = cued ? mentions.compared(text, comparands) : named;
        turn.ids().forEach(meant::putIfAbsent);
        String rest = Phrases.without(text, meant.values());
        Given given = asks.given(turn, Phrases.inOrder(turn.text(), meant));
        boolean searches = !cued
                && asks.ask(asks.given(turn, Map.of())).findsPapers()
                && !Framing.subject(rest).isEmpty();
        return meant.size() < 2 || searches
                ? Optional.empty()
                : Optional.of(asks.compare(
                        given,
                        comparands
                                .by()
                                .map(by -> Phrases.without(by, meant.values()))
                                .orElse(rest)));
    }

    /** A turn about papers of earlier turns, or about one that it describes. */
    private Optional<Ask> recalled() {
        String text = turn.unordered();
        Optional<PastTurn> before = dialogue.last();
        boolean answersBack = before.isPresent() && before.get().ask() instanceof Ask.Which;
        boolean goesOn = before.isPresent()
                && !(before.get().ask() instanceof Ask.ListPapers)
                && Reference.continues(turn.text());
        Optional<Ask> again = answersBack || goesOn ? instead(before.get(), answersBack) : Optional.empty();
        if (again.isPresent() || !named(text).isEmpty()) {
            return again;
        }
        Map<String, String> other =
                before.isPresent() && Correction.meansOther(text) ? mentions.other(before.get()) : Map.of();
        if (!other.isEmpty()) {
            return Optional.of(of(other));
        }
        Map<String, String> described = mentions.described(text, false);
        return described.size() == 1
                ? Optional.of(of(described))
                : before.flatMap(last -> {
                    Map<String, String> placed = mentions.placed(text);
                    return placed.isEmpty() ? carried(last) : Optional.of(of(placed));
                });
    }

    /** What the turn asks of these papers. */
    private Ask of(Map<String, String> meant) {
        Given given = asks.given(turn, meant);
        return asks.ask(given);
    }

    /** A turn about what the last one was about; which of several papers, the papers decide, or the user. */
    private Optional<Ask> carried(PastTurn last) {
        String text = turn.included();
        Given alone = asks.given(turn, Map.of());
        boolean related = heads.intents(alone.features()).get(0).getKey().equals("related");
        boolean ofRelated = related && Framing.subject(text).size() < 2;
        boolean whichOne = Reference.asksWhichOne(turn.text());
        List<String> about = whichOne ? mentions.several(turn.text()) : last.papers();
        boolean anewListing = turn.isLimited() || turn.ordering().order() != null;
        if (anewListing && !Reference.pointsBack(turn.text()) && !Reference.asksWhich(turn.text())
                || !ofRelated
                        && !plainlyLeans(last, text)
                        && !relevance.goesOn(turn.text(), text, about, turn.within(allowed), whichOne || leans(last))) {
            return Optional.empty();
        }
        boolean foundOne = last.ask() instanceof Ask.Find && !Reference.meansEach(turn.text());
        boolean ofAll = related
                || whichOne
                || !foundOne && (Reference.isPlural(turn.text()) || !Reference.isSingular(turn.text()));
        List<String> several = ofAll ? mentions.several(turn.text()) : List.of();
        if (!several.isEmpty()) {
            return Optional.of(of(AskBuilder.unsaid(several)));
        }
        if (about.size() < 2) {
            return Optional.of(of(AskBuilder.unsaid(about)));
        }
        Optional<String> one = foundOne
                ? Optional.of(relevance.best(text, about, turn.within(allowed)))
                : relevance.clearlyBest(text, about, turn.within(allowed));
        return Optional.of(one.map(id -> of(AskBuilder.unsaid(List.of(id)))).orElseGet(() -> which(about)));
    }

    private Ask which(List<String> about) {
        Given given = asks.given(turn, AskBuilder.unsaid(about));
        return new Ask.Which(
                frames.frame(given, turn.text()),
                about.stream().map(id -> of(AskBuilder.unsaid(List.of(id)))).toList());
    }
}
