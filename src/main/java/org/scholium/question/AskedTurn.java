package org.scholium.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholium.retrieval.Query;
import org.scholium.store.AuthorCount;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.store.Snapshot;
import org.scholium.text.Sought;

/** The words of a turn, and what they ask of papers that are known or still to be found. */
final class AskedTurn {

    /** Begins what a comparison leaves for later turns, which may name other papers to be compared so. */
    private static final String COMPARE = "compare ";

    private final Snapshot index;
    private final String question;
    private final Optional<DateRange> dates;
    private final Optional<AuthorRange> authors;
    private final Filter filter;
    private final String plain;

    /**
     * A turn.
     *
     * @param text as it was typed
     * @param allowed which papers may be used, before the dates of the text narrow them
     */
    AskedTurn(String text, Filter allowed, Snapshot index) {
        this.index = index;
        question = index.spelling().correct(QuestionWords.mended(text.strip().replaceAll("\\s+", " ")));
        dates = DateRange.in(question);
        authors = AuthorRange.in(question);
        Filter dated =
                dates.map(range -> allowed.within(range.from(), range.to())).orElse(allowed);
        filter = authors.map(range -> dated.within(Limits.NONE.counted(new AuthorCount(range.least(), range.most()))))
                .orElse(dated);
        plain = without(without(question, dates.map(DateRange::phrase)), authors.map(AuthorRange::phrase));
    }

    /** As it was typed, with spelling mended. */
    String question() {
        return question;
    }

    /** The question without the words that limit dates and authors. */
    String plain() {
        return plain;
    }

    /** Which papers may be used. */
    Filter filter() {
        return filter;
    }

    /** Whether it names dates. */
    boolean hasDates() {
        return dates.isPresent();
    }

    /** Whether it names dates and nothing to look for. */
    boolean isOnlyDates() {
        return dates.isPresent() && Framing.subject(plain).isEmpty();
    }

    /** Whether dates and numbers of authors let one of these papers through. */
    boolean admitsAny(List<String> papers) {
        return papers.stream()
                .map(id -> index.paper(id).orElseThrow().paper())
                .anyMatch(paper -> filter.admits(paper)
                        && (authors.isEmpty() || authors.get().admits(paper.authorCount())));
    }

    Understanding smallTalk() {
        return Understanding.smallTalk(question, Query.of(question, filter));
    }

    /** A turn that needs no other. */
    Understanding standalone() {
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
        Understanding open = found(question, plain, filter);
        if (named.isEmpty() || open.findsPapers()) {
            return open;
        }
        String rest = Names.without(plain, named);
        return asked(question, Framing.subject(rest).isEmpty() ? plain : rest, filter.only(named.keySet()), true, null);
    }

    /** A search for papers, or for what a paper says. */
    Understanding found(String standalone, String text, Filter among) {
        return asked(standalone, text, among, false, null);
    }

    /** A list of papers on what a text says, of those that are known or of all. */
    Understanding listed(String standalone, String text, Filter among, boolean known) {
        return asked(standalone, text, among, known, QuestionKind.FIND_ALL);
    }

    /** All of some known papers. */
    Understanding listed(String standalone, Set<String> papers) {
        return Understanding.ofCorpus(
                standalone, CorpusAspect.LIST, Query.of(plain, filter.only(papers)), authors.orElse(null));
    }

    /**
     * A turn about known papers.
     *
     * @param meant their ids, each with the words that mean it
     */
    Understanding of(Map<String, String> meant) {
        return of(
                meant,
                meant.size() == 1
                        ? Phrases.replaced(plain, meant.values().iterator().next(), "it")
                        : Phrases.without(plain, meant.values()));
    }

    /** The same, where what is asked of the papers is known to be this text. */
    Understanding of(Map<String, String> meant, String text) {
        String standalone = Standalone.of(question, meant, index);
        if (QuestionForms.wantsRelated(question)) {
            return Understanding.related(standalone, Query.of(plain, filter), meant.keySet());
        }
        boolean several = meant.size() > 1 && !finds(QuestionForms.kind(question));
        return several
                        || meant.size() > 1
                                && QuestionForms.superlative(question).isPresent()
                ? compared(meant, text)
                : asked(standalone, text, filter.only(meant.keySet()), true, null);
    }

    /** Papers side by side; by their dates or authors, where only these are asked for. */
    Understanding compared(Map<String, String> meant, String text) {
        String standalone = Standalone.of(question, meant, index);
        Query query = Query.of(COMPARE + text, filter.only(meant.keySet()));
        Optional<CorpusAspect> superlative = QuestionForms.superlative(text);
        if (superlative.isPresent()) {
            return Understanding.ofCorpus(standalone, superlative.get(), query, authors.orElse(null));
        }
        Optional<MetadataField> field = MetadataField.in(question);
        return field.isPresent()
                ? Understanding.metadata(standalone, field.get(), query, meant.keySet())
                : Understanding.comparison(standalone, query, meant.keySet(), Comparands.aspects(text));
    }

    /** A turn that could be about any of these papers. */
    Understanding which(List<String> papers) {
        List<String> questions = papers.stream()
                .map(id -> Standalone.of(question, Map.of(id, ""), index))
                .toList();
        return Understanding.which(question, Query.of(plain, filter.only(Set.copyOf(papers))), papers, questions);
    }

    private Understanding asked(String standalone, String text, Filter among, boolean anchored, QuestionKind known) {
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
        if (anchored && subject.isEmpty() && kind == QuestionKind.FACT) {
            kind = QuestionKind.EXPLAIN;
        }
        Query query = subject.isEmpty() ? Query.of(search, among) : new Query(new Sought(search, subject), among);
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

    private static boolean finds(QuestionKind kind) {
        return kind == QuestionKind.FIND_ONE || kind == QuestionKind.FIND_ALL;
    }

    private static String without(String text, Optional<String> phrase) {
        return phrase.map(words ->
                        text.replace(words, " ").replaceAll("\\s+", " ").strip())
                .orElse(text);
    }
}
