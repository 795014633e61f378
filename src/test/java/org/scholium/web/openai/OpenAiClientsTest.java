package org.scholium.web.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.helpers.ChatCompletionAccumulator;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionMessage;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholium.web.rest.TestServer;

/** Clients that others use hold a conversation. */
@QuarkusTest
@SuppressWarnings("deprecation") // Nothing else tells what the official client does not know by name.
class OpenAiClientsTest {

    private static final String FIRST = "What is RLBFF?";
    private static final String SECOND = "When was it published?";
    private static final String KEY = "none is needed";

    @TestHTTPResource("/v1")
    URL server;

    private OpenAIClient official;

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
        official = OpenAIOkHttpClient.builder()
                .baseUrl(server.toString())
                .apiKey(KEY)
                .maxRetries(0)
                .build();
    }

    @AfterEach
    void close() {
        official.close();
    }

    @Test
    void langChainHoldsAConversation() {
        ChatModel model = OpenAiChatModel.builder()
                .baseUrl(server.toString())
                .apiKey(KEY)
                .modelName("scholium")
                .temperature(0.2)
                .build();

        ChatResponse first = model.chat(SystemMessage.from("Be brief."), UserMessage.from(FIRST));
        ChatResponse second = model.chat(UserMessage.from(FIRST), first.aiMessage(), UserMessage.from(SECOND));

        assertFirst(first.aiMessage().text());
        assertSecond(second.aiMessage().text());
        assertThat(first.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(first.tokenUsage().inputTokenCount()).isEqualTo(3);
    }

    @Test
    void langChainStreams() throws Exception {
        OpenAiStreamingChatModel model = OpenAiStreamingChatModel.builder()
                .baseUrl(server.toString())
                .apiKey(KEY)
                .modelName("scholium")
                .build();
        List<String> pieces = new ArrayList<>();
        CompletableFuture<ChatResponse> done = new CompletableFuture<>();

        model.chat(
                List.of(UserMessage.from(FIRST), AiMessage.from("An answer."), UserMessage.from(SECOND)),
                new StreamingChatResponseHandler() {
                    @Override
                    public void onPartialResponse(String piece) {
                        pieces.add(piece);
                    }

                    @Override
                    public void onCompleteResponse(ChatResponse response) {
                        done.complete(response);
                    }

                    @Override
                    public void onError(Throwable error) {
                        done.completeExceptionally(error);
                    }
                });

        ChatResponse response = done.get(1, TimeUnit.MINUTES);
        assertSecond(response.aiMessage().text());
        assertThat(pieces).hasSizeGreaterThan(1);
        assertThat(String.join("", pieces)).isEqualTo(response.aiMessage().text());
        assertThat(response.tokenUsage().outputTokenCount()).isPositive();
    }

    @Test
    void theOfficialClientHoldsAConversation() {
        ChatCompletion first = official.chat()
                .completions()
                .create(params().addUserMessage(FIRST).build());
        ChatCompletion second = official.chat()
                .completions()
                .create(params().addUserMessage(FIRST)
                        .addMessage(first.choices().get(0).message())
                        .addUserMessage(SECOND)
                        .build());

        first.validate();
        second.validate();
        assertFirst(content(first));
        assertSecond(content(second));
        ChatCompletionMessage message = second.choices().get(0).message();
        ChatCompletionMessage.Annotation.UrlCitation mark =
                message.annotations().orElseThrow().get(0).urlCitation();
        assertThat(content(second).substring((int) mark.startIndex(), (int) mark.endIndex()))
                .isEqualTo("[1]");
        assertThat(mark.url()).startsWith("https://arxiv.org/abs/");
        assertThat(second._additionalProperties()).containsKeys("citations", "scholium");
    }

    @Test
    void theOfficialClientStreams() {
        ChatCompletionAccumulator whole = ChatCompletionAccumulator.create();
        List<ChatCompletionChunk> chunks = new ArrayList<>();
        try (StreamResponse<ChatCompletionChunk> stream = official.chat()
                .completions()
                .createStreaming(params().addUserMessage(FIRST)
                        .addAssistantMessage("An answer.")
                        .addUserMessage(SECOND)
                        .streamOptions(ChatCompletionStreamOptions.builder()
                                .includeUsage(true)
                                .build())
                        .build())) {
            stream.stream().peek(whole::accumulate).forEach(chunks::add);
        }

        chunks.forEach(ChatCompletionChunk::validate);
        assertSecond(content(whole.chatCompletion()));
        assertThat(whole.chatCompletion().usage()).isPresent();
        assertThat(chunks).anyMatch(chunk -> chunk._additionalProperties().containsKey("scholium"));
    }

    @Test
    void theOfficialClientKnowsWhatWentWrong() {
        assertThatThrownBy(() -> official.chat()
                        .completions()
                        .create(params().model("gpt-4").addUserMessage(FIRST).build()))
                .isInstanceOfSatisfying(
                        NotFoundException.class, e -> assertThat(e.code()).contains("model_not_found"));
        assertThatThrownBy(() -> official.chat()
                        .completions()
                        .create(params().addUserMessage(FIRST).n(2).build()))
                .isInstanceOfSatisfying(
                        BadRequestException.class, e -> assertThat(e.param()).contains("n"));
        assertThat(official.models().list().data())
                .extracting(model -> model.id())
                .containsExactly("scholium");
    }

    private static ChatCompletionCreateParams.Builder params() {
        return ChatCompletionCreateParams.builder().model("scholium");
    }

    private static String content(ChatCompletion completion) {
        return completion.choices().get(0).message().content().orElseThrow();
    }

    private static void assertFirst(String content) {
        assertThat(content)
                .contains("RLBFF")
                .contains("[1]")
                .contains("**Sources**")
                .contains("  > ");
    }

    private static void assertSecond(String content) {
        assertThat(content).contains("2025").contains("[1]").contains("RLBFF").contains("https://arxiv.org/abs/");
    }
}
