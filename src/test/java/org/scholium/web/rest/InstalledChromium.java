package org.scholium.web.rest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser found on the machine; Playwright downloads none. */
final class InstalledChromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private InstalledChromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    /** Starts it; where there is none the tests are skipped, or fail if a browser is required. */
    static InstalledChromium start() {
        Optional<Path> executable = find();
        if (executable.isEmpty()) {
            String message =
                    "BROWSER TESTS SKIPPED: no Chromium on this machine. Install one (apt-get install chromium)"
                            + " or name it with -Dscholium.chromium=/path/to/chromium.";
            if (Boolean.getBoolean("scholium.browser.required")) {
                throw new IllegalStateException(message);
            }
            System.err.println(message);
            Assumptions.abort(message);
        }
        return new InstalledChromium(executable.get());
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> find() {
        String named = System.getProperty("scholium.chromium");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        Stream<Path> folders = Stream.concat(
                Stream.of(Path.of("/usr/bin")),
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of));
        return folders.flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
