package org.scholium.answer;

import java.util.List;

/** Tells a reader what is new in a draft, each sentence once. */
public final class Progress {

    private final AnswerListener reader;
    private int told;
    private List<Source> sources = List.of();

    /** Tells this listener. */
    public Progress(AnswerListener reader) {
        this.reader = reader;
    }

    /** The same for what is told only when it is whole: it knows whether the reader waits, and tells nothing. */
    Progress silent() {
        return new Progress(() -> reader.isGone());
    }

    /** Tells what has been added to the draft since it was told last; its sources first, since sentences cite them. */
    public void tell(Draft draft) {
        List<Source> now = draft.sources();
        if (!now.equals(sources)) {
            reader.sources(now);
            sources = now;
        }
        List<AnswerSentence> sentences = draft.sentences();
        sentences.subList(told, sentences.size()).forEach(reader::sentence);
        told = sentences.size();
    }

    /** Takes back what was told, if anything was. */
    public void withdraw(String reason) {
        if (told > 0) {
            reader.withdrawn(reason);
        }
        told = 0;
        sources = List.of();
    }

    public boolean isReaderGone() {
        return reader.isGone();
    }
}
