package org.scholium.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholium.check.SupportLevel;
import org.scholium.corpus.Paper;
import org.scholium.text.Sentence;

/**
 * A sentence that has been held against the abstracts it cites.
 *
 * @param text the sentence, without citation marks
 * @param support the verdict
 * @param reason why it is weak or unsupported, else null
 * @param grounds the papers it cites, each with the sentences it rests on or comes nearest to
 */
public record CheckedSentence(
        String text, SupportLevel support, @Nullable String reason, Map<Paper, List<Sentence>> grounds) {}
