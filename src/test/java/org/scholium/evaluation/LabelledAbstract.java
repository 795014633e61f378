package org.scholium.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.scholium.store.SentenceRole;

/**
 * An abstract of CSAbstruct (Cohan et al. 2019).
 *
 * @param sentences its sentences
 * @param roles the role of each, as annotators told it
 * @param agreement how far they agreed on each, up to 1
 */
record LabelledAbstract(List<String> sentences, List<SentenceRole> roles, List<Double> agreement) {

    static List<LabelledAbstract> read(Path file) {
        return JsonLines.read(file).stream()
                .map(json -> new LabelledAbstract(
                        list(json.get("sentences"), JsonNode::asText),
                        list(
                                json.get("labels"),
                                label -> SentenceRole.valueOf(label.asText().toUpperCase(Locale.ROOT))),
                        list(json.get("confs"), JsonNode::asDouble)))
                .toList();
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> value) {
        List<T> values = new ArrayList<>();
        array.forEach(element -> values.add(value.apply(element)));
        return values;
    }
}
