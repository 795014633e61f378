package org.scholium.llm;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A language model and how it is called.
 *
 * @param baseUrl where the server is, with the version, or null for no model
 * @param name the model's name at that server, or null where there is no model
 * @param apiKey the key that the server wants, or null; it is never shown
 * @param temperature from 0 to 2
 * @param maxTokens how many tokens an answer may have
 * @param maxPromptTokens about how many tokens the prompt may have
 * @param timeLimit how long an answer may take
 * @param silenceLimit how long the model may write nothing
 * @param rest how long a model that failed is left alone at first; twice as long each time that it fails again
 * @param concurrency how many questions may be with the model at once
 */
public record ModelSettings(
        @Nullable URI baseUrl,
        @Nullable String name,
        @Nullable String apiKey,
        double temperature,
        int maxTokens,
        int maxPromptTokens,
        Duration timeLimit,
        Duration silenceLimit,
        Duration rest,
        int concurrency) {

    private static final int DELETE = 127;
    private static final String PREFIX = "scholium.model.";

    /** Rejects what cannot work, naming the setting. */
    public ModelSettings {
        boolean web = baseUrl == null
                || baseUrl.getHost() != null
                        && ("http".equals(baseUrl.getScheme()) || "https".equals(baseUrl.getScheme()))
                        && baseUrl.getUserInfo() == null;
        require(web, "base-url", "must be an http or https address without a user name in it");
        require(baseUrl == null || name != null && !name.isBlank(), "name", "must say which model the server runs");
        require(
                apiKey == null || apiKey.chars().allMatch(c -> c > ' ' && c < DELETE),
                "api-key",
                "contains a space or another character that an HTTP header cannot hold");
        require(temperature >= 0 && temperature <= 2, "temperature", "is " + temperature + "; it can be 0 to 2");
        require(maxTokens >= 1, "max-tokens", "is " + maxTokens + "; it must be at least 1");
        require(
                maxPromptTokens >= Allowance.LEAST_PROMPT,
                "max-prompt-tokens",
                "is " + maxPromptTokens + "; it must be at least " + Allowance.LEAST_PROMPT);
        require(isPositive(timeLimit), "time-limit", "must be longer than zero");
        require(isPositive(silenceLimit), "silence-limit", "must be longer than zero");
        require(isPositive(rest), "rest", "must be longer than zero");
        require(concurrency >= 1, "concurrency", "is " + concurrency + "; it must be at least 1");
    }

    /** The settings as they are configured. */
    public static ModelSettings of(ModelConfig config) {
        return new ModelSettings(
                config.baseUrl().map(ModelSettings::address).orElse(null),
                config.name().orElse(null),
                config.apiKey().map(String::strip).filter(key -> !key.isEmpty()).orElse(null),
                config.temperature(),
                config.maxTokens(),
                config.maxPromptTokens(),
                config.timeLimit(),
                config.silenceLimit(),
                config.rest(),
                config.concurrency());
    }

    private static URI address(String url) {
        try {
            return URI.create(url.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    PREFIX + "base-url is not a URL; give one such as http://localhost:11434/v1.");
        }
    }

    private static boolean isPositive(Duration limit) {
        return !limit.isNegative() && !limit.isZero();
    }

    private static void require(boolean met, String setting, String sentence) {
        if (!met) {
            throw new IllegalArgumentException(PREFIX + setting + " " + sentence + ".");
        }
    }

    /** The host that questions are sent to, with its port where the address names one; null without a model. */
    public @Nullable String host() {
        return baseUrl == null ? null : baseUrl.getHost() + (baseUrl.getPort() < 0 ? "" : ":" + baseUrl.getPort());
    }

    /** Everything but the key. */
    @Override
    public String toString() {
        return "ModelSettings[" + baseUrl + ", " + name + "]";
    }
}
