package org.scholium.conversation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholium.index.Filter;
import org.scholium.index.PaperIndex;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;

/** Understands a turn in its thread, by rules and by what the papers hold. */
public final class Conversation {

    private final PaperIndex index;
    private final Retriever retriever;
    private final ConversationThread thread;
    private final String question;
    private final Optional<DateRange> dates;
    private final Optional<AuthorRange> authors;
    private final Filter allowed;
    private final Filter filter;
    private final String plain;

    private Conversation(
            String text, Filter allowed, ConversationThread thread, PaperIndex index, Retriever retriever) {
        this.index = index;
        this.retriever = retriever;
        this.thread = thread;
        this.allowed = allowed;
        question = index.spelling().correct(QuestionWords.mended(text.strip().replaceAll("\\s+", " ")));
        dates = DateRange.in(question);
        authors = AuthorRange.in(question);
        filter = dates.map(range -> allowed.within(range.from(), range.to())).orElse(allowed);
        plain = without(without(question, dates.map(DateRange::phrase)), authors.map(AuthorRange::phrase));
    }

    /**
     * Understands a turn.
     *
     * @param thread what the earlier turns leave, as {@link ConversationThread#of} reads it
     */
    public static Understanding understand(
            Turn turn, ConversationThread thread, PaperIndex index, Retriever retriever) {
        return new Conversation(turn.question(), turn.filter(), thread, index, retriever).understand();
    }

    /**
     * Papers put side by side without a question.
     *
     * @param papers the ids of papers that the corpus holds
     * @param aspects what to compare them by, or empty
     */
    public static Understanding comparison(List<String> papers, List<String> aspects, PaperIndex index) {
        String question = "Compare " + Standalone.titles(papers, index)
                + (aspects.isEmpty() ? "" : " by " + String.join(", ", aspects));
        Filter only = Filter.NONE.only(Set.copyOf(papers));
        return Understanding.comparison(question, Query.of(String.join(", ", aspects), only), papers, aspects);
    }

    private Understanding understand() {
        if (QuestionForms.isSmallTalk(question, thread.last().isEmpty())) {
            return Understanding.smallTalk(question, Query.of(question, filter));
        }
        return thread.last()
                .flatMap(last -> corrected(last).or(() -> narrowed(last)))
                .or(this::compared)
                .or(this::recalled)
                .orElseGet(this::standalone);
    }

    /** "No, I meant the survey": the question before, of another paper; or another question. */
    private Optional<Understanding> corrected(Exchange last) {
        return Correction.meant(question).map(meant -> {
            Conversation other = new Conversation(meant, allowed, thread, index, retriever);
            return other.instead(last, true).orElseGet(other::understand);
        });
    }

    /** The question of an earlier turn, asked of the papers that this one does nothing but name. */
    private Optional<Understanding> instead(Exchange last, boolean corrected) {
        Referents referents = referents();
        Map<String, String> meant = new LinkedHashMap<>(referents.named(plain));
        if (meant.isEmpty() && Correction.meansOther(plain)) {
            referents.others(last).forEach(id -> meant.put(id, ""));
        }
        referents.placed(plain).forEach(meant::putIfAbsent);
        referents.described(plain, true).forEach(meant::putIfAbsent);
        if (meant.isEmpty() && corrected && isShort()) {
            referents.like(plain, last).ifPresent(id -> meant.put(id, plain));
        }
        if (meant.isEmpty() && dates.isPresent() && Framing.subject(plain).isEmpty()) {
            return Optional.of(new Conversation(last.question(), filter, thread, index, retriever).standalone());
        }
        boolean nothingElse = last.kind() == QuestionKind.WHICH
                || Framing.subject(Referents.without(plain, meant.values())).isEmpty();
        return meant.isEmpty() || !nothingElse ? Optional.empty() : Optional.of(again(last, meant.keySet()));
    }

    private boolean isShort() {
        return Framing.subject(plain).size() <= 4;
    }

    /** The question of an earlier turn, asked of other papers. */
    private Understanding again(Exchange last, Set<String> papers) {
        Conversation before = new Conversation(last.question(), filter, thread, index, retriever);
        if (last.kind() == QuestionKind.COMPARE && papers.size() > 1) {
            return before.comparing(papers, before.question);
        }
        return before.of(List.copyOf(papers), before.question);
    }

