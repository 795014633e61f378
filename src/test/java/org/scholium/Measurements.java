package org.scholium;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.scholium.index.Embedder;

/**
 * Measures the packaged server; no test, since machines differ. Run {@code ./mvnw package -DskipTests} and then {@code
 * ./mvnw surefire:test -Dtest=Measurements}.
 */
class Measurements {

    private static final int STARTS = 5;
    private static final int ROUNDS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    private record Start(long listeningMs, long readyMs, Process server, int port) {}

    @Test
    void startAndAsk() throws Exception {
        List<Long> listening = new ArrayList<>();
        List<Long> ready = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            Start start = start();
            listening.add(start.listeningMs());
            ready.add(start.readyMs());
            if (i == STARTS - 1) {
                ask(start);
            }
            start.server().destroy();
            start.server().waitFor(10, TimeUnit.SECONDS);
        }
        System.out.printf(
                "start, median of %d: listening after %d ms, ready after %d ms%n",
                STARTS, at(listening, 0.5), at(ready, 0.5));
    }

    private void ask(Start start) throws Exception {
        Embedder embedder = new Embedder("all-minilm-l6-v2");
        List<String> questions = questions();
        List<Long> asked = new ArrayList<>();
        List<Long> embedded = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (String question : questions) {
                long began = System.nanoTime();
                post(start.port(), question);
                long answered = System.nanoTime();
                embedder.embedQuestion(question);
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
        Path status = Path.of("/proc", String.valueOf(start.server().pid()), "status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .forEach(System.out::println);
        }
    }

    private Start start() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        long began = System.nanoTime();
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.http.port=" + port,
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long listening = waitFor(port, "/q/health/live", began);
        long ready = waitFor(port, "/q/health/ready", began);
        return new Start(listening, ready, server, port);
    }

    private long waitFor(int port, String path, long began) throws InterruptedException {
        while (true) {
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build();
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return (System.nanoTime() - began) / 1_000_000;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            Thread.sleep(50);
        }
    }

    private void post(int port, String question) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/ask"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("question", question))))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.body());
        }
    }

    private static List<String> questions() throws IOException {
        List<String> questions = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/questions.jsonl"))) {
            JsonNode turns = JSON.readTree(line).get("turns");
            if (turns.size() == 1) {
                questions.add(turns.get(0).asText());
            }
        }
        return questions;
    }

    private static long at(List<Long> values, double share) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * (sorted.size() - 1))));
    }
}
