package org.scholium.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationThreadTest {

    private static final ConversationThread THREAD =
            new ConversationThread("0123456789abcdef", List.of("2505.08734", "a name", "价值"));

    @Test
    void whatIsEncodedIsDecoded() {
        assertThat(ConversationThread.decode(THREAD.encode())).isEqualTo(THREAD);
        assertThat(THREAD.encode()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void aThreadWithoutPapersIsOneToo() {
        // Given
        ConversationThread none = new ConversationThread("0123456789abcdef", List.of());

        // Then
        assertThat(ConversationThread.decode(none.encode())).isEqualTo(none);
    }

    @Test
    void aLongListOfPapersStaysReadable() {
        // Given
        List<String> ids =
                IntStream.range(0, 500).mapToObj(i -> "2505.%05d".formatted(i)).toList();

        // When
        ConversationThread thread = new ConversationThread("0123456789abcdef", ids);

        // Then
        assertThat(thread.papers()).isSubsetOf(ids).isNotEmpty().hasSizeLessThan(100);
        assertThat(ConversationThread.decode(thread.encode())).isEqualTo(thread);
    }

    @Test
    void papersWithLongIdsStayReadableToo() {
        // Given
        List<String> ids = IntStream.range(0, 50)
                .mapToObj(i -> i + "-" + "long-title".repeat(20))
                .toList();

        // When
        ConversationThread thread = new ConversationThread("0123456789abcdef", ids);

        // Then
        assertThat(ConversationThread.decode(thread.encode()).papers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "not base64!", "////", "====", "价值", "\u0000", "eyJ", "e30=e30"})
    void whatIsNoBase64OfOursIsRejected(String text) {
        assertRejected(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "1",
                "[]",
                "{}",
                "\"text\"",
                "{\"corpus\":null,\"papers\":[]}",
                "{\"corpus\":\"a\"}",
                "{\"corpus\":\"a\",\"papers\":null}",
                "{\"corpus\":\"a\",\"papers\":\"b\"}",
                "{\"corpus\":\"a\",\"papers\":[null]}",
                "{\"corpus\":\"a\",\"papers\":[[\"b\"]]}",
                "{\"corpus\":\"a\",\"papers\":{\"b\":1}}",
                "{\"corpus\":[\"a\"],\"papers\":[]}",
                "{\"corpus\":\"a\",\"papers\":[],\"more\":1}",
                "{\"corpus\":\"a\",\"papers\":[]} trailing",
                "{\"corpus\":\"a\",\"papers\":[",
                "",
            })
    void jsonOfAnotherShapeIsRejected(String json) {
        assertRejected(base64(json));
    }

    @Test
    void deeplyNestedJsonIsRejected() {
        assertRejected(base64("[".repeat(2900)));
        assertRejected(base64("{\"corpus\":".repeat(290)));
        assertRejected(base64("{\"corpus\":\"a\",\"papers\":" + "[".repeat(2900)));
    }

    @Test
    void bytesThatAreNoTextAreRejected() {
        assertRejected(Base64.getUrlEncoder().encodeToString(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3}));
    }

    @Test
    void aDamagedThreadIsRejectedOrOnlyNamesOtherPapers() {
        // Given
        String whole = THREAD.encode();

        // Then
        for (int length = 0; length < whole.length(); length++) {
            assertRejected(whole.substring(0, length));
        }
        assertRejected(whole.substring(1));
        assertRejected("x" + whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {4001, 100_000, 2_000_000})
    void aTextThatIsTooLongIsRejected(int length) {
        assertRejected("A".repeat(length));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static void assertRejected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConversationThread.decode(text))
                .withMessageStartingWith("thread ");
    }
}
