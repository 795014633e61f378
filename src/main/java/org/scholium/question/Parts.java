package org.scholium.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholium.text.Tuning;

/** The questions of one message, in order. */
final class Parts {

    private static final String ASKS =
            "(?:what|which|who|whose|whom|where|when|how|why|is|are|was|were|do|does|did|has|have|can|could|list|show|tell|give|name|explain|describe|summari[sz]e|compare|find)\\b";
    private static final Pattern MARKER = Pattern.compile("(?:^|(?<=[\\s.?!;,]))\\(?(?:\\d|[a-e])[.)] +(?=\\p{L})");
    private static final Pattern BOUNDARY = Pattern.compile(
            "(?i)\\?++[\\s\"')\u201d]*(?=\\S)|;\\s+(?=" + ASKS + ")|[.!]\\s+(?:also|and),? (?=" + ASKS
                    + ")|,? (?:and|also|plus|and also|and then|then|and please|as well as) (?:please |can you |could you |also |then )?(?=(?:(?:in|on|by|for|to|from|at|with) )?(?:what|which|who|where|when|how|why)\\b|(?:list|show me|tell me|give me|explain|describe|summari[sz]e|compare)\\b)");
    private static final Pattern OPENS = Pattern.compile(
            "(?i)^\\W*(?:(?:and|also|then|so|ok|okay|please|plus|but|hi|hello|hey|can you|could you|i want to know|i'd like to know|the|in|on|by|for|to|from|at|with|about)\\b\\W*)*"
                    + ASKS + "|\\b(?:papers|works|studies|articles)$");
    /** What is asked of each of several is one question. */
    private static final Pattern SHARED =
            Pattern.compile("(?i)\\b(?:each|both|respectively|which one|which of (?:them|these|those|the two))\\b");

    private static final int FEWEST_WORDS = Tuning.count("question.parts.words");

    private Parts() {}

    /** The questions; a message that is none, or one, is itself. */
    static List<String> of(String message) {
        if (SHARED.matcher(message).find() || Comparands.isElliptic(message)) {
            return List.of(message);
        }
        List<String> marked = split(message, MARKER, false);
        List<String> parts =
                marked.size() > 1 && MARKER.matcher(message).results().count() > 1
                        ? marked
                        : joined(split(message, BOUNDARY, true));
        return parts.size() < 2 ? List.of(message) : parts.subList(0, Math.min(Turn.MOST_QUESTIONS, parts.size()));
    }

    private static List<String> split(String text, Pattern border, boolean keepMark) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = border.matcher(text);
        int from = 0;
        while (matcher.find()) {
            boolean mark = keepMark && text.charAt(matcher.start()) == '?';
            add(parts, text.substring(from, mark ? matcher.start() + 1 : matcher.start()));
            from = matcher.end();
        }
        add(parts, text.substring(from));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        String tidy = part.strip();
        if (!tidy.isEmpty()) {
            parts.add(tidy);
        }
    }

    /** What asks nothing by itself belongs to its neighbour: a preface to what follows, an afterthought to what was. */
    private static List<String> joined(List<String> parts) {
        List<String> whole = new ArrayList<>();
        String preface = "";
        for (String part : parts) {
            String text = preface.isEmpty() ? part : preface + " " + part;
            preface = "";
            boolean asks = OPENS.matcher(part).find() || part.endsWith("?");
            boolean enough =
                    part.split("\\s+").length >= FEWEST_WORDS || !whole.isEmpty() && asks && part.endsWith("?");
            boolean bare = Framing.content(part).isEmpty() && !Reference.pointsBack(part) && !whole.isEmpty();
            if (bare) {
                whole.set(whole.size() - 1, whole.get(whole.size() - 1) + " " + text);
            } else if (asks && enough) {
                whole.add(text);
            } else if (whole.isEmpty()) {
                preface = text;
            } else {
                whole.set(whole.size() - 1, whole.get(whole.size() - 1) + " " + text);
            }
        }
        if (!preface.isEmpty()) {
            whole.add(preface);
        }
        return whole;
    }
}
