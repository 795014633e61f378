package org.scholium.store;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Notices files of the corpus that were added, edited or removed while the server runs. It looks at names, sizes and times
 * every few seconds: file systems of containers and of other machines do not tell of changes.
 */
@Singleton
public class FolderWatch {

    private static final Logger LOG = Logger.getLogger(FolderWatch.class);

    private final Library library;
    private final Duration every;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(FolderWatch::thread);
    private @Nullable ScheduledFuture<?> looking;
    private Map<Path, String> loaded = Map.of();
    private Map<Path, String> seen = Map.of();

    public FolderWatch(
            Library library, @ConfigProperty(name = "scholium.corpus.watch", defaultValue = "2s") Duration every) {
        this.library = library;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        loaded = state(library.locations());
        seen = loaded;
        if (!every.isZero()) {
            looking =
                    clock.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (looking != null) {
            looking.cancel(false);
        }
        clock.shutdown();
    }

    /** Loads what has changed, once it has stopped changing: a file may be on its way. */
    void look() {
        try {
            Map<Path, String> now = state(library.locations());
            boolean rests = now.equals(seen);
            seen = now;
            if (rests && !now.equals(loaded) && library.isReady()) {
                library.loadChanged();
                loaded = now;
            }
        } catch (RuntimeException e) {
            LOG.warn("The files of the corpus could not be looked at; this is tried again.", e);
        }
    }

    private static Map<Path, String> state(List<Path> locations) {
        Map<Path, String> state = new TreeMap<>();
        for (Path location : locations) {
            try (Stream<Path> files = Files.isDirectory(location) ? Files.list(location) : Stream.of(location)) {
                files.filter(file -> !file.getFileName().toString().startsWith("."))
                        .forEach(file -> state.put(file, signature(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return state;
    }

    private static String signature(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey();
        } catch (IOException e) {
            return "unreadable";
        }
    }

    private static Thread thread(Runnable look) {
        Thread thread = new Thread(look, "corpus-watch");
        thread.setDaemon(true);
        return thread;
    }
}
