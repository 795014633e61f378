package org.scholium.conversation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholium.index.Filter;
import org.scholium.index.PaperIndex;

/** Understands a turn in its thread, by rules alone. */
public final class Conversation {

    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?i)\\b(?:it|its|they|them|their|theirs|this|(?:that|the|this|same) (?:paper|one|study|work|article|survey|dataset|benchmark|method|approach|model|authors?)|he|she)\\b");
    private static final Pattern CONTINUES = Pattern.compile(
            "(?i)^\\W*(?:and|but|so|also|what about|how about|which ones?|on (?:which|what)|in which|with (?:which|what)|why|who|how)\\b");
    private static final Pattern CHANGES_TOPIC = Pattern.compile(
            "(?i)\\b(?:different|another|new|other) (?:topic|subject|question|paper|one)\\b|\\bthe one (?:about|on|that|with|from)\\b|\\bchange (?:of )?(?:topic|subject)");

    /** How few words of a subject a turn may have that leans on the turn before without saying so. */
    private static final int FEW_TERMS = 3;

    private Conversation() {}

    /**
     * Understands a turn.
     *
     * @throws IllegalArgumentException when the thread is not one of ours
     */
    public static Understanding understand(Turn turn, PaperIndex index) {
        String question = turn.question().strip().replaceAll("\\s+", " ");
        List<String> before = Optional.ofNullable(turn.thread())
                .map(ConversationThread::decode)
                .filter(thread -> thread.corpus().equals(index.corpus().fingerprint()))
                .map(ConversationThread::papers)
                .orElse(List.of());
        if (QuestionForms.isSmallTalk(question)) {
            return new Understanding(
                    question, question, QuestionKind.SMALL_TALK, null, null, Map.of(), turn.filter(), null);
        }
        Optional<DateRange> dates = DateRange.in(question);
        Optional<AuthorRange> authors = AuthorRange.in(question);
        String plain = without(without(question, dates.map(DateRange::phrase)), authors.map(AuthorRange::phrase));
        Filter filter = dates.map(range -> narrow(turn.filter(), range)).orElse(turn.filter());
        boolean limited = dates.isPresent() || authors.isPresent();
        Map<String, List<String>> named = Names.in(plain, index);
        Set<String> subject = Framing.subject(plain);
        if (named.isEmpty() && !before.isEmpty() && leansBack(question, subject)) {
            return carried(question, before, filter, index);
        }
        if (subject.isEmpty() && named.isEmpty()) {
            Optional<CorpusAspect> aspect = QuestionForms.aspect(question, limited);
            if (aspect.isPresent()) {
                return new Understanding(
                        question,
                        question,
                        QuestionKind.CORPUS,
                        aspect.get(),
                        null,
                        named,
                        filter,
                        authors.orElse(null));
            }
        }
        return about(question, Framing.strip(plain), named, filter, authors.orElse(null));
    }

    private static Understanding about(
            String question, String search, Map<String, List<String>> named, Filter filter, AuthorRange authors) {
        Optional<MetadataField> field = MetadataField.in(question);
        QuestionKind kind = field.isPresent() ? QuestionKind.METADATA : QuestionForms.kind(question);
        return new Understanding(question, search, kind, null, field.orElse(null), named, filter, authors);
    }

    private static Understanding carried(String question, List<String> before, Filter filter, PaperIndex index) {
        Map<String, List<String>> papers = new LinkedHashMap<>();
        before.stream().filter(id -> index.paper(id).isPresent()).forEach(id -> papers.put(id, List.of()));
        String titles = papers.keySet().stream()
                .map(id -> "“" + index.paper(id).orElseThrow().paper().title() + "”")
                .collect(Collectors.joining(", "));
        Understanding own = about(question, Framing.strip(question), papers, filter, null);
        return new Understanding(
                question + " (" + titles + ")", own.search(), own.kind(), null, own.field(), papers, filter, null);
    }

    private static boolean leansBack(String question, Set<String> subject) {
        if (CHANGES_TOPIC.matcher(question).find()) {
            return false;
        }
        return POINTS_BACK.matcher(question).find()
                || CONTINUES.matcher(question).find() && subject.size() <= FEW_TERMS * 2
                || subject.size() <= FEW_TERMS;
    }

    private static String without(String text, Optional<String> phrase) {
        return phrase.map(words ->
                        text.replace(words, " ").replaceAll("\\s+", " ").strip())
                .orElse(text);
    }

    private static Filter narrow(Filter filter, DateRange range) {
        LocalDate from =
                filter.from() == null || range.from() != null && range.from().isAfter(filter.from())
                        ? range.from()
                        : filter.from();
        LocalDate to = filter.to() == null || range.to() != null && range.to().isBefore(filter.to())
                ? range.to()
                : filter.to();
        return new Filter(from, to, filter.papers());
    }
}
