package org.scholium.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;

/**
 * A sentence that somebody wrote about a paper of the first corpus, faithful to its abstract or false in one way.
 *
 * @param id its name in the file
 * @param half "a" may be looked at while the check is developed, "b" tells how it does on others
 * @param kind "faithful", or what is false: "changed-number", "negation", "swapped-names", "invented-source"
 * @param paper the id of the paper it cites
 * @param claim the sentence
 */
record StatedClaim(String id, String half, String kind, String paper, String claim) {

    static List<StatedClaim> read(Path file) {
        return JsonLines.read(file).stream()
                .map(line -> new StatedClaim(
                        text(line, "id"),
                        text(line, "half"),
                        text(line, "kind"),
                        text(line, "paper"),
                        text(line, "claim")))
                .toList();
    }

    private static String text(JsonNode line, String field) {
        return line.get(field).asText();
    }

    boolean isFaithful() {
        return kind.equals("faithful");
    }
}
