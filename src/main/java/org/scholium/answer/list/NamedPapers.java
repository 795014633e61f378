package org.scholium.answer.list;

import java.util.List;
import java.util.stream.Stream;
import org.scholium.question.TellingWords;
import org.scholium.retrieval.Evidence;
import org.scholium.text.Analysis;

/** The papers that hold what a question names, since a list on "Qwen" or "model-based" is one of papers that say so. */
final class NamedPapers {

    private record Holder(Evidence evidence, String text) {

        static Holder of(Evidence evidence) {
            String text = evidence.paper().title() + " " + evidence.paper().summary();
            return new Holder(evidence, " " + String.join(" ", Analysis.words(text)));
        }

        /** Whether it has the name as words or as the first part of one: "Qwen3" is a "Qwen". */
        boolean holds(String name) {
            return text.contains(" " + name);
        }
    }

    private NamedPapers() {}

    /** Those of the found papers that hold every telling name, in their order; none when there is none. */
    static List<Evidence> of(List<Evidence> found, TellingWords names) {
        if (names.names().isEmpty() && names.compounds().isEmpty()) {
            return List.of();
        }
        List<Holder> holders = found.stream().map(Holder::of).toList();
        List<String> telling = Stream.concat(
                        names.names().stream(),
                        names.compounds().stream()
                                .filter(compound -> holders.stream().anyMatch(holder -> holder.holds(compound))))
                .toList();
        return telling.isEmpty()
                ? List.of()
                : holders.stream()
                        .filter(holder -> telling.stream().allMatch(holder::holds))
                        .map(Holder::evidence)
                        .toList();
    }
}
