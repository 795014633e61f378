package org.scholium.answer.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scholium.corpus.Paper;
import org.scholium.index.IndexedPaper;
import org.scholium.index.Sentence;

/**
 * A sentence that a claim may rest on.
 *
 * @param paper whose abstract it stands in
 * @param sentence the sentence
 * @param vector its vector
 * @param terms its search terms
 */
record Ground(Paper paper, Sentence sentence, float[] vector, Set<String> terms) {

    /** All sentences of some papers, in their order. */
    static List<Ground> of(List<IndexedPaper> papers) {
        List<Ground> grounds = new ArrayList<>();
        for (IndexedPaper paper : papers) {
            for (int i = 0; i < paper.sentences().size(); i++) {
                grounds.add(new Ground(
                        paper.paper(),
                        paper.sentences().get(i),
                        paper.vectors().get(i),
                        paper.sentenceTerms().get(i)));
            }
        }
        return grounds;
    }
}
