package org.scholium.question;

import java.util.List;
import java.util.Objects;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.text.Sought;

/**
 * What every question has.
 *
 * @param standalone the question as it reads without the conversation
 * @param papers the papers that it means, each with the words that mean it
 * @param limits what it says papers must be
 * @param filter which papers may be used: its limits, its papers, and what the request allows
 * @param sought what is searched for: its words without those that were understood otherwise
 * @param names what in its words matters by itself
 * @param notUnderstood words that limit the answer and could not be used
 * @param parts further questions of the same message, in order
 */
public record Frame(
        Sought standalone,
        List<Mention> papers,
        Limits limits,
        Filter filter,
        Sought sought,
        TellingWords names,
        List<String> notUnderstood,
        List<Ask> parts) {

    /** Copies its lists. */
    public Frame {
        Objects.requireNonNull(standalone);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(filter);
        Objects.requireNonNull(sought);
        Objects.requireNonNull(names);
        papers = List.copyOf(papers);
        notUnderstood = List.copyOf(notUnderstood);
        parts = List.copyOf(parts);
    }

    /** The same within these limits. */
    Frame within(Limits other, Filter allowed) {
        return new Frame(standalone, papers, other, allowed, sought, names, notUnderstood, parts);
    }

    /** The same of these papers. */
    Frame of(List<Mention> meant, Filter allowed) {
        return new Frame(standalone, meant, limits, allowed, sought, names, notUnderstood, parts);
    }

    /** The same, said in these words. */
    Frame saying(String words) {
        return new Frame(Sought.of(words), papers, limits, filter, sought, names, notUnderstood, parts);
    }

    /** The same, searching for this. */
    Frame seeking(Sought other) {
        return new Frame(standalone, papers, limits, filter, other, names, notUnderstood, parts);
    }

    /** The same, of which these words could not be used. */
    Frame notUnderstanding(List<String> words) {
        return new Frame(standalone, papers, limits, filter, sought, names, words, parts);
    }

    /** The same with further questions behind it. */
    Frame followedBy(List<Ask> further) {
        return new Frame(standalone, papers, limits, filter, sought, names, notUnderstood, further);
    }
}
