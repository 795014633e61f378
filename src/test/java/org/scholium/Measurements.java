package org.scholium;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholium.store.Embedder;

/**
 * Measures the packaged server; no test, since machines differ. Run {@code ./mvnw package -DskipTests} and then {@code
 * ./mvnw surefire:test -Dtest=Measurements}.
 */
class Measurements {

    private static final int STARTS = 5;
    private static final int ROUNDS = 5;

    @Test
    void startAndAsk() throws Exception {
        List<Long> listening = new ArrayList<>();
        List<Long> ready = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            long began = System.nanoTime();
            try (PackagedServer server = PackagedServer.start()) {
                server.awaitListening();
                listening.add((System.nanoTime() - began) / 1_000_000);
                server.awaitReady();
                ready.add((System.nanoTime() - began) / 1_000_000);
                if (i == STARTS - 1) {
                    ask(server);
                }
            }
        }
        System.out.printf(
                "start, median of %d: listening after %d ms, ready after %d ms%n",
                STARTS, at(listening, 0.5), at(ready, 0.5));
    }

    private void ask(PackagedServer server) throws Exception {
        Embedder embedder = new Embedder("all-minilm-l6-v2");
        List<String> questions = questions();
        List<Long> asked = new ArrayList<>();
        List<Long> embedded = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (String question : questions) {
                long began = System.nanoTime();
                server.ask(Map.of("question", question));
                long answered = System.nanoTime();
                embedder.embedAll(List.of(question));
                long done = System.nanoTime();
                if (round > 0) {
                    asked.add((answered - began) / 1000);
                    embedded.add((done - answered) / 1000);
                }
            }
        }
        for (double share : new double[] {0.5, 0.95}) {
            System.out.printf(
                    "p%.0f: ask %.1f ms, bare embedding %.1f ms, ratio %.1f%n",
                    share * 100,
                    at(asked, share) / 1000.0,
                    at(embedded, share) / 1000.0,
                    at(asked, share) / (double) at(embedded, share));
        }
        Path status = Path.of("/proc", String.valueOf(server.pid()), "status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .forEach(System.out::println);
        }
    }

    /** More texts than the server remembers the vectors of, so that it embeds each of them in each round. */
    private static List<String> questions() throws IOException {
        List<String> questions = new ArrayList<>();
        for (String file : List.of("questions.jsonl", "questions-fresh.jsonl")) {
            for (String line : Files.readAllLines(Path.of("src/test/resources", file))) {
                JsonNode turns = PackagedServer.json(line).get("turns");
                if (turns.size() == 1) {
                    questions.add(turns.get(0).asText());
                }
            }
        }
        return questions;
    }

    private static long at(List<Long> values, double share) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * (sorted.size() - 1))));
    }
}
