package org.scholium.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One paper as a Markdown note: YAML between dashes (title, authors, date, doi, …), and the abstract there or below. */
final class MarkdownFormat implements CorpusFormat {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern NOTE =
            Pattern.compile("(?s)\\A---[ \\t]*\\R(.*?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R(.*))?\\z");
    private static final Pattern HEADINGS = Pattern.compile("(?m)^#{1,6} .*$");

    @Override
    public boolean recognises(SourceFile file) {
        return NOTE.matcher(file.text()).matches();
    }

    @Override
    public void read(SourceFile file, CorpusDraft draft) {
        Matcher note = NOTE.matcher(file.text());
        if (!note.matches()) {
            return;
        }
        try {
            JsonNode front = YAML.readTree(note.group(1));
            if (!(front instanceof ObjectNode fields)) {
                draft.report(file.name(), 1, "Its front matter names no fields; it was left out.");
                return;
            }
            String below = note.group(2) == null
                    ? ""
                    : HEADINGS.matcher(note.group(2)).replaceAll("").strip();
            if (!fields.has("abstract") && !fields.has("summary") && !below.isEmpty()) {
                fields.put("abstract", below.split("\\R\\s*\\R", 2)[0]);
            }
            JsonRecords.record(fields).addTo(draft, file.name(), 1);
        } catch (JsonProcessingException e) {
            draft.report(file.name(), 1, "Its front matter is not YAML; it was left out.");
        }
    }
}
