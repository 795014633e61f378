package org.scholium.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholium.store.Snapshot;

/** Papers meant by their id, in every way to write an arXiv identifier: bare, with a version, as a link or a DOI. */
final class Identifiers {

    private static final Pattern ID = Pattern.compile(
            "(?i)(?:(?:https?://)?(?:www\\.|export\\.)?(?:arxiv\\.org/(?:abs|pdf|html|ps|e-print)/|alphaxiv\\.org/abs/|huggingface\\.co/papers/|doi\\.org/)|doi: ?)?"
                    + "(?:10\\.48550/)?(?:arxiv[ :.]? ?)?(?:id[: ]+)?(?<!\\d|\\d\\.)(?<id>\\d{4}\\.\\d{4,5})(?:v\\d{1,2})?(?:\\.pdf)?(?![\\d])/?");

    private Identifiers() {}

    /**
     * The papers whose ids a text holds, each with the words that are it.
     *
     * @param unknown takes ids that no paper here has
     */
    static Map<String, String> in(String text, Snapshot papers, List<String> unknown) {
        Map<String, String> meant = new LinkedHashMap<>();
        Matcher id = ID.matcher(text);
        while (id.find()) {
            if (papers.paper(id.group("id")).isPresent()) {
                meant.putIfAbsent(id.group("id"), id.group().strip());
            } else if (id.group().length() > id.group("id").length()
                    || id.group("id").length() == 10) {
                unknown.add(id.group().strip());
            }
        }
        return meant;
    }

    /** A text without its identifiers. */
    static String without(String text) {
        return ID.matcher(text).replaceAll(" ");
    }

    /** The spans of all identifiers of a text. */
    static List<Stated.Span> spans(String text) {
        List<Stated.Span> spans = new ArrayList<>();
        Matcher id = ID.matcher(text);
        while (id.find()) {
            spans.add(new Stated.Span(id.start(), id.end()));
        }
        return spans;
    }
}
