package org.scholium.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholium.PackagedServer;

/** The packaged server works in a JVM from which nothing can be reached. */
class OfflineIT {

    private static final List<String> NO_WAY_OUT = List.of(
            "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
            "-Djava.nio.channels.spi.SelectorProvider=" + NoClientChannels.class.getName(),
            "-cp",
            "target/test-classes" + File.pathSeparator + PackagedServer.JAR,
            NoWayOut.class.getName());

    @Test
    void theGuardRefusesSocketsAndChannels() throws Exception {
        List<String> command = new ArrayList<>(NO_WAY_OUT);
        command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("probe");
        Process probe = new ProcessBuilder(command).redirectErrorStream(true).start();

        String output = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).contains("socket: refused by the test").contains("channel: refused by the test");
    }

    @Test
    void theServerStartsAndAnswersWithEveryWayOutShut() throws Exception {
        try (PackagedServer server = PackagedServer.launch(NO_WAY_OUT)) {
            String answer = server.awaitReady()
                    .ask(Map.of("question", "How many dilemmas does DailyDilemmas have?"))
                    .toString();

            assertThat(answer).contains("1,360").contains("\"outcome\":\"answered\"");
            assertThat(server.get("/")).contains("/static/bundle/");
            assertThat(server.log()).doesNotContain("refused by the test");
        }
    }
}
