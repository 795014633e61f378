package org.scholium.training;

import static org.scholium.training.Example.ABSENT;
import static org.scholium.training.Example.CONTRADICTED;
import static org.scholium.training.Example.NO;
import static org.scholium.training.Example.SUPPORTED;
import static org.scholium.training.Example.UNKNOWN;
import static org.scholium.training.Example.YES;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scholium.store.Embedder;
import org.scholium.text.Sentence;
import org.scholium.text.SentenceSplitter;
import org.scholium.training.Example.Line;

/**
 * Questions and claims written for the reader about abstracts of arXiv, with the sentences that decide them. A line holds
 * the paper ({@code id}), what was written ({@code q}), the sentences that decide it ({@code s}), more that belong to a
 * full answer ({@code t}) and its kind ({@code k}): A is answered, C takes for granted what the abstract contradicts, N is
 * not answered, S, X and U are claims that it supports, contradicts or does not speak of.
 *
 * <p>What stands alone is shown beside near abstracts of other papers too, which do not answer it: a question whose own
 * abstract is the nearest of all to it.
 */
final class WrittenQuestions {

    private static final Map<String, Integer> KINDS = Map.of(
            "A", SUPPORTED, "S", SUPPORTED, "C", CONTRADICTED, "X", CONTRADICTED, "N", ABSENT, "U", ABSENT);

    /** Other abstracts are taken from so many that come next. */
    private static final int NEXT = 6;

    private static final int OTHERS = 1;

    /** Of the questions why whose premise is denied one in so many is learnt from: people write too many of them. */
    private static final int DENIED_REASONS = 2;

    /** One question in so many names its paper by what it is about. */
    private static final int DESCRIBED = 5;

    private static final List<String> DESCRIPTIONS = List.of(
            "In the paper on %s, %s", "In the work about %s: %s", "%2$s (the paper on %1$s)", "Looking at the study of %s, %s");

    private static final Pattern PLAIN_WORD = Pattern.compile("\\b\\p{Lu}\\p{Ll}+\\b(?!-)");

    private final Embedder embedder = new Embedder("all-minilm-l6-v2");
    private final Map<String, Abstract> abstracts = new LinkedHashMap<>();
    private final Random chance;
    private final ClaimForms forms;

    private record Abstract(String id, String title, List<String> sentences, List<float[]> vectors) {}

    private WrittenQuestions(Random chance) {
        this.chance = chance;
        this.forms = new ClaimForms(chance);
    }

    static List<Example> in(List<JsonNode> written, Path papers, Random chance) throws IOException {
        WrittenQuestions questions = new WrittenQuestions(chance);
        Set<String> ids = new HashSet<>();
        written.forEach(row -> ids.add(row.get("id").asText()));
        questions.readAbstracts(papers, ids);
        List<Example> examples = new ArrayList<>();
        for (JsonNode row : written) {
            questions.add(row, examples);
        }
        return examples;
    }

    private void readAbstracts(Path papers, Set<String> ids) throws IOException {
        SentenceSplitter splitter = new SentenceSplitter();
        for (JsonNode paper : Rows.of(papers)) {
            String id = paper.get("_id").asText();
            if (ids.contains(id)) {
                String text = paper.get("text").asText().replaceAll("\\s+", " ").trim();
                String title = paper.get("title").asText().replaceAll("\\s+", " ");
                List<String> sentences =
                        splitter.split(text).stream().map(Sentence::text).toList();
                List<String> shown = new ArrayList<>(sentences);
                shown.add(title);
                abstracts.put(id, new Abstract(id, title, sentences, embedder.embedAll(shown)));
            }
        }
    }

    private void add(JsonNode row, List<Example> examples) {
        Abstract own = abstracts.get(row.get("id").asText());
        String kind = row.get("k").asText();
        String written = row.get("q").asText();
        int stated = KINDS.get(kind);
        boolean why = written.toLowerCase(Locale.ROOT).startsWith("why");
        if (stated == CONTRADICTED && why && chance.nextInt(DENIED_REASONS) > 0) {
            return;
        }
        List<Line> lines = lines(row, own);
        add(new Example("written:" + kind, own.id(), described(written, kind, own.title()), own.title(), lines, stated), examples);
        if ("SXU".contains(kind)) {
            List<Line> open =
                    lines.stream().map(line -> new Line(line.text(), UNKNOWN)).toList();
            if (stated != CONTRADICTED || chance.nextBoolean()) {
                add(new Example("written:reason", own.id(), forms.reason(written), own.title(), open, stated), examples);
            }
            boolean sought = chance.nextBoolean();
            String asked = sought ? forms.sought(written) : forms.granted(written);
            List<Line> decide = sought ? lines : open;
            add(new Example("written:claimed", own.id(), asked, own.title(), decide, stated), examples);
        }
    }

    private static List<Line> lines(JsonNode row, Abstract own) {
        Set<Integer> decide = places(row, "s");
        Set<Integer> belong = places(row, "t");
        return IntStream.range(0, own.sentences().size())
                .mapToObj(i -> new Line(
                        own.sentences().get(i), decide.contains(i) ? YES : belong.contains(i) ? UNKNOWN : NO))
                .toList();
    }

    /** Adds it, and what is answered beside an abstract that does not answer it. */
    private void add(Example example, List<Example> examples) {
        examples.add(example);
        if (example.stated() == SUPPORTED) {
            float[] vector = embedder.embedSentence(example.question());
            List<Abstract> near = abstracts.values().stream()
                    .map(other -> Map.entry(nearness(vector, other), other))
                    .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                    .limit(NEXT)
                    .map(Map.Entry::getValue)
                    .toList();
            if (near.get(0).id().equals(example.group())) {
                chance.ints(1, near.size()).distinct().limit(OTHERS).mapToObj(near::get).forEach(other -> {
                    List<Line> others =
                            other.sentences().stream().map(text -> new Line(text, NO)).toList();
                    examples.add(new Example(
                            "written:other", example.group(), example.question(), other.title(), others, ABSENT));
                });
            }
        }
    }

    /** As somebody asks who does not know what the paper calls its method, but what it is about. */
    private String described(String question, String kind, String title) {
        String about = title.substring(title.indexOf(": ") + 1).trim();
        if (!"ACN".contains(kind) || about.endsWith("?") || chance.nextInt(DESCRIBED) > 0) {
            return question;
        }
        String plain = PLAIN_WORD.matcher(about).replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
        String name = title.substring(0, title.length() - about.length()).replace(": ", "");
        String unnamed = name.isEmpty() ? question : question.replace(name, "it");
        return String.format(DESCRIPTIONS.get(chance.nextInt(DESCRIPTIONS.size())), plain, unnamed);
    }

    private double nearness(float[] vector, Abstract paper) {
        return paper.vectors().stream()
                .mapToDouble(sentence -> embedder.similarity(vector, sentence))
                .max()
                .orElse(0);
    }

    private static Set<Integer> places(JsonNode row, String field) {
        Set<Integer> places = new HashSet<>();
        if (row.has(field)) {
            row.get(field).forEach(place -> places.add(place.asInt()));
        }
        return places;
    }
}
