package org.scholium.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSettingsTest {

    private static final String PREFIX = "scholium.model.";

    @Test
    void withoutAnAddressThereIsNoModelAndNoHost() {
        ModelSettings none = settings(Map.of("name", "forgotten"));
        assertThat(none.baseUrl()).isNull();
        assertThat(none.host()).isNull();
    }

    @Test
    void aNameAndAnAddressAreEnough() {
        ModelSettings some = settings(Map.of("base-url", "http://localhost:11434/v1", "name", "llama3.2"));
        assertThat(some.host()).isEqualTo("localhost:11434");
        assertThat(some.apiKey()).isNull();
        assertThat(settings(Map.of("base-url", "https://models.example/v1", "name", "x"))
                        .host())
                .isEqualTo("models.example");
    }

    @Test
    void theKeyIsNotShown() {
        ModelSettings keyed = settings(Map.of("base-url", "http://localhost/v1", "name", "x", "api-key", "sk-secret"));
        assertThat(keyed.apiKey()).isEqualTo("sk-secret");
        assertThat(keyed.toString()).doesNotContain("sk-secret");
    }

    @Test
    void aKeyLosesWhatAFileAddedToIt() {
        assertThat(settings(Map.of("base-url", "http://localhost/v1", "name", "x", "api-key", "sk-secret\r\n"))
                        .apiKey())
                .isEqualTo("sk-secret");
    }

    @Test
    void aKeyThatNoHeaderCanCarryIsRejectedWithoutBeingShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        settings(Map.of("base-url", "http://localhost/v1", "name", "x", "api-key", "sk-“secret”")))
                .withMessageContaining("api-key")
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            base-url | ftp://localhost/v1
            base-url | localhost:11434
            base-url | http://user:password@localhost/v1
            base-url | http://not an address
            name | ' '
            temperature | 2.5
            temperature | -1
            max-tokens | 0
            max-prompt-tokens | 100
            time-limit | 0s
            silence-limit | -5s
            rest | 0s
            concurrency | 0
            """)
    void whatCannotWorkIsNamed(String setting, String value) {
        Map<String, String> all = new HashMap<>(Map.of("base-url", "http://localhost/v1", "name", "x"));
        all.put(setting, value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(all))
                .withMessageContaining(PREFIX + setting)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("password"));
    }

    private static ModelSettings settings(Map<String, String> values) {
        Map<String, String> properties = new HashMap<>();
        values.forEach((name, value) -> properties.put(PREFIX + name, value));
        return ModelSettings.of(new SmallRyeConfigBuilder()
                .withMapping(ModelConfig.class)
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .withConverter(
                        java.time.Duration.class,
                        100,
                        text -> java.time.Duration.parse(
                                text.startsWith("-") ? "-PT" + text.substring(1) : "PT" + text))
                .build()
                .getConfigMapping(ModelConfig.class));
    }
}
