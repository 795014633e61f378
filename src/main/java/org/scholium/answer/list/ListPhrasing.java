package org.scholium.answer.list;

import org.scholium.answer.Phrasing;
import org.scholium.question.Selection;
import org.scholium.question.Selection.Belonging;

/** How a list of papers is opened. */
final class ListPhrasing {

    private ListPhrasing() {}

    /** "6 of the 14 papers that are about this, best match first:". */
    static String open(Belonging belonging, int shown, int total, boolean inPart) {
        if (inPart) {
            return total == 1 ? "One paper comes nearest:" : some(shown, total) + " that come near, nearest first:";
        }
        if (total == 1) {
            return "One paper " + verb(belonging, true) + ":";
        }
        return shown == total
                ? total + " papers " + verb(belonging, false) + ", best match first:"
                : some(shown, total) + " that " + verb(belonging, false) + ", best match first:";
    }

    /** What follows the number of papers: which they are. */
    static String behindCount(int shown, int total) {
        return total == 1
                ? "It is:"
                : shown == total
                        ? "These are, best match first:"
                        : shown == 1 ? "The best match:" : "The " + shown + " best matches:";
    }

    /** "14 papers mention “reinforcement learning”.". */
    static String count(Selection selection, Belonging belonging, int total) {
        String mentioned = Phrasing.list(
                selection.mentioned().stream().map(phrase -> "“" + phrase + "”").toList());
        boolean names = belonging == Belonging.MENTION && !mentioned.isEmpty();
        String verb =
                names ? total == 1 ? "mentions " + mentioned : "mention " + mentioned : verb(belonging, total == 1);
        return (total == 1 ? "One paper " : total + " papers ") + verb + ".";
    }

    /** "6 of the 14 papers". */
    static String some(int shown, int total) {
        return shown == total ? total + " papers" : shown + " of the " + total + " papers";
    }

    private static String verb(Belonging belonging, boolean one) {
        return switch (belonging) {
            case ABOUT -> one ? "is about this" : "are about this";
            case MENTION -> one ? "mentions this" : "mention this";
            case AVAILABLE -> one ? "says what it makes available" : "say what they make available";
            case CONTRIBUTE -> one ? "contributes what you asked for" : "contribute what you asked for";
        };
    }
}
