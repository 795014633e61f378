package org.scholium.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholium.ScriptedModel;
import org.scholium.ScriptedModel.Script;
import org.scholium.llm.ModelFailure.Reason;

class LanguageModelTest {

    private static final String KEY = "sk-secret-0123456789";
    private static final Prompt PROMPT = new Prompt("Be short.", "What is a bee?");
    private static final String TEXT = "A bee is an insect [1].";

    private final ScriptedModel server = ScriptedModel.start();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final StringBuilder heard = new StringBuilder();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theTextComesPieceByPieceAndTheTokensAreCounted() throws Exception {
        // Given
        server.will(ScriptedModel.says(TEXT));

        // When
        boolean whole = model().ask(PROMPT, heard::append, () -> false);

        // Then
        assertThat(whole).isTrue();
        assertThat(heard).hasToString(TEXT);
        assertThat(server.lastRequest().headers()).containsEntry("authorization", "Bearer " + KEY);
        assertThat(server.lastRequest().body().get("model").asText()).isEqualTo("tiny");
        assertThat(server.lastRequest().body().get("max_tokens").asInt()).isEqualTo(50);
        assertThat(server.lastRequest().prompt()).contains("Be short.").contains("What is a bee?");
        assertThat(meters.counter("scholium.model.tokens", "kind", "read").count())
                .isEqualTo(90);
        assertThat(meters.counter("scholium.model.tokens", "kind", "written").count())
                .isEqualTo(30);
    }

