package org.scholium.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholium.llm.Refusal.Complaint;

class RefusalTest {

    /** In the words of several servers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LENGTH | 400 | {"error":{"message":"This model's maximum context length is 2048 tokens. However, you requested 3400","code":"context_length_exceeded"}}
            LENGTH | 400 | {"error":{"message":"the request exceeds the available context size, try increasing it","type":"exceed_context_size_error"}}
            LENGTH | 400 | {"message":"'max_tokens' is too large: 400. This model's maximum context length is 2048 tokens"}
            LENGTH | 400 | {"error":{"message":"prompt is too long: 210000 tokens > 200000 maximum"}}
            LENGTH | 400 | {"error":{"message":"The input token count (40000) exceeds the maximum number of tokens allowed (32768)."}}
            LENGTH | 413 | nginx
            MAX_TOKENS | 400 | {"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.","param":"max_tokens","code":"unsupported_parameter"}}
            TEMPERATURE | 400 | {"error":{"message":"Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.","param":"temperature","code":"unsupported_value"}}
            TEMPERATURE | 400 | {"error":{"message":"`temperature` is deprecated for this model."}}
            OTHER | 400 | {"error":{"message":"temperature must be a number"}}
            OTHER | 400 | {"error":{"message":"max_tokens must be at least 16"}}
            OTHER | 401 | {"error":{"message":"Incorrect API key provided"}}
            OTHER | 500 | ''
            """)
    void aServerSaysWhatItDoesNotTake(Complaint complaint, int status, String said) {
        assertThat(Refusal.of(status, null, said).complaint()).isEqualTo(complaint);
    }

    @Test
    void aRestIsSecondsOrADate() {
        assertThat(rest("7")).isEqualTo(Duration.ofSeconds(7));
        assertThat(rest("Wed, 21 Oct 2015 07:28:00 GMT")).isNegative();
        assertThat(rest("soon")).isNull();
        assertThat(rest(null)).isNull();
    }

    private static Duration rest(String retryAfter) {
        return Refusal.of(429, retryAfter, "").rest();
    }
}