    /** "Only from 2025", "just those on robots": the papers shown, less some. */
    private Optional<Understanding> narrowed(Exchange last) {
        Optional<String> to = Correction.narrowed(question);
        if (to.isEmpty() || !QuestionForms.lists(last.kind())) {
            return Optional.empty();
        }
        Map<String, String> placed = referents().placed(plain);
        if (!placed.isEmpty()) {
            return Optional.of(of(List.copyOf(placed.keySet()), plain));
        }
        String standalone = last.question() + ": " + question;
        Filter among = filter.only(new LinkedHashSet<>(last.papers()));
        boolean someFit = last.papers().stream()
                .map(id -> index.paper(id).orElseThrow().paper())
                .anyMatch(paper -> among.admits(paper)
                        && (authors.isEmpty() || authors.get().admits(paper.authorCount())));
        if (Framing.subject(to.get()).isEmpty() || Framing.subject(plain).isEmpty()) {
            return Optional.of(
                    someFit
                            ? Understanding.ofCorpus(
                                    standalone, CorpusAspect.LIST, Query.of(plain, among), authors.orElse(null))
                            : about(standalone, last.question(), filter, false, QuestionKind.FIND_ALL));
        }
        boolean held = referents().anyHolds(plain, last.papers());
        return Optional.of(
                held
                        ? about(standalone, plain, among, true, QuestionKind.FIND_ALL)
                        : about(standalone, last.question() + " " + plain, filter, false, QuestionKind.FIND_ALL));
    }

    /** Papers side by side. */
    private Optional<Understanding> compared() {
        Referents referents = referents();
        Map<String, String> named = referents.named(plain);
        boolean cued = Comparands.isCued(question);
        if (!cued && named.size() < 2 || QuestionForms.wantsRelated(question)) {
            return Optional.empty();
        }
        Map<String, String> meant = new LinkedHashMap<>(named);
        if (cued) {
            referents.placed(plain).forEach(meant::putIfAbsent);
            referents.described(plain, true).forEach(meant::putIfAbsent);
            if (meant.size() < 2) {
                referents.pronouns(plain, meant.size()).forEach(meant::putIfAbsent);
            }
            if (meant.size() < 2) {
                referents.sides(Comparands.in(plain)).forEach(meant::putIfAbsent);
            }
            if (meant.size() < 2) {
                referents.group(plain).forEach(meant::putIfAbsent);
            }
        }
        if (meant.size() < 2) {
            return Optional.empty();
        }
        Understanding open = about(question, plain, filter, false, null);
        String rest = Referents.without(plain, meant.values());
        boolean onlyNames = Framing.subject(rest).isEmpty();
        return !cued && open.findsPapers() && !onlyNames
                ? Optional.empty()
                : Optional.of(comparing(
                        referents.inOrder(plain, meant),
                        Comparands.in(plain)
                                .by()
                                .map(by -> Referents.without(by, meant.values()))
                                .orElse(rest)));
    }

    private Understanding comparing(Set<String> papers, String rest) {
        String standalone = Standalone.of(question, papers, index);
        Filter among = filter.only(papers);
        Optional<CorpusAspect> superlative = QuestionForms.superlative(question);
        if (superlative.isPresent()) {
            return Understanding.ofCorpus(standalone, superlative.get(), Query.of(rest, among), authors.orElse(null));
        }
        Optional<MetadataField> field = MetadataField.in(question);
        Query query = Query.of(rest.isBlank() ? question : rest, among);
        return field.isPresent()
                ? new Understanding(
                        standalone,
                        QuestionKind.METADATA,
                        null,
                        field.get(),
                        query,
                        true,
                        List.copyOf(papers),
                        List.of(),
                        null)
                : Understanding.comparison(standalone, query, papers, Comparands.aspects(rest));
    }

    /** A turn about papers of earlier turns, or about one that it describes. */
    private Optional<Understanding> recalled() {
        Referents referents = referents();
        boolean named = !referents.named(plain).isEmpty();
        Optional<Exchange> before = thread.last();
        boolean asksAgain = before.isPresent()
                && before.get().kind() != QuestionKind.FIND_ALL
                && (before.get().kind() == QuestionKind.WHICH || Reference.continues(question));
        Optional<Understanding> again =
                asksAgain ? instead(before.get(), before.get().kind() == QuestionKind.WHICH) : Optional.empty();
        if (named || again.isPresent()) {
            return again;
        }
        Map<String, String> described = referents.described(plain, false);
        if (described.size() == 1) {
            return Optional.of(of(List.copyOf(described.keySet()), Referents.without(plain, described.values())));
        }
        return before.flatMap(last -> recalled(last, referents));
    }