    @Test
    void atTheLimitOfTokensTheTextIsNotWhole() throws Exception {
        server.will(ScriptedModel.says("A bee is an", "length"));
        assertThat(model().ask(PROMPT, heard::append, () -> false)).isFalse();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Reason.SILENT, ScriptedModel.hangs()),
                Arguments.of(Reason.SILENT, ScriptedModel.stallsAfter("A bee")),
                Arguments.of(Reason.SLOW, ScriptedModel.drips("one ".repeat(40), 100)),
                Arguments.of(Reason.BUSY, ScriptedModel.refuses(429, "Retry-After: 2\r\n", "{}")),
                Arguments.of(Reason.BUSY, ScriptedModel.refuses(503, "", "loading")),
                Arguments.of(Reason.BROKEN, ScriptedModel.refuses(500, "", "{\"error\":\"" + KEY + "\"}")),
                Arguments.of(Reason.BROKEN, ScriptedModel.refuses(302, "Location: http://elsewhere/\r\n", "")),
                Arguments.of(Reason.KEY_REFUSED, ScriptedModel.refuses(401, "", "Incorrect key: " + KEY)),
                Arguments.of(Reason.UNKNOWN, ScriptedModel.refuses(404, "", "no such model")),
                Arguments.of(Reason.REQUEST_REFUSED, ScriptedModel.refuses(400, "", "no tools")),
                Arguments.of(Reason.TOO_LONG, ScriptedModel.refuses(400, "", "context_length_exceeded")),
                Arguments.of(Reason.CUT, ScriptedModel.breaksOffAfter("A bee")),
                Arguments.of(Reason.CUT, ScriptedModel.stopsShortAfter("A bee")),
                Arguments.of(Reason.UNREADABLE, ScriptedModel.garbles()),
                Arguments.of(Reason.EMPTY, ScriptedModel.says("")),
                Arguments.of(Reason.ENDLESS, ScriptedModel.goesOnWith("bees and ")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsNamedAndTellsNothingOfWhatTheServerSaid(Reason reason, Script script) {
        server.will(script);
        ModelFailure failure = failure(model());
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.toString() + failure.getCause()).doesNotContain(KEY);
        assertThat(meters.counter(
                                "scholium.model.failures",
                                "reason",
                                reason.name().toLowerCase().replace('_', '-'))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void nobodyListensThere() {
        LanguageModel model = model();
        server.close();
        assertThat(failure(model).reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void aDeadModelIsLeftAlone() {
        // Given
        server.will(ScriptedModel.hangs());
        LanguageModel model = model();

        // When
        List<Reason> reasons =
                Stream.generate(() -> failure(model).reason()).limit(10).toList();

        // Then
        assertThat(reasons.get(0)).isEqualTo(Reason.SILENT);
        assertThat(reasons.subList(1, 10)).containsOnly(Reason.RESTING);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void oneFailureMayBeChanceAndTwoAreNot() {
        server.will(ScriptedModel.garbles());
        LanguageModel model = model();
        assertThat(Stream.generate(() -> failure(model).reason()).limit(4))
                .containsExactly(Reason.UNREADABLE, Reason.UNREADABLE, Reason.RESTING, Reason.RESTING);
    }

    @Test
    void aRequestThatIsRefusedSaysNothingOfTheNext() {
        server.will(ScriptedModel.refuses(400, "", "{\"error\":{\"code\":\"content_filter\"}}"));
        LanguageModel model = model();
        assertThat(Stream.generate(() -> failure(model).reason()).limit(4)).containsOnly(Reason.REQUEST_REFUSED);
    }

    @Test
    void aModelThatThinksIsNotSilent() throws Exception {
        server.will(connection -> {
            connection.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n");
            for (int i = 0; i < 10; i++) {
                connection.event("{\"choices\":[{\"index\":0,\"delta\":{\"reasoning_content\":\"hm \"}}]}");
                Thread.sleep(100);
            }
            connection.chunks(TEXT);
            connection.event("{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}");
            connection.event("[DONE]");
        });
        model().ask(PROMPT, heard::append, () -> false);
        assertThat(heard).hasToString(TEXT);
    }

    @Test
    void aModelThatTakesMinutesIsNotBroken() {
        CircuitBreaker breaker = CircuitBreaker.of("slow", LanguageModel.rests(Duration.ofSeconds(30)));
        for (int i = 0; i < 5; i++) {
            assertThat(breaker.tryAcquirePermission()).isTrue();
            breaker.onSuccess(15, TimeUnit.MINUTES);
        }
    }

    @Test
    void aServerIsLeftAloneAsLongAsItWants() throws Exception {
        // Given
        server.will(ScriptedModel.refuses(429, "Retry-After: 1\r\n", "{}"));
        LanguageModel model = model();
        assertThat(failure(model).reason()).isEqualTo(Reason.BUSY);
        server.will(ScriptedModel.says(TEXT));
        assertThat(failure(model).reason()).isEqualTo(Reason.RESTING);

        // When
        Thread.sleep(1100);

        // Then
        assertThatCode(() -> model.ask(PROMPT, heard::append, () -> false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "max_tokens, 'max_tokens is not supported with this model', max_completion_tokens",
        "temperature, 'temperature does not support 0 with this model', max_tokens"
    })
    void aParameterThatTheServerDoesNotKnowIsLeftOut(String refused, String words, String kept) throws Exception {
        // Given
        Script answer = ScriptedModel.says(TEXT);
        server.will(connection -> (server.lastRequest().body().has(refused)
                        ? ScriptedModel.refuses(400, "", "{\"error\":{\"message\":\"Unsupported: " + words + "\"}}")
                        : answer)
                .play(connection));
        LanguageModel model = model();

        // When
        model.ask(PROMPT, heard::append, () -> false);
        model.ask(PROMPT, heard::append, () -> false);

        // Then
        assertThat(heard).hasToString(TEXT + TEXT);
        assertThat(server.requests()).hasSize(3);
        assertThat(server.lastRequest().body().has(refused)).isFalse();
        assertThat(server.lastRequest().body().get(kept).asInt()).isEqualTo(50);
    }

    @Test
    void aServerThatHasNoRoomIsGivenLessTheNextTimeAndIsNotBroken() {
        server.will(ScriptedModel.refuses(400, "", "{\"error\":{\"code\":\"context_length_exceeded\"}}"));
        LanguageModel model = model();
        List<Integer> rooms = Stream.generate(() -> {
                    assertThat(failure(model).reason()).isEqualTo(Reason.TOO_LONG);
                    return model.maxPromptTokens();
                })
                .limit(4)
                .toList();
        assertThat(rooms).containsExactly(666, 500, 500, 500);
    }

    @Test
    void whoLeavesEndsTheCallBeforeItsFirstByte() throws Exception {
        server.will(ScriptedModel.hangs());
        assertThat(failure(model(), () -> !server.requests().isEmpty()).reason())
                .isEqualTo(Reason.UNWANTED);
        assertThat(server.isLeftWithin(20)).isTrue();
    }

    @Test
    void whoLeavesEndsTheCallInTheMiddle() throws Exception {
        // Given
        server.will(ScriptedModel.stallsAfter("A bee "));
        LanguageModel model = model();

        // When
        ModelFailure failure = failure(model, () -> heard.length() > 0);

        // Then
        assertThat(failure.reason()).isEqualTo(Reason.UNWANTED);
        assertThat(server.isLeftWithin(20)).isTrue();
        server.will(ScriptedModel.says(TEXT));
        assertThatCode(() -> model.ask(PROMPT, heard::append, () -> false))
                .as("who leaves says nothing about the model")
                .doesNotThrowAnyException();
    }

    @Test
    void soManyQuestionsAtOnceAndNoMore() throws Exception {
        // Given
        server.will(ScriptedModel.hangs());
        LanguageModel model = model();
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(2);
        ExecutorService readers = Executors.newFixedThreadPool(2);
        List<Future<ModelFailure>> waiting = Stream.generate(() -> readers.submit(() -> failure(model, () -> {
                    begun.countDown();
                    return over.get();
                })))
                .limit(2)
                .toList();
        begun.await();

        // Then
        assertThat(failure(model).reason()).isEqualTo(Reason.CROWDED);
        over.set(true);
        for (Future<ModelFailure> one : waiting) {
            assertThat(one.get().reason()).isEqualTo(Reason.UNWANTED);
        }
        readers.shutdown();
    }

    @Test
    void withoutAnAddressThereIsNoModel() {
        LanguageModel none = new LanguageModel(
                new ModelSettings(
                        null,
                        null,
                        null,
                        0,
                        1,
                        500,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        1),
                meters);
        assertThat(none.isConfigured()).isFalse();
        assertThat(none.name()).isNull();
        assertThat(none.host()).isNull();
    }

    private LanguageModel model() {
        return new LanguageModel(
                new ModelSettings(
                        URI.create(server.url()),
                        "tiny",
                        KEY,
                        0,
                        50,
                        1000,
                        Duration.ofMillis(2000),
                        Duration.ofMillis(700),
                        Duration.ofSeconds(30),
                        2),
                meters);
    }

    private ModelFailure failure(LanguageModel model) {
        return failure(model, () -> false);
    }

    private ModelFailure failure(LanguageModel model, java.util.function.BooleanSupplier gone) {
        try {
            model.ask(PROMPT, heard::append, gone);
            throw new AssertionError("The model answered: " + heard);
        } catch (ModelFailure failure) {
            return failure;
        }
    }
}
