package org.scholium.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.core.IntervalFunction;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.scholium.llm.ModelFailure.Reason;

/**
 * The language model, if one is configured. So many questions at once reach it and no more; one that fails is left alone
 * for a while, so that it does not cost every question its time limit (Nygard 2007, "Release It!": the circuit breaker).
 */
@Singleton
public class LanguageModel {

    private static final Logger LOG = Logger.getLogger(LanguageModel.class);

    private static final Duration LONGEST_REST = Duration.ofMinutes(10);

    private static final Duration NEVER_SLOW = Duration.ofDays(365);

    /** So many parameters can be done without. */
    private static final int PARAMETERS = 2;

    /** Servers that want no key are given words such as "none"; a key that opens something is longer. */
    private static final int SHORTEST_SECRET = 12;

    /** One failure can be chance; two in a row are not. */
    private static final int IN_A_ROW = 2;

    private final ModelSettings settings;
    private final MeterRegistry meters;
    private final Allowance allowance;
    private final Semaphore places;
    private final CircuitBreaker breaker;
    private final @Nullable HttpClient client;

    @Inject
    public LanguageModel(ModelConfig config, MeterRegistry meters) {
        this(ModelSettings.of(config), meters);
    }

    /** A model with these settings; nothing is connected before the first call. */
    public LanguageModel(ModelSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
        allowance = new Allowance(settings.maxPromptTokens());
        breaker = CircuitBreaker.of("model", rests(settings.rest()));
        places = new Semaphore(settings.concurrency());
        client = settings.baseUrl() == null
                ? null
                : HttpClient.newBuilder()
                        .version(Version.HTTP_1_1)
                        .followRedirects(Redirect.NEVER)
                        .connectTimeout(settings.silenceLimit())
                        .build();
    }

    /** A model is broken when it fails, however long a whole answer takes it; how long that may be, its limits say. */
    static CircuitBreakerConfig rests(Duration first) {
        return CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(IN_A_ROW)
                .minimumNumberOfCalls(IN_A_ROW)
                .failureRateThreshold(100)
                .slowCallDurationThreshold(NEVER_SLOW)
                .permittedNumberOfCallsInHalfOpenState(1)
                .waitIntervalFunctionInOpenState(IntervalFunction.ofExponentialBackoff(first, 2, LONGEST_REST))
                .build();
    }

    /** Whether there is one. */
    public boolean isConfigured() {
        return client != null;
    }

    /** Its name, or null without one. */
    public @Nullable String name() {
        return isConfigured() ? settings.name() : null;
    }

    /** The host that questions are sent to, with its port where the address names one; or null without a model. */
    public @Nullable String host() {
        return settings.host();
    }

    /** Whether a text gives the key away. */
    public boolean isKeyIn(String text) {
        return settings.apiKey() != null
                && settings.apiKey().length() >= SHORTEST_SECRET
                && text.toLowerCase(Locale.ROOT).contains(settings.apiKey().toLowerCase(Locale.ROOT));
    }

    /** About how many tokens a prompt may have: as configured, or less once the server has refused so many. */
    public int maxPromptTokens() {
        return allowance.promptTokens();
    }

    /**
     * Asks, and hands every piece of text on as it comes, on this thread.
     *
     * @param gone whether nobody waits for the answer any more; the call is then broken off
     * @return whether the model came to an end by itself, rather than by its limit of tokens
     * @throws ModelFailure when there is no whole answer; {@link Reason#TOO_LONG} where the server has no room for the
     *     prompt, and a shorter one may do
     */
    public boolean ask(Prompt prompt, Consumer<String> onText, BooleanSupplier gone) throws ModelFailure {
        try {
            if (!places.tryAcquire()) {
                throw new ModelFailure(Reason.CROWDED);
            }
            try {
                return guarded(prompt, onText, gone);
            } finally {
                places.release();
            }
        } catch (ModelFailure failure) {
            meters.counter("scholium.model.failures", "reason", name(failure.reason()))
                    .increment();
            throw failure;
        }
    }

    /** Asks again without a parameter that the server does not know. */
    private ChatResponse call(Prompt prompt, Consumer<String> onText, BooleanSupplier gone) throws ModelFailure {
        for (int tries = 1; ; tries++) {
            int room = allowance.promptTokens();
            try {
                return new ModelCall(settings, allowance, Objects.requireNonNull(client, "There is no model."))
                        .run(prompt, onText, gone);
            } catch (ModelFailure failure) {
                if (failure.reason() == Reason.TOO_LONG) {
                    allowance.shrinkBelow(room);
                }
                if (!allowance.dropParameter(failure.complaint()) || tries > PARAMETERS) {
                    throw failure;
                }
            }
        }
    }

    private boolean guarded(Prompt prompt, Consumer<String> onText, BooleanSupplier gone) throws ModelFailure {
        if (!breaker.tryAcquirePermission()) {
            throw new ModelFailure(Reason.RESTING);
        }
        long started = System.nanoTime();
        boolean judged = false;
        try {
            ChatResponse response = call(prompt, onText, gone);
            breaker.onSuccess(System.nanoTime() - started, TimeUnit.NANOSECONDS);
            judged = true;
            count(response.tokenUsage());
            return response.finishReason() != FinishReason.LENGTH;
        } catch (ModelFailure failure) {
            if (failure.isOfTheModel()) {
                judged = true;
                LOG.warnf("The language model %s %s.", settings.name(), failure.words());
                breaker.onError(System.nanoTime() - started, TimeUnit.NANOSECONDS, failure);
                rest(failure);
            }
            throw failure;
        } finally {
            if (!judged) {
                breaker.releasePermission();
            }
            meters.timer("scholium.model.calls").record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
        }
    }

    /** What will most likely fail again is left alone at once, and as long as its server wants. */
    private void rest(ModelFailure failure) {
        Duration wanted = failure.rest();
        if (wanted != null && !wanted.isNegative() && !wanted.isZero()) {
            breaker.transitionToOpenStateFor(wanted.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : wanted);
        } else if (failure.isLasting() && breaker.getState() == CircuitBreaker.State.CLOSED) {
            breaker.transitionToOpenState();
        }
    }

    private void count(TokenUsage usage) {
        if (usage != null && usage.inputTokenCount() != null && usage.outputTokenCount() != null) {
            meters.counter("scholium.model.tokens", "kind", "read").increment(usage.inputTokenCount());
            meters.counter("scholium.model.tokens", "kind", "written").increment(usage.outputTokenCount());
        }
    }

    private static String name(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
