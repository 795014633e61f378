package org.scholium.llm;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The settings {@code scholium.model.*} as they are written; {@link ModelSettings} says what they may be. */
@ConfigMapping(prefix = "scholium.model")
public interface ModelConfig {

    /** Where the server is, with the version: {@code http://localhost:11434/v1}. Without it there is no model. */
    Optional<String> baseUrl();

    /** The model's name at that server. */
    Optional<String> name();

    /** The key that the server wants, if it wants one. */
    Optional<String> apiKey();

    /** 0 for the same answer to the same question, as far as the server can. */
    @WithDefault("0")
    double temperature();

    /** How many tokens an answer may have. */
    @WithDefault("400")
    int maxTokens();

    /** About how many tokens instructions, question and evidence may have together. */
    @WithDefault("3000")
    int maxPromptTokens();

    /** How long an answer may take. */
    @WithDefault("60s")
    Duration timeLimit();

    /** How long the model may write nothing. */
    @WithDefault("30s")
    Duration silenceLimit();

    /** How long a model that failed is left alone at first. */
    @WithDefault("30s")
    Duration rest();

    /** How many questions may be with the model at once. */
    @WithDefault("4")
    int concurrency();
}
