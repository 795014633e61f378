package org.scholium.conversation;

import java.util.List;
import java.util.Map;
import org.scholium.index.Filter;

/**
 * A turn, understood.
 *
 * @param standalone the question as it reads without the conversation
 * @param search the words to search for
 * @param kind what it asks for
 * @param aspect for {@link QuestionKind#CORPUS}: what it wants to know, else null
 * @param field for {@link QuestionKind#METADATA}: the fact of the listing it asks for, else null
 * @param named the papers it means, by id, each with the words that name it
 * @param filter which papers may be used, dates of the question included
 * @param authors how many authors the papers may have, or null
 */
public record Understanding(
        String standalone,
        String search,
        QuestionKind kind,
        CorpusAspect aspect,
        MetadataField field,
        Map<String, List<String>> named,
        Filter filter,
        AuthorRange authors) {}
