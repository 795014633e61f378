package org.scholium.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scholium.corpus.Corpus;
import org.scholium.corpus.Paper;

/**
 * A retrieval benchmark in the form of BEIR (Thakur et al. 2021): {@code corpus.jsonl}, {@code queries.jsonl} and
 * {@code qrels/SPLIT.tsv}.
 *
 * @param corpus its documents as papers
 * @param queries the texts of the split's queries by id
 * @param judgements the grade of each judged document by query and document id
 */
record Beir(Corpus corpus, Map<String, String> queries, Map<String, Map<String, Integer>> judgements) {

    /** The folders in this form that hold the split, in alphabetical order. */
    static List<Path> folders(Path parent, String split) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> Files.exists(judgementsOf(folder, split)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The benchmarks could not be listed.", e);
        }
    }

    private static Path judgementsOf(Path folder, String split) {
        return folder.resolve("qrels").resolve(split + ".tsv");
    }

    static Beir read(Path folder, String split) {
        Map<String, Map<String, Integer>> judgements = judgements(judgementsOf(folder, split));
        Map<String, String> queries = new LinkedHashMap<>();
        for (JsonNode query : JsonLines.read(folder.resolve("queries.jsonl"))) {
            if (judgements.containsKey(query.get("_id").asText())) {
                queries.put(query.get("_id").asText(), query.get("text").asText());
            }
        }
        return new Beir(corpus(folder.resolve("corpus.jsonl")), queries, judgements);
    }

    private static Corpus corpus(Path file) {
        List<Paper> papers = JsonLines.read(file).stream()
                .map(document -> paper(
                        document.get("_id").asText(),
                        document.path("title").asText(),
                        document.path("text").asText()))
                .toList();
        return new Corpus(papers, List.of());
    }

    private static Paper paper(String id, String title, String text) {
        return new Paper(id, title.isBlank() ? id : title, text.isBlank() ? title : text, null, null, null, null);
    }

    private static Map<String, Map<String, Integer>> judgements(Path file) {
        try {
            Map<String, Map<String, Integer>> judgements = new LinkedHashMap<>();
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("query-id")) {
                    continue;
                }
                String[] columns = line.split("\t");
                judgements
                        .computeIfAbsent(columns[0], query -> new LinkedHashMap<>())
                        .put(columns[1], Integer.valueOf(columns[2]));
            }
            return judgements;
        } catch (IOException e) {
            throw new UncheckedIOException("The judgements could not be read.", e);
        }
    }
}
