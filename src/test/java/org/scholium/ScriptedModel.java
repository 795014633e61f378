package org.scholium;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A server that speaks the streaming protocol of OpenAI's chat completions on loopback, and says or does what a test
 * wants: a model that needs no model.
 */
public final class ScriptedModel implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STREAM = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n";

    /** What it does with a request. */
    public interface Script {
        void play(Connection connection) throws IOException, InterruptedException;
    }

    /** What was asked: the headers by lower-case name, and the body. */
    public record Request(Map<String, String> headers, JsonNode body) {

        /** Everything the model is told, in one text. */
        public String prompt() {
            StringBuilder prompt = new StringBuilder();
            body.get("messages")
                    .forEach(message ->
                            prompt.append(message.get("content").asText()).append('\n'));
            return prompt.toString();
        }
    }

    private final ServerSocket server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Semaphore left = new Semaphore(0);
    private volatile Script script = says("");

    private ScriptedModel() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread listener = new Thread(this::listen, "scripted-model");
        listener.setDaemon(true);
        listener.start();
    }

    public static ScriptedModel start() {
        try {
            return new ScriptedModel();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it does this. */
    public ScriptedModel will(Script next) {
        left.drainPermits();
        script = next;
        return this;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/v1";
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public Request lastRequest() {
        return requests.get(requests.size() - 1);
    }

    /** Whether, before this many seconds are over, somebody left before the answer was whole. */
    public boolean isLeftWithin(int seconds) throws InterruptedException {
        return left.tryAcquire(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says a text, a few letters at a time, and how many tokens it took. */
    public static Script says(String text) {
        return says(text, "stop");
    }

    public static Script says(String text, String finishReason) {
        return connection -> {
            connection.write(STREAM + "Connection: close\r\n\r\n");
            connection.chunks(text);
            connection.event("{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"" + finishReason + "\"}]}");
            connection.event(
                    "{\"choices\":[],\"usage\":{\"prompt_tokens\":90,\"completion_tokens\":30,\"total_tokens\":120}}");
            connection.event("[DONE]");
        };
    }

    /** Sends what a server once sent, byte for byte. */
    public static Script replays(String recordedEvents) {
        return connection -> connection.write(STREAM + "Connection: close\r\n\r\n" + recordedEvents);
    }

    /** Refuses. */
    public static Script refuses(int status, String headers, String body) {
        return connection -> connection.write("HTTP/1.1 " + status + " Refused\r\nContent-Type: application/json\r\n"
                + "Connection: close\r\n" + headers + "Content-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    /** Takes the request and never answers. */
    public static Script hangs() {
        return Connection::awaitLeaving;
    }

    /** Says a text and then nothing more. */
    public static Script stallsAfter(String text) {
        return connection -> {
            connection.write(STREAM + "Connection: close\r\n\r\n");
            connection.chunks(text);
            connection.awaitLeaving();
        };
    }

    /** Says a text, a token each so many milliseconds. */
    public static Script drips(String text, int milliseconds) {
        return connection -> {
            connection.write(STREAM + "Connection: close\r\n\r\n");
            for (String word : text.split("(?<= )")) {
                connection.chunks(word);
                Thread.sleep(milliseconds);
            }
        };
    }

    /** Breaks off in the middle of a chunked body. */
    public static Script breaksOffAfter(String text) {
        return connection -> {
            connection.write(STREAM + "Transfer-Encoding: chunked\r\n\r\n");
            String events = event(text);
            connection.write(Integer.toHexString(events.length() + 10) + "\r\n" + events);
        };
    }

    /** Ends without saying that it has ended. */
    public static Script stopsShortAfter(String text) {
        return connection -> {
            connection.write(STREAM + "Connection: close\r\n\r\n");
            connection.chunks(text);
        };
    }

    /** Sends an event that is no JSON. */
    public static Script garbles() {
        return connection -> {
            connection.write(STREAM + "Connection: close\r\n\r\n");
            connection.chunks("The answer");
            connection.event("{\"choices\":[{\"index\":0,\"delta\":{\"content\":\" is bro]}");
            connection.event("[DONE]");
        };
    }

    /** Says a text again and again. */
    public static Script goesOnWith(String text) {
        return connection -> {
            connection.write(STREAM + "Connection: close\r\n\r\n");
            while (true) {
                connection.chunks(text);
            }
        };
    }

    private static String event(String text) {
        try {
            return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":" + JSON.writeValueAsString(text)
                    + "},\"finish_reason\":null}]}\n\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread conversation = new Thread(() -> answer(socket), "scripted-answer");
                conversation.setDaemon(true);
                conversation.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            requests.add(read(socket.getInputStream()));
            script.play(new Connection(socket));
        } catch (IOException e) {
            left.release();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Request read(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            lines.add(line);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        lines.stream().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Request(headers, JSON.readTree(in.readNBytes(length)));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** The way back to whoever asked. */
    public final class Connection {

        private final Socket socket;

        private Connection(Socket socket) {
            this.socket = socket;
        }

        public void write(String text) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        public void chunks(String text) throws IOException {
            for (String piece : text.split("(?<=\\G.{5})")) {
                write(ScriptedModel.event(piece));
            }
        }

        public void event(String data) throws IOException {
            write("data: " + data + "\n\n");
        }

        void awaitLeaving() throws IOException {
            while (socket.getInputStream().read() >= 0) {
                // Whatever else comes is not read.
            }
            left.release();
        }
    }
}
