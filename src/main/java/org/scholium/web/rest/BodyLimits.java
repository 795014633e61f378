package org.scholium.web.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a body may be and how long it may take: files of papers are larger than questions. */
@ApplicationScoped
public class BodyLimits {

    private final long largestQuestion;
    private final long largestFile;
    private final Duration questionTime;
    private final Duration fileTime;

    public BodyLimits(
            @ConfigProperty(name = "scholium.web.largest-body", defaultValue = "1M") MemorySize largestQuestion,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestFile,
            @ConfigProperty(name = "scholium.web.body-time-limit", defaultValue = "20s") Duration questionTime,
            @ConfigProperty(name = "scholium.import.body-time-limit", defaultValue = "5m") Duration fileTime) {
        this.largestQuestion = largestQuestion.asLongValue();
        this.largestFile = largestFile.asLongValue();
        this.questionTime = questionTime;
        this.fileTime = fileTime;
    }

    /** Bytes. */
    long largest(HttpServerRequest request) {
        return isImport(request) ? largestFile : largestQuestion;
    }

    /** From its first byte to its last. */
    Duration time(HttpServerRequest request) {
        return isImport(request) ? fileTime : questionTime;
    }

    static boolean isImport(HttpServerRequest request) {
        return HttpMethod.POST.equals(request.method()) && request.path().equals("/api/papers");
    }
}
