package org.scholium.answer;

import java.util.ArrayList;
import java.util.List;
import org.scholium.corpus.Paper;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.ScoredSentence;
import org.scholium.retrieval.Scores;
import org.scholium.store.RoleProbabilities;
import org.scholium.text.Sentence;

/** Made-up papers and evidence, for tests. */
public final class Evidences {

    private static final RoleProbabilities ROLES = new RoleProbabilities(List.of(0.2, 0.2, 0.2, 0.2, 0.2));

    private Evidences() {}

    public static Paper paper(String id, String title) {
        return new Paper(id, title, "One is here. Two is there.", null, null, null, null);
    }

    /** Evidence of a paper whose two sentences both have this cosine. */
    public static Evidence of(Paper paper, double cosine) {
        return new Evidence(paper, new Scores(1, cosine, 1), 0.5, sentences(paper, cosine), null);
    }

    private static List<ScoredSentence> sentences(Paper paper, double cosine) {
        List<ScoredSentence> sentences = new ArrayList<>();
        int start = 0;
        for (String text : paper.summary().split("(?<=\\.) ")) {
            Sentence sentence = new Sentence(start, start + text.length(), text);
            sentences.add(new ScoredSentence(sentence, sentences.size(), ROLES, cosine, 0, 0, 0));
            start = sentence.end() + 1;
        }
        return sentences;
    }
}
