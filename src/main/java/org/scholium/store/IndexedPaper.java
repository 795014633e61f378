package org.scholium.store;

import java.util.List;
import java.util.Set;
import org.scholium.corpus.Paper;
import org.scholium.text.Sentence;

/**
 * A paper with all that answering needs of it.
 *
 * @param sentences the sentences of its abstract, in reading order
 * @param vectors a unit vector for each sentence
 * @param roles what each sentence does in the abstract
 * @param sentenceTerms the distinct search terms of each sentence
 * @param terms the distinct search terms of title and abstract
 */
public record IndexedPaper(
        Paper paper,
        List<Sentence> sentences,
        List<float[]> vectors,
        List<RoleProbabilities> roles,
        List<Set<String>> sentenceTerms,
        Set<String> terms) {}
