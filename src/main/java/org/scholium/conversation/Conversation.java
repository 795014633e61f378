package org.scholium.conversation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholium.index.Filter;
import org.scholium.index.PaperIndex;
import org.scholium.retrieval.Query;

/** Understands a turn in its thread, by rules alone. */
public final class Conversation {

    private final PaperIndex index;
    private final String question;
    private final Optional<DateRange> dates;
    private final Optional<AuthorRange> authors;
    private final Filter filter;
    private final String plain;

    private Conversation(Turn turn, PaperIndex index) {
        this.index = index;
        question = index.spelling()
                .correct(QuestionWords.mended(turn.question().strip().replaceAll("\\s+", " ")));
        dates = DateRange.in(question);
        authors = AuthorRange.in(question);
        filter = dates.map(range -> turn.filter().within(range.from(), range.to()))
                .orElse(turn.filter());
        plain = without(without(question, dates.map(DateRange::phrase)), authors.map(AuthorRange::phrase));
    }

    /**
     * Understands a turn.
     *
     * @throws IllegalArgumentException when the thread is not one of ours
     */
    public static Understanding understand(Turn turn, PaperIndex index) {
        List<String> before = Optional.ofNullable(turn.thread())
                .map(ConversationThread::decode)
                .filter(thread -> thread.corpus().equals(index.corpus().fingerprint()))
                .map(ConversationThread::papers)
                .orElse(List.of());
        return new Conversation(turn, index).understand(before);
    }

    /**
     * Understands papers put side by side without a question.
     *
     * @throws IllegalArgumentException when the thread is not one of ours
     */
    public static Understanding comparison(String question, String thread, List<String> papers, PaperIndex index) {
        Optional.ofNullable(thread).ifPresent(ConversationThread::decode);
        return Understanding.related(question, Query.of(question, Filter.NONE), papers);
    }

    private Understanding understand(List<String> before) {
        if (QuestionForms.isSmallTalk(question, before.isEmpty())) {
            return Understanding.smallTalk(question, Query.of(question, filter));
        }
        Map<String, List<String>> named = Names.in(plain, index);
        Set<String> subject = Framing.subject(plain);
        if (named.isEmpty() && !before.isEmpty() && Reference.leansBack(question, subject)) {
            return carried(before);
        }
        if (named.isEmpty() && subject.isEmpty()) {
            Optional<CorpusAspect> aspect = QuestionForms.aspect(question, dates.isPresent() || authors.isPresent());
            if (aspect.isPresent()) {
                return Understanding.ofCorpus(question, aspect.get(), Query.of(question, filter), authors.orElse(null));
            }
        }
        return standalone(named);
    }

    private Understanding standalone(Map<String, List<String>> named) {
        if (named.size() == 1 && QuestionForms.wantsRelated(question)) {
            return Understanding.related(question, Query.of(plain, filter), named.keySet());
        }
        Understanding open = about(question, plain, filter, false, List.of());
        String rest = Names.without(plain, named);
        boolean onlyNames = named.size() > 1 && Framing.subject(rest).isEmpty();
        if (named.isEmpty() || open.findsPapers() && !onlyNames) {
            return open;
        }
        return about(
                question,
                Framing.subject(rest).isEmpty() ? plain : rest,
                filter.only(named.keySet()),
                true,
                named.size() > 1 ? List.copyOf(named.keySet()) : List.of());
    }

    /** A turn about the papers of the one before. */
    private Understanding carried(List<String> before) {
        Set<String> papers = before.stream()
                .filter(id -> index.paper(id).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String titles = papers.stream()
                .map(id -> "“" + index.paper(id).orElseThrow().paper().title() + "”")
                .collect(Collectors.joining(", "));
        if (!papers.isEmpty() && QuestionForms.wantsRelated(question)) {
            return Understanding.related(question + " (" + titles + ")", Query.of(plain, filter), papers);
        }
        List<String> each = papers.size() > 1 && Reference.meansEach(question) ? List.copyOf(papers) : List.of();
        return about(question + " (" + titles + ")", plain, filter.only(papers), true, each);
    }

    private Understanding about(
            String standalone, String text, Filter allowed, boolean anchored, List<String> compared) {
        Optional<MetadataField> field = MetadataField.in(question);
        Optional<CorpusAspect> extreme = QuestionForms.extreme(question);
        QuestionKind kind = field.isPresent()
                ? QuestionKind.METADATA
                : extreme.isPresent() ? QuestionKind.FIND_ALL : QuestionForms.kind(question);
        if (anchored && allowed.papers().size() == 1 && finds(kind)) {
            kind = QuestionKind.EXPLAIN;
        }
        String search = Framing.strip(text.isBlank() ? question : text);
        Set<String> subject = Framing.subject(search);
        Query query = subject.isEmpty() ? Query.of(search, allowed) : new Query(search, subject, allowed);
        return new Understanding(
                standalone,
                kind,
                extreme.orElse(null),
                field.orElse(null),
                query,
                anchored,
                compared,
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
