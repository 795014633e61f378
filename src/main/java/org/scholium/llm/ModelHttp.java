package org.scholium.llm;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One streaming request to a model's server. Unlike LangChain4j's own client it can be broken off before the first byte
 * has come, and remembers what a server that refuses wants.
 */
final class ModelHttp implements HttpClient, HttpClientBuilder {

    private final java.net.http.HttpClient client;
    private final Duration limit;
    private volatile @Nullable CompletableFuture<HttpResponse<InputStream>> response;
    private volatile @Nullable Refusal refusal;

    /**
     * An exchange.
     *
     * @param limit how long the server may take before it says anything
     */
    ModelHttp(java.net.http.HttpClient client, Duration limit) {
        this.client = client;
        this.limit = limit;
    }

    /** How the server refused, or null where it did not. */
    @Nullable Refusal refusal() {
        return refusal;
    }

    /** Ends it; the server sees the connection close. A request that failed has nothing to close. */
    @SuppressWarnings("FutureReturnValueIgnored")
    void close() {
        CompletableFuture<HttpResponse<InputStream>> begun = response;
        if (begun == null || begun.cancel(true)) {
            return;
        }
        begun.thenAccept(answer -> {
            try {
                answer.body().close();
            } catch (IOException closed) {
                // It was closed already.
            }
        });
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        java.net.http.HttpRequest.Builder sent = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(limit)
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
        CompletableFuture<HttpResponse<InputStream>> begun =
                client.sendAsync(sent.build(), BodyHandlers.ofInputStream());
        response = begun;
        begun.thenAccept(answer -> read(answer, parser, listener)).exceptionally(failure -> {
            listener.onError(failure);
            return null;
        });
    }

    private void read(
            HttpResponse<InputStream> answer, ServerSentEventParser parser, ServerSentEventListener listener) {
        if (answer.statusCode() / 100 != 2) {
            refusal = Refusal.of(
                    answer.statusCode(),
                    answer.headers().firstValue("Retry-After").orElse(null),
                    begin(answer.body()));
            close();
            // What the server says stays here: it may repeat the key.
            listener.onError(new HttpException(answer.statusCode(), "HTTP " + answer.statusCode()));
            return;
        }
        listener.onOpen(SuccessfulHttpResponse.builder()
                .statusCode(answer.statusCode())
                .headers(answer.headers().map())
                .build());
        parser.parse(answer.body(), listener);
        listener.onClose();
    }

    private static String begin(InputStream body) {
        try {
            return new String(body.readNBytes(Refusal.READ_BYTES), StandardCharsets.UTF_8);
        } catch (IOException closed) {
            return "";
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("Models are asked for streams only.");
    }

    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public Duration connectTimeout() {
        return limit;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return limit;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }
}
