package org.scholium.web.openai;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Server-sent events, each sent on at once. Whoever has left is told nothing more, and that is no failure. */
final class ChunkStream {

    private final ObjectMapper json;
    private final OutputStream out;
    private boolean broken;

    /** What sends events. */
    @FunctionalInterface
    interface Sender {
        void send(ChunkStream events);
    }

    private ChunkStream(ObjectMapper json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    static StreamingOutput of(ObjectMapper json, Sender sender) {
        return out -> sender.send(new ChunkStream(json, out));
    }

    boolean isBroken() {
        return broken;
    }

    void send(Object data) {
        try {
            write(json.writeValueAsBytes(data));
        } catch (IOException e) {
            broken = true;
        }
    }

    void done() {
        try {
            write("[DONE]".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            broken = true;
        }
    }

    private void write(byte[] data) throws IOException {
        if (!broken) {
            out.write("data: ".getBytes(StandardCharsets.US_ASCII));
            out.write(data);
            out.write("\n\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }
}
