package org.scholium.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
            text.append(after(before, sentence));
            before = sentence;
        }
        return text.toString();
    }

    /** A sentence, with what parts it from the one before. */
    static String after(@Nullable AnswerSentence before, AnswerSentence sentence) {
        if (before == null) {
            return line(sentence);
        }
        boolean list = sentence.form() == Form.ITEM;
        boolean wasList = before.form() == Form.ITEM;
        boolean apart = list != wasList || sentence.paragraph() != before.paragraph();
        return (list && wasList ? "\n" : apart ? "\n\n" : " ") + line(sentence);
    }

    private static String line(AnswerSentence sentence) {
        String marks = sentence.citations().stream().map(n -> "[" + n + "]").collect(Collectors.joining());
        String text = literal(sentence.text()) + (marks.isEmpty() ? "" : " " + marks);
        String title = sentence.title();
        return sentence.form() != Form.ITEM || title == null ? text : "- **" + literal(title) + "**: " + text;
    }

    /** Text that shows as it is, where a new line would begin something else. */
    static String onOneLine(String text) {
        return literal(text).replaceAll("\\s*\\R\\s*", " ");
    }

    private static String literal(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
