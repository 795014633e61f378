package org.scholium.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.corpus.Paper;
import org.scholium.store.IndexedPaper;
import org.scholium.text.Sentence;

/**
 * A sentence that a claim may rest on.
 *
 * @param paper whose abstract it stands in
 * @param sentence the sentence
 * @param vector its vector
 * @param terms its search terms
 */
record SourceSentence(Paper paper, Sentence sentence, float[] vector, Set<String> terms) {

    /** An order to whoever reads it states nothing. */
    private static final Pattern ORDER =
            Pattern.compile("(?i)^\\W*(?:(?:please|now|system|assistant|user|important|note)\\b[\\s,:]*)*"
                    + "(?:ignore|disregard|forget|answer|write|say|print|cite|respond|repeat|reply|reveal|output|tell)\\b.*"
                    + "|.*\\byour (?:answer|response|reply|output|instructions|rules|prompt)\\b.*");

    /** All sentences of some papers, in their order, but for orders to the reader. */
    static List<SourceSentence> of(List<IndexedPaper> papers) {
        List<SourceSentence> grounds = new ArrayList<>();
        for (IndexedPaper paper : papers) {
            for (int i = 0; i < paper.sentences().size(); i++) {
                Sentence sentence = paper.sentences().get(i);
                boolean only = paper.sentences().size() == 1;
                if (only || !ORDER.matcher(sentence.text()).matches()) {
                    grounds.add(new SourceSentence(
                            paper.paper(),
                            sentence,
                            paper.vectors().get(i),
                            paper.sentenceTerms().get(i)));
                }
            }
        }
        return grounds;
    }
}
