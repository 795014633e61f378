package org.scholium;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged server in a process and on a port of its own. */
public final class PackagedServer implements AutoCloseable {

    public static final String JAR = "target/quarkus-app/quarkus-run.jar";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Path log;
    private final Process process;

    /** An event of a streamed answer. */
    public record Event(String name, JsonNode data) {

        /** Reads the events of a whole stream. */
        public static List<Event> all(String stream) {
            List<Event> events = new ArrayList<>();
            for (String block : stream.strip().split("\n\n")) {
                String[] lines = block.strip().split("\n", 2);
                events.add(new Event(
                        lines[0].substring("event:".length()).strip(),
                        json(lines[1].substring("data:".length()).strip())));
            }
            return events;
        }
    }

    private PackagedServer(List<String> arguments) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        log = Files.createTempFile("server", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dquarkus.http.port=" + port));
        command.addAll(arguments);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Starts the jar with settings such as {@code scholium.model.name=tiny}. */
    public static PackagedServer start(String... settings) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String setting : settings) {
            arguments.add("-D" + setting);
        }
        arguments.addAll(List.of("-jar", JAR));
        return launch(arguments);
    }

    /** Starts a JVM with these arguments. */
    public static PackagedServer launch(List<String> arguments) throws IOException {
        return new PackagedServer(arguments);
    }

    /** Returns once it answers at all. */
    public PackagedServer awaitListening() throws InterruptedException {
        return await("/q/health/live");
    }

    /** Returns once the papers can be asked. */
    public PackagedServer awaitReady() throws InterruptedException {
        return await("/q/health/ready");
    }

    private PackagedServer await(String path) throws InterruptedException {
        while (true) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server has ended: " + log());
            }
            try {
                if (send(HttpRequest.newBuilder(uri(path))).statusCode() == 200) {
                    return this;
                }
            } catch (UncheckedIOException e) {
                // Not listening yet.
            }
            Thread.sleep(50);
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public String get(String path) throws InterruptedException {
        return body(send(HttpRequest.newBuilder(uri(path))));
    }

    public JsonNode ask(Map<String, ?> question) throws InterruptedException {
        return json(post(question, "application/json"));
    }

    /** Asks, and returns the events of the answer. */
    public List<Event> stream(Map<String, ?> question) throws InterruptedException {
        return Event.all(post(question, "text/event-stream"));
    }

    private String post(Map<String, ?> question, String accepted) throws InterruptedException {
        return body(send(HttpRequest.newBuilder(uri("/api/ask"))
                .header("Content-Type", "application/json")
                .header("Accept", accepted)
                .POST(BodyPublishers.ofString(JSON.valueToTree(question).toString()))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.body());
        }
        return response.body();
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** What it has printed. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        try {
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
