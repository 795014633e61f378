package org.scholium.answer;

import java.util.List;
import java.util.stream.Stream;
import org.scholium.question.Ask;
import org.scholium.question.Content;
import org.scholium.question.Frame;
import org.scholium.question.Mention;
import org.scholium.question.TellingWords;
import org.scholium.store.Filter;
import org.scholium.text.Sought;

/** Questions as they are read, made by hand. */
public final class Asks {

    private Asks() {}

    /** A frame of these words and limits, on these papers. */
    public static Frame frame(String words, Filter filter, String... papers) {
        Sought sought = Sought.of(words);
        List<Mention> meant = Stream.of(papers).map(id -> new Mention(id, "it")).toList();
        return new Frame(sought, meant, filter.limits(), filter, sought, TellingWords.NONE, List.of(), List.of());
    }

    /** The same with further questions behind it. */
    public static Frame followedBy(Frame frame, Ask... parts) {
        return new Frame(
                frame.standalone(),
                frame.papers(),
                frame.limits(),
                frame.filter(),
                frame.sought(),
                frame.names(),
                frame.notUnderstood(),
                List.of(parts));
    }

    /** The same with words that could not be used. */
    public static Frame notUnderstanding(Frame frame, String... words) {
        return new Frame(
                frame.standalone(),
                frame.papers(),
                frame.limits(),
                frame.filter(),
                frame.sought(),
                frame.names(),
                List.of(words),
                frame.parts());
    }

    /** An explanation of anything. */
    public static Ask.Explain explain(Frame frame) {
        return new Ask.Explain(frame, Content.ANY);
    }
}
