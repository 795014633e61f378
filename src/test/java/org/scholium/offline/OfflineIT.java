package org.scholium.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packaged server works in a JVM from which nothing can be reached. */
class OfflineIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void theGuardRefusesSocketsAndChannels() throws Exception {
        Process probe = start(List.of("probe"), null);

        String output = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).contains("socket: refused by the test").contains("channel: refused by the test");
    }

    @Test
    void theServerStartsAndAnswersWithEveryWayOutShut() throws Exception {
        int port = freePort();
        Path log = Files.createTempFile("offline", ".log");
        Process server = start(List.of(), log, "-Dquarkus.http.port=" + port);
        try {
            awaitReady(server, port, log);
            HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/ask"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"question\": \"How many dilemmas does DailyDilemmas have?\"}"))
                    .build();
            HttpResponse<String> answer = http.send(question, BodyHandlers.ofString());
            HttpResponse<String> page = http.send(get(port, "/"), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("1,360").contains("\"outcome\":\"answered\"");
            assertThat(page.body()).contains("/static/bundle/");
            assertThat(Files.readString(log)).doesNotContain("refused by the test");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private void awaitReady(Process server, int port, Path log) throws Exception {
        while (true) {
            assertThat(server.isAlive()).as(Files.readString(log)).isTrue();
            try {
                if (http.send(get(port, "/q/health/ready"), BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            Thread.sleep(50);
        }
    }

    private static HttpRequest get(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
    }

    private static Process start(List<String> arguments, Path log, String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
                "-Djava.nio.channels.spi.SelectorProvider=" + NoClientChannels.class.getName()));
        command.addAll(List.of(settings));
        String classPath = Stream.of("target/test-classes", "target/quarkus-app/quarkus-run.jar")
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
        command.addAll(List.of("-cp", classPath, NoWayOut.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        return (log == null ? builder : builder.redirectOutput(log.toFile())).start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
