package org.scholium.conversation;

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
 * @param compared the ids of the papers to speak of one by one, or to find others like; else empty
 * @param authors how many authors the papers may have, or null
 */
public record Understanding(
        String standalone,
        QuestionKind kind,
        CorpusAspect aspect,
        MetadataField field,
        Query query,
        boolean anchored,
        List<String> compared,
        AuthorRange authors) {

    static Understanding smallTalk(String question, Query query) {
        return new Understanding(question, QuestionKind.SMALL_TALK, null, null, query, false, List.of(), null);
    }

    static Understanding ofCorpus(String question, CorpusAspect aspect, Query query, AuthorRange authors) {
        return new Understanding(question, QuestionKind.CORPUS, aspect, null, query, false, List.of(), authors);
    }

    static Understanding related(String question, Query query, Collection<String> papers) {
        return new Understanding(question, QuestionKind.RELATED, null, null, query, true, List.copyOf(papers), null);
    }

    /** Whether it asks for papers rather than for what they say. */
    public boolean findsPapers() {
        return kind == QuestionKind.FIND_ONE || kind == QuestionKind.FIND_ALL;
    }
}
