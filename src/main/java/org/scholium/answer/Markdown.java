package org.scholium.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholium.answer.AnswerSentence.Form;

/** Sets the sentences of an answer as Markdown. */
final class Markdown {

    /** What a Markdown renderer could take for HTML, a link, a citation mark, emphasis, code or an escape. */
    private static final Pattern MARKUP = Pattern.compile("<(?=[A-Za-z/!?])|[\\[\\]*`]|\\\\(?=\\p{Punct})");

    private Markdown() {}

    static String of(List<AnswerSentence> sentences) {
        StringBuilder text = new StringBuilder();
        AnswerSentence before = null;
        for (AnswerSentence sentence : sentences) {
            if (before != null) {
                boolean list = sentence.form() == Form.ITEM;
                boolean wasList = before.form() == Form.ITEM;
                boolean apart = list != wasList || sentence.paragraph() != before.paragraph();
                text.append(list && wasList ? "\n" : apart ? "\n\n" : " ");
            }
            text.append(line(sentence));
            before = sentence;
        }
        return text.toString();
    }

    private static String line(AnswerSentence sentence) {
        String marks = sentence.citations().stream().map(n -> "[" + n + "]").collect(Collectors.joining());
        String text = literal(sentence.text()) + (marks.isEmpty() ? "" : " " + marks);
        String title = sentence.title();
        return sentence.form() != Form.ITEM || title == null ? text : "- **" + literal(title) + "**: " + text;
    }

    private static String literal(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
