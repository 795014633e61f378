package org.scholium.answer;

import jakarta.inject.Singleton;
import java.util.List;
import org.scholium.conversation.Conversation;
import org.scholium.conversation.ConversationThread;
import org.scholium.conversation.Turn;
import org.scholium.conversation.Understanding;
import org.scholium.corpus.Paper;
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
        ConversationThread thread = ConversationThread.of(turn.thread(), index);
        Understanding understood = Conversation.understand(turn, thread.in(index), index, retriever);
        return finish(turn.question(), thread, understood, write(understood, index, maxSources), index, started);
    }

    /**
     * Sets papers side by side.
     *
     * @param ids two to eight papers, each once
     * @param aspects what to compare them by, in the asker's words; empty for what abstracts usually state
     * @param before what the previous answer returned, or null
     * @throws IllegalArgumentException when a paper is unknown or the thread is not one that an answer returned
     * @throws org.scholium.index.NotReadyException while the corpus is being read
     */
    public Answer compare(List<String> ids, List<String> aspects, String before) {
        long started = System.nanoTime();
        PaperIndex index = library.current();
        ConversationThread thread = ConversationThread.of(before, index);
        ids.stream().filter(id -> index.paper(id).isEmpty()).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("papers names " + id + ", which the corpus does not hold.");
        });
        Understanding understood = Conversation.comparison(ids, aspects, index);
        Draft draft = new ComparisonWriter(retriever, index, null).write(understood, !aspects.isEmpty());
        return finish(understood.standalone(), thread, understood, draft, index, started);
    }

    private Answer finish(
            String question,
            ConversationThread thread,
            Understanding understood,
            Draft draft,
            PaperIndex index,
            long started) {
        ConversationThread known = thread.in(index);
        if (known.size() < thread.size()) {
            draft.paragraph()
                    .say("Papers that this conversation spoke of are no longer in the corpus; they are left out.");
        }
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
                known.after(understood, cited).encode(),
                "extractive",
                (System.nanoTime() - started) / 1_000_000,
                draft.confidence());
    }

    private Draft write(Understanding understood, PaperIndex index, Integer maxSources) {
        return switch (understood.kind()) {
            case SMALL_TALK -> CorpusWriter.greet(index);
            case CORPUS -> new CorpusWriter(index, maxSources).write(understood);
            case COMPARE -> new ComparisonWriter(retriever, index, maxSources).write(understood, false);
            case WHICH -> CorpusWriter.ask(understood, index);
            default -> new ExtractiveWriter(retriever, index, maxSources).write(understood);
        };
    }
}
