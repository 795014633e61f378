package org.scholium.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.scholium.store.Exclusions;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.store.Snapshot;
import org.scholium.text.Sought;

/** Makes what every question has, of a turn or of a question before. */
final class Frames {

    private final Snapshot papers;
    private final Filter allowed;

    Frames(Snapshot papers, Filter allowed) {
        this.papers = papers;
        this.allowed = allowed;
    }

    /** A frame with these words to search for. */
    Frame frame(Given given, String words) {
        Map<String, String> meant = given.meant();
        String search = Framing.strip(words.isBlank() ? given.turn().text() : words);
        Set<String> subject = Framing.subject(search);
        Sought sought = subject.isEmpty() ? Sought.of(search) : new Sought(search, subject);
        String standalone = Standalone.of(given.turn().text(), meant, papers);
        Filter filter = given.turn().within(allowed);
        return new Frame(
                Sought.of(standalone),
                meant.entrySet().stream()
                        .map(one -> new Mention(one.getKey(), one.getValue()))
                        .toList(),
                given.turn().limits(),
                meant.isEmpty() ? filter : filter.only(meant.keySet()),
                sought,
                Vocabulary.read(search, meant.isEmpty() ? given.turn().withoutNames() : search, papers),
                given.turn().notUnderstood(),
                List.of());
    }

    /** The frame of a search for other papers than those it means. */
    Frame open(Frame frame, Given given) {
        return frame.of(frame.papers(), given.turn().within(allowed));
    }

    /** The frame with what the turn excludes: papers that it names, organisations, and else subjects. */
    Frame excluding(Frame frame, TypedTurn turn) {
        if (turn.excluded().isEmpty()) {
            return frame;
        }
        Set<String> ids = new java.util.HashSet<>();
        List<String> subjects = new ArrayList<>();
        for (String phrase : turn.excluded()) {
            Map<String, List<String>> named = Names.in(phrase, papers);
            if (named.isEmpty()) {
                subjects.add(String.join(
                        " ", Framing.subject(phrase).isEmpty() ? List.of(phrase) : List.of(Framing.strip(phrase))));
            }
            ids.addAll(named.keySet());
        }
        Exclusions not = new Exclusions(null, null, ids, subjects, null, null);
        Limits limits = frame.limits().without(frame.limits().not().and(not));
        List<Mention> others = frame.papers().stream()
                .filter(one -> !ids.contains(one.paperId()))
                .toList();
        return frame.of(others, allowed).within(limits, allowed.within(limits));
    }

    /** The same question without some papers. */
    Ask without(Ask ask, Set<String> ids) {
        Frame frame = ask.frame();
        Limits limits =
                frame.limits().without(frame.limits().not().and(new Exclusions(null, null, ids, null, null, null)));
        return ask.with(frame.within(limits, frame.filter().except(ids)));
    }

    /** The same question of other papers. */
    Ask of(Ask ask, Map<String, String> meant, Filter within) {
        Frame frame = ask.frame();
        Filter filter = within.within(frame.limits());
        List<Mention> mentions = meant.entrySet().stream()
                .map(one -> new Mention(one.getKey(), one.getValue()))
                .toList();
        return ask.with(frame.saying(replaceTitles(frame.standalone().words(), frame, meant))
                .of(mentions, meant.isEmpty() || ask instanceof Ask.Related ? filter : filter.only(meant.keySet()))
                .followedBy(List.of()));
    }

    /** The same question within other limits. */
    Ask within(Ask ask, Limits limits, Filter filter, String said, List<String> notUnderstood) {
        Frame frame = ask.frame();
        return ask.with(frame.saying(frame.standalone().words() + ": " + said)
                .of(List.of(), filter)
                .within(limits, filter)
                .notUnderstanding(notUnderstood)
                .followedBy(List.of()));
    }

    private String replaceTitles(String text, Frame frame, Map<String, String> meant) {
        String titles = Standalone.titles(meant.keySet(), papers);
        for (Mention mention : frame.papers()) {
            for (String written : List.of(Standalone.titles(List.of(mention.paperId()), papers), mention.words())) {
                int at = written.isBlank()
                        ? -1
                        : text.toLowerCase(Locale.ROOT).indexOf(written.toLowerCase(Locale.ROOT));
                if (at >= 0) {
                    return text.substring(0, at) + titles + text.substring(at + written.length());
                }
            }
        }
        return text + " (" + titles + ")";
    }
}
