package org.scholium.answer;

import java.util.List;
import java.util.stream.Collectors;

/** Lists the sentences of an answer that their sources do not bear out, as Markdown: text alone cannot underline them. */
final class DoubtLines {

    private DoubtLines() {}

    /** Nothing where all hold. */
    static String of(List<AnswerSentence> sentences) {
        String lines = sentences.stream()
                .filter(sentence -> sentence.reason() != null)
                .map(sentence -> "- “" + Markdown.onOneLine(sentence.text()) + "” "
                        + Markdown.onOneLine(String.valueOf(sentence.reason())))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "" : "**Not borne out by the sources**\n\n" + lines;
    }
}