    private Optional<Understanding> recalled(Exchange last, Referents referents) {
        Map<String, String> placed = referents.placed(plain);
        if (!placed.isEmpty()) {
            return Optional.of(of(List.copyOf(placed.keySet()), Referents.without(plain, placed.values())));
        }
        boolean ofTheLast =
                QuestionForms.wantsRelated(question) && Framing.subject(plain).size() <= 1
                        || referents.goesOn(question, plain, last.about(), filter);
        return ofTheLast ? Optional.of(carried(last)) : Optional.empty();
    }

    /** A turn about what the last one was about; which of several papers, the papers decide, or the user. */
    private Understanding carried(Exchange last) {
        List<String> about = last.about();
        if (about.size() < 2) {
            return of(about, plain);
        }
        boolean ofOne = last.kind() == QuestionKind.FIND_ONE && !Reference.meansEach(question);
        if (QuestionForms.wantsRelated(question)
                || !ofOne && (Reference.isPlural(question) || !Reference.isSingular(question))) {
            return of(about, plain);
        }
        if (last.kind() == QuestionKind.FIND_ONE) {
            return of(List.of(referents().best(plain, about, filter)), plain);
        }
        Optional<String> one = referents().clearlyBest(plain, about, filter);
        return one.map(id -> of(List.of(id), plain)).orElseGet(() -> which(about));
    }

    private Understanding which(List<String> papers) {
        List<String> questions = papers.stream()
                .map(id -> Standalone.of(question, Set.of(id), index))
                .toList();
        return Understanding.which(question, Query.of(plain, filter.only(Set.copyOf(papers))), papers, questions);
    }

    /** A turn about these papers. */
    private Understanding of(List<String> papers, String text) {
        Set<String> known = new LinkedHashSet<>(papers);
        String standalone = Standalone.of(question, known, index);
        if (known.size() == 1 && QuestionForms.wantsRelated(question)
                || known.size() > 1 && QuestionForms.wantsRelated(question)) {
            return Understanding.related(standalone, Query.of(plain, filter), known);
        }
        if (known.size() > 1) {
            QuestionKind kind = QuestionForms.kind(question);
            Optional<CorpusAspect> superlative = QuestionForms.superlative(question);
            if (superlative.isPresent()) {
                return Understanding.ofCorpus(standalone, superlative.get(), Query.of(text, filter.only(known)), null);
            }
            if (!finds(kind)) {
                return comparing(known, text);
            }
        }
        return about(standalone, text, filter.only(known), true, null);
    }

    /** A turn that needs no other. */
    private Understanding standalone() {
        Map<String, List<String>> named = Names.in(plain, index);
        if (named.isEmpty() && Framing.subject(plain).isEmpty()) {
            Optional<CorpusAspect> aspect = QuestionForms.aspect(question, dates.isPresent() || authors.isPresent());
            if (aspect.isPresent()) {
                return Understanding.ofCorpus(question, aspect.get(), Query.of(question, filter), authors.orElse(null));
            }
        }
        if (named.size() == 1 && QuestionForms.wantsRelated(question)) {
            return Understanding.related(question, Query.of(plain, filter), named.keySet());
        }
        Understanding open = about(question, plain, filter, false, null);
        if (named.isEmpty() || open.findsPapers()) {
            return open;
        }
        String rest = Names.without(plain, named);
        return about(question, Framing.subject(rest).isEmpty() ? plain : rest, filter.only(named.keySet()), true, null);
    }

    private Understanding about(String standalone, String text, Filter among, boolean anchored, QuestionKind known) {
        Optional<MetadataField> field = MetadataField.in(question);
        Optional<CorpusAspect> extreme = QuestionForms.extreme(question);
        QuestionKind kind = known != null
                ? known
                : field.isPresent()
                        ? QuestionKind.METADATA
                        : extreme.isPresent() ? QuestionKind.FIND_ALL : QuestionForms.kind(question);
        if (anchored && among.papers().size() == 1 && finds(kind)) {
            kind = QuestionKind.EXPLAIN;
        }
        String search = Framing.strip(text.isBlank() ? question : text);
        Set<String> subject = Framing.subject(search);
        Query query = subject.isEmpty() ? Query.of(search, among) : new Query(search, subject, among);
        return new Understanding(
                standalone,
                kind,
                extreme.orElse(null),
                field.orElse(null),
                query,
                anchored,
                List.of(),
                List.of(),
                authors.orElse(null));
    }

    private Referents referents() {
        return new Referents(thread, index, retriever);
    }

    private static boolean finds(QuestionKind kind) {
        return kind == QuestionKind.FIND_ONE || kind == QuestionKind.FIND_ALL;
    }

    private static String without(String text, Optional<String> phrase) {
        return phrase.map(words ->
                        text.replace(words, " ").replaceAll("\\s+", " ").strip())
                .orElse(text);
    }
}
