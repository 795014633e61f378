package org.scholium.web.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers leave whenever they like, and the log says nothing of it. */
@QuarkusTest
class LeavingReaderTest {

    private static final String BODY = "{\"question\": \"List all papers\"}";
    private static final String MESSAGES =
            "{\"model\": \"scholium\", \"messages\": [{\"role\": \"user\", \"content\": \"List all papers\"}], \"stream\": ";

    private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());
    private final Logger root = LogContext.getLogContext().getLogger("");
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord told) {
            boolean hidden = root.getHandlers().length > 0
                    && root.getHandlers()[0].getFilter() != null
                    && !root.getHandlers()[0].getFilter().isLoggable(told);
            if (told.getLevel().intValue() >= Level.WARNING.intValue() && !hidden) {
                warnings.add(told.getLoggerName() + ": " + told.getMessage());
            }
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() throws InterruptedException {
        TestServer.awaitReady();
        root.addHandler(ear);
    }

    @AfterEach
    void stop() {
        root.removeHandler(ear);
    }

    @ParameterizedTest
    @CsvSource({
        "text/event-stream, 0, 0",
        "text/event-stream, 0, 3",
        "text/event-stream, 0, 20",
        "application/json,  0, 0",
        "application/json,  0, 3",
        "application/json,  0, 20",
        "text/event-stream, 5, 1",
        "application/json,  5, 1"
    })
    void nothingIsLogged(String accepted, int missing, int millis) throws IOException, InterruptedException {
        leave("/api/ask", accepted, BODY, missing, millis);
    }

    @ParameterizedTest
    @CsvSource({"true, 0, 0", "true, 0, 3", "true, 0, 100", "false, 0, 0", "false, 0, 3", "true, 5, 1"})
    void nothingIsLoggedOfChunks(String stream, int missing, int millis) throws IOException, InterruptedException {
        leave("/v1/chat/completions", "*/*", MESSAGES + stream + "}", missing, millis);
    }

    private void leave(String path, String accepted, String body, int missing, int millis)
            throws IOException, InterruptedException {
        // Given
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: "
                + accepted + "\r\nContent-Length: " + (body.length() + missing) + "\r\n\r\n";

        // When
        for (int i = 0; i < 20; i++) {
            RawConnection reader = RawConnection.open();
            reader.send((head + body).getBytes(US_ASCII));
            Thread.sleep(millis);
            reader.reset();
        }
        Thread.sleep(500);

        // Then
        given().get("/q/health/ready").then().statusCode(200);
        assertThat(warnings).isEmpty();
    }
}
