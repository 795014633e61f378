package org.scholium.answer;

import jakarta.inject.Singleton;
import java.util.List;
import org.scholium.conversation.Conversation;
import org.scholium.conversation.ConversationThread;
import org.scholium.conversation.Turn;
import org.scholium.conversation.Understanding;
import org.scholium.corpus.Paper;
import org.scholium.index.IndexedPaper;
import org.scholium.index.Library;
import org.scholium.index.PaperIndex;
import org.scholium.retrieval.Retriever;

/** Answers a turn of a conversation from the corpus. */
@Singleton
public class Assistant {

    private final Library library;
    private final Retriever retriever;

    public Assistant(Library library, Retriever retriever) {
        this.library = library;
        this.retriever = retriever;
    }

    /**
     * Answers one turn.
     *
     * @param maxSources how many papers the answer may cite, or null for what its kind needs
     * @throws IllegalArgumentException when the turn's thread is not one that an answer returned
     * @throws org.scholium.index.NotReadyException while the corpus is being read
     */
    public Answer answer(Turn turn, Integer maxSources) {
        long started = System.nanoTime();
        PaperIndex index = library.current();
        Understanding understood = Conversation.understand(turn, index);
        Draft draft = write(understood, index, maxSources);
        return finish(turn.question(), understood, draft, index, started);
    }

    /**
     * Sets papers side by side.
     *
     * @param ids two to eight papers, each once
     * @param aspects what to compare them by, in the asker's words; empty for what abstracts usually state
     * @param thread what the previous answer returned, or null
     * @throws IllegalArgumentException when a paper is unknown, or there are too few or too many
     * @throws org.scholium.index.NotReadyException while the corpus is being read
     */
    public Answer compare(List<String> ids, List<String> aspects, String thread) {
        long started = System.nanoTime();
        PaperIndex index = library.current();
        List<IndexedPaper> papers = ids.stream()
                .map(id -> index.paper(id)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "papers names " + id + ", which the corpus does not hold.")))
                .toList();
        String question = "Compare "
                + Words.list(papers.stream()
                        .map(paper -> Words.quotedTitle(paper.paper()))
                        .toList())
                + (aspects.isEmpty() ? "" : " by " + String.join(", ", aspects)) + ".";
        Draft draft = new ComparisonWriter(retriever, index).write(papers, aspects, !aspects.isEmpty());
        return finish(question, Conversation.comparison(question, thread, ids, index), draft, index, started);
    }

    private Answer finish(String question, Understanding understood, Draft draft, PaperIndex index, long started) {
        List<String> cited = draft.papers().stream().map(Paper::id).toList();
        return new Answer(
                question,
                understood.standalone(),
                draft.outcome(),
                Markdown.of(draft.sentences()),
                draft.sentences(),
                draft.sources(),
                draft.comparison(),
                Suggestions.after(understood, draft, index),
                new ConversationThread(index.corpus().fingerprint(), cited).encode(),
                "extractive",
                (System.nanoTime() - started) / 1_000_000,
                draft.confidence());
    }

    private Draft write(Understanding understood, PaperIndex index, Integer maxSources) {
        return switch (understood.kind()) {
            case SMALL_TALK -> CorpusWriter.greet(index);
            case CORPUS -> new CorpusWriter(index, maxSources).write(understood);
            default -> new ExtractiveWriter(retriever, index, maxSources).write(understood);
        };
    }
}
