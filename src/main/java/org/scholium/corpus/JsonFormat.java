package org.scholium.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON: an array of papers, an object that holds one, or an object a line (JSON Lines). */
final class JsonFormat implements CorpusFormat {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where services put the papers of an answer. */
    private static final List<String> LISTS = List.of("data", "items", "papers", "results", "works", "references");

    @Override
    public boolean recognises(SourceFile file) {
        String text = file.text().stripLeading();
        return text.startsWith("{")
                || text.startsWith("[") && text.substring(1).stripLeading().startsWith("{");
    }

    @Override
    public void read(SourceFile file, CorpusDraft draft) {
        if (file.text().stripLeading().startsWith("[")) {
            readArray(file, draft);
        } else if (!readLines(file, draft)) {
            readObject(file, draft);
        }
    }

    /** Paper by paper, so that those before a fault are kept. */
    private static void readArray(SourceFile file, CorpusDraft draft) {
        try (JsonParser parser = JSON.createParser(file.text())) {
            parser.nextToken();
            while (parser.nextToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
                int line = parser.currentLocation().getLineNr();
                JsonRecords.record(JSON.readTree(parser)).addTo(draft, file.name(), line);
            }
        } catch (JsonProcessingException e) {
            broken(file, e, draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the file has an object a line; a broken line loses only itself. */
    private static boolean readLines(SourceFile file, CorpusDraft draft) {
        List<SourceFile.Line> lines = file.filledLines();
        if (!isObject(lines.get(0).text())) {
            return false;
        }
        boolean single = lines.size() == 1;
        for (SourceFile.Line line : lines) {
            try {
                JsonNode paper = JSON.readTree(line.text());
                if (single && list(paper) != null) {
                    return false;
                }
                JsonRecords.record(paper).addTo(draft, file.name(), line.number());
            } catch (JsonProcessingException e) {
                draft.report(file.name(), line.number(), "This line is not JSON (" + reason(e) + "); it was left out.");
            }
        }
        return true;
    }

    private static void readObject(SourceFile file, CorpusDraft draft) {
        try {
            JsonNode whole = JSON.readTree(file.text());
            JsonNode list = list(whole);
            if (list == null) {
                JsonRecords.record(whole).addTo(draft, file.name(), 1);
            } else {
                list.forEach(paper -> JsonRecords.record(paper).addTo(draft, file.name(), 1));
            }
        } catch (JsonProcessingException e) {
            broken(file, e, draft);
        }
    }

    private static @Nullable JsonNode list(JsonNode whole) {
        return LISTS.stream()
                .map(whole::path)
                .filter(list -> list.isArray() && list.path(0).isObject())
                .findFirst()
                .orElse(null);
    }

    private static boolean isObject(String line) {
        try {
            return JSON.readTree(line).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static void broken(SourceFile file, JsonProcessingException e, CorpusDraft draft) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        draft.report(file.name(), line, "The JSON breaks off here (" + reason(e) + "); what follows was left out.");
    }

    private static String reason(JsonProcessingException e) {
        String said = e.getOriginalMessage();
        return said.length() > 120 ? said.substring(0, 120) + "…" : said;
    }
}
