package org.scholium.answer;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholium.question.Ask;
import org.scholium.question.Dialogue;
import org.scholium.question.Reading;
import org.scholium.question.Turn;
import org.scholium.store.Snapshot;

/**
 * A question that has been read, and can be answered. Here, and nowhere else in this room, its words are looked at: to
 * show them.
 *
 * @param asked the question as it was asked, or null where papers were chosen instead
 * @param ask what it asks
 * @param before the conversation up to it
 * @param options what the asker wants of the answer
 * @param papers the papers to answer from
 * @param started when it arrived, in nanoseconds of {@link System#nanoTime}
 */
public record Inquiry(
        @Nullable String asked, Ask ask, Dialogue before, AnswerOptions options, Snapshot papers, long started) {

    /** The question as it was asked. */
    public String question() {
        return asked == null ? understoodAs() : asked;
    }

    /** The stand-alone question that is searched for. */
    public String understoodAs() {
        return words(ask);
    }

    /** How the question was understood. */
    public Reading read() {
        return Reading.of(ask);
    }

    /** The questions of the message, in order. */
    List<Ask> parts() {
        return Stream.concat(Stream.of(ask), ask.frame().parts().stream())
                .limit(Turn.MOST_QUESTIONS)
                .toList();
    }

    /** Where it must be asked back: the question as it would be asked of each of the papers that may be meant. */
    List<String> readings() {
        return ask instanceof Ask.Which which
                ? which.readings().stream().map(Inquiry::words).toList()
                : List.of();
    }

    private static String words(Ask ask) {
        return ask.frame().standalone().words();
    }
}
