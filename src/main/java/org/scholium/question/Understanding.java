package org.scholium.question;

import java.util.Collection;
import java.util.List;
import org.scholium.retrieval.Query;

/**
 * A turn, understood.
 *
 * @param standalone the question as it reads without the conversation
 * @param kind what it asks for
 * @param aspect for {@link QuestionKind#CORPUS}: what it wants to know; for a search: whether the newest or the oldest
 *     papers are meant; else null
 * @param field for {@link QuestionKind#METADATA}: the fact of the listing it asks for, else null
 * @param query what to search for; its filter holds the dates and papers of the question too
 * @param anchored whether the papers are known, by name or from the turn before
 * @param papers the ids of the papers to compare, to find others like, or to choose from; else empty
 * @param aspects what papers are compared by, in the words of the question; for {@link QuestionKind#WHICH} the question
 *     that each of the papers would be asked; else empty
 * @param authors how many authors the papers may have, or null
 */
public record Understanding(
        String standalone,
        QuestionKind kind,
        CorpusAspect aspect,
        MetadataField field,
        Query query,
        boolean anchored,
        List<String> papers,
        List<String> aspects,
        AuthorRange authors) {

    static Understanding smallTalk(String question, Query query) {
        return of(question, QuestionKind.SMALL_TALK, query, false, List.of(), List.of());
    }

    static Understanding ofCorpus(String question, CorpusAspect aspect, Query query, AuthorRange authors) {
        return new Understanding(
                question, QuestionKind.CORPUS, aspect, null, query, false, List.of(), List.of(), authors);
    }

    static Understanding related(String question, Query query, Collection<String> papers) {
        return of(question, QuestionKind.RELATED, query, true, papers, List.of());
    }

    static Understanding comparison(String question, Query query, Collection<String> papers, List<String> aspects) {
        return of(question, QuestionKind.COMPARE, query, true, papers, aspects);
    }

    static Understanding metadata(String question, MetadataField field, Query query, Collection<String> papers) {
        return new Understanding(
                question, QuestionKind.METADATA, null, field, query, true, List.copyOf(papers), List.of(), null);
    }

    static Understanding which(String question, Query query, Collection<String> papers, List<String> questions) {
        return of(question, QuestionKind.WHICH, query, true, papers, questions);
    }

    private static Understanding of(
            String question,
            QuestionKind kind,
            Query query,
            boolean anchored,
            Collection<String> papers,
            List<String> aspects) {
        return new Understanding(question, kind, null, null, query, anchored, List.copyOf(papers), aspects, null);
    }

    /** Whether it asks for papers rather than for what they say. */
    public boolean findsPapers() {
        return kind == QuestionKind.FIND_ONE || kind == QuestionKind.FIND_ALL;
    }
}
