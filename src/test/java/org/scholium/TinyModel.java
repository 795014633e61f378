package org.scholium;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real, very small language model behind a real OpenAI-compatible server, whose model names choose faults. The script
 * that starts it on a port is named by {@code -Dscholium.tiny-model=…}.
 */
public final class TinyModel implements AutoCloseable {

    private static final String USUAL = "../shared/tools/tiny-llm/start";
    private static final String READY = "ready on ";

    private final Process process;
    private final String url;

    private TinyModel() throws IOException {
        Path start = Path.of(System.getProperty("scholium.tiny-model", USUAL));
        if (!Files.isExecutable(start)) {
            throw new IllegalStateException(
                    "There is no " + start + "; name the script that starts the model with -Dscholium.tiny-model=…");
        }
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        process = new ProcessBuilder(start.toAbsolutePath().toString(), String.valueOf(port))
                .redirectErrorStream(true)
                .start();
        url = awaitReady();
    }

    public static TinyModel start() {
        try {
            return new TinyModel();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String awaitReady() throws IOException {
        BufferedReader printed =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder seen = new StringBuilder();
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            seen.append(line).append('\n');
            if (line.contains(READY)) {
                drain(printed);
                return line.substring(line.indexOf(READY) + READY.length()).strip();
            }
        }
        throw new IllegalStateException("The model did not start: " + seen);
    }

    /** Whoever prints into a full pipe stands still. */
    private static void drain(BufferedReader printed) {
        Thread reader = new Thread(() -> printed.lines().forEach(line -> {}), "tiny-model-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Where it is, with the version. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
