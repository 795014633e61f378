package org.scholium.llm;

import com.fasterxml.jackson.core.JacksonException;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.scholium.llm.ModelFailure.Reason;
import org.scholium.llm.Refusal.Complaint;

/** One answer of the model, read on the thread that asked, piece by piece, within the limits. */
final class ModelCall {

    /** How often to look whether anybody still waits for the answer. */
    private static final long LOOK_MS = 100;

    /** No language needs so many characters a token; what is longer goes on without an end. */
    private static final int CHARACTERS_A_TOKEN = 10;

    /** What the model's thread hands over: a piece of text, or the end, good or bad. */
    private record Event(
            @Nullable String text,
            @Nullable ChatResponse end,
            @Nullable Throwable failure) {}

    private final ModelSettings settings;
    private final Allowance allowance;
    private final ModelHttp exchange;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    ModelCall(ModelSettings settings, Allowance allowance, HttpClient client) {
        this.settings = settings;
        this.allowance = allowance;
        this.exchange = new ModelHttp(client, settings.timeLimit());
    }

    /**
     * Asks, and hands every piece of text on as it comes.
     *
     * @param gone whether nobody waits for the answer any more
     * @return how it ended
     */
    ChatResponse run(Prompt prompt, Consumer<String> onText, BooleanSupplier gone) throws ModelFailure {
        try {
            begin(prompt);
            return read(onText, gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelFailure(Reason.UNWANTED);
        } finally {
            exchange.close();
        }
    }

    /** What cannot even be sent is told without a cause, which may hold the key. */
    private void begin(Prompt prompt) throws ModelFailure {
        try {
            model().chat(request(prompt), new Handler());
        } catch (RuntimeException e) {
            throw new ModelFailure(Reason.BROKEN);
        }
    }

    private StreamingChatModel model() {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(exchange)
                .baseUrl(Objects.requireNonNull(settings.baseUrl()).toString())
                .apiKey(settings.apiKey())
                .modelName(settings.name())
                .temperature(allowance.temperature() ? settings.temperature() : null)
                .maxTokens(allowance.maxTokens() ? settings.maxTokens() : null)
                .returnThinking(true)
                .maxCompletionTokens(allowance.maxTokens() ? null : settings.maxTokens())
                .build();
    }

    private static ChatRequest request(Prompt prompt) {
        return ChatRequest.builder()
                .messages(SystemMessage.from(prompt.instructions()), UserMessage.from(prompt.request()))
                .build();
    }

    private ChatResponse read(Consumer<String> onText, BooleanSupplier gone) throws InterruptedException, ModelFailure {
        long deadline = System.nanoTime() + settings.timeLimit().toNanos();
        long silence = System.nanoTime() + settings.silenceLimit().toNanos();
        int length = 0;
        while (true) {
            long now = System.nanoTime();
            if (gone.getAsBoolean()) {
                throw new ModelFailure(Reason.UNWANTED);
            }
            if (now - silence >= 0 || now - deadline >= 0) {
                throw new ModelFailure(now - silence >= 0 || length == 0 ? Reason.SILENT : Reason.SLOW);
            }
            long wait = Math.min(TimeUnit.MILLISECONDS.toNanos(LOOK_MS), Math.min(silence, deadline) - now);
            Event event = events.poll(Math.max(1, wait), TimeUnit.NANOSECONDS);
            if (event == null) {
                continue;
            }
            if (event.failure() != null) {
                throw failure(event.failure(), length > 0);
            }
            if (event.end() != null) {
                return end(event.end(), length);
            }
            silence = System.nanoTime() + settings.silenceLimit().toNanos();
            String text = Objects.requireNonNullElse(event.text(), "");
            length += text.length();
            if (length > settings.maxTokens() * CHARACTERS_A_TOKEN) {
                throw new ModelFailure(Reason.ENDLESS);
            }
            onText.accept(text);
        }
    }

    /** A stream that ends without saying why has been cut. */
    private static ChatResponse end(ChatResponse response, int length) throws ModelFailure {
        if (response.finishReason() == null) {
            throw new ModelFailure(length == 0 ? Reason.EMPTY : Reason.CUT);
        }
        if (length == 0) {
            throw new ModelFailure(Reason.EMPTY);
        }
        return response;
    }

    private ModelFailure failure(Throwable failure, boolean begun) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http) {
                return refused(http.statusCode());
            }
            if (cause instanceof HttpTimeoutException) {
                return new ModelFailure(Reason.SILENT);
            }
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof UnresolvedAddressException
                    || cause instanceof SSLException) {
                return new ModelFailure(Reason.UNREACHABLE);
            }
            if (cause instanceof JacksonException) {
                return new ModelFailure(Reason.UNREADABLE);
            }
            if (cause instanceof IOException) {
                return new ModelFailure(begun ? Reason.CUT : Reason.BROKEN);
            }
        }
        return new ModelFailure(Reason.BROKEN);
    }

    private ModelFailure refused(int status) {
        Refusal refusal = exchange.refusal();
        Reason reason =
                switch (status) {
                    case 401, 403 -> Reason.KEY_REFUSED;
                    case 404 -> Reason.UNKNOWN;
                    case 429, 503 -> Reason.BUSY;
                    default ->
                        refusal != null && refusal.complaint() == Complaint.LENGTH
                                ? Reason.TOO_LONG
                                : status >= 400 && status < 500 ? Reason.REQUEST_REFUSED : Reason.BROKEN;
                };
        return new ModelFailure(reason, refusal);
    }

    private final class Handler implements StreamingChatResponseHandler {

        @Override
        public void onPartialResponse(String text) {
            events.add(new Event(text, null, null));
        }

        /** Who thinks is not silent; what is thought is not said. */
        @Override
        public void onPartialThinking(PartialThinking thinking) {
            events.add(new Event("", null, null));
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            events.add(new Event(null, response, null));
        }

        @Override
        public void onError(Throwable failure) {
            events.add(new Event(null, null, failure));
        }
    }
}
