package org.scholium.question;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialogueTest {

    private static final Dialogue THREAD = new Dialogue(
            "0123456789abcdef",
            List.of(
                    exchange("2505.08734", "a name", "价值"),
                    new PastTurn(
                            "only those",
                            QuestionKind.FIND_ALL,
                            List.of("2505.08734"),
                            1,
                            LocalDate.of(2025, 1, 1),
                            LocalDate.of(2025, 12, 31))));

    @Test
    void whatIsEncodedIsDecoded() {
        assertThat(Dialogue.decode(THREAD.encode())).isEqualTo(THREAD);
        assertThat(THREAD.encode()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void aThreadWithoutTurnsIsOneToo() {
        // Given
        Dialogue none = new Dialogue("0123456789abcdef", List.of());

        // Then
        assertThat(Dialogue.decode(none.encode())).isEqualTo(none);
    }

    @Test
    void aLongConversationKeepsItsLastTurns() {
        // Given
        List<PastTurn> turns = IntStream.range(0, 500)
                .mapToObj(i -> exchange("2505.%05d".formatted(i)))
                .toList();

        // When
        Dialogue thread = new Dialogue("0123456789abcdef", turns);

        // Then
        assertThat(thread.exchanges()).hasSizeLessThan(20).endsWith(turns.get(499));
        assertThat(Dialogue.decode(thread.encode())).isEqualTo(thread);
    }

    @Test
    void longQuestionsAndIdsStayReadable() {
        // Given
        String[] ids = IntStream.range(0, 50)
                .mapToObj(i -> i + "-" + "long-title".repeat(20))
                .toArray(String[]::new);
        PastTurn wordy = new PastTurn("why? ".repeat(400), QuestionKind.EXPLAIN, List.of(ids), 50, null, null);

        // When
        Dialogue thread = new Dialogue("0123456789abcdef", List.of(wordy, wordy, wordy));

        // Then
        assertThat(thread.encode()).hasSizeLessThanOrEqualTo(6000);
        Dialogue read = Dialogue.decode(thread.encode());
        assertThat(read.exchanges()).singleElement().satisfies(last -> {
            assertThat(last.papers()).isNotEmpty().isSubsetOf(ids);
            assertThat(last.focus()).isLessThanOrEqualTo(last.papers().size());
        });
    }

    @Test
    void aThreadThatWasEditedIsRejected() {
        String whole = THREAD.encode();
        for (int place = 0; place < whole.length(); place++) {
            char other = whole.charAt(place) == 'A' ? 'B' : 'A';
            assertRejected(whole.substring(0, place) + other + whole.substring(place + 1));
        }
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
                "{\"corpus\":null,\"exchanges\":[]}",
                "{\"corpus\":\"a\"}",
                "{\"corpus\":\"a\",\"exchanges\":null}",
                "{\"corpus\":\"a\",\"exchanges\":\"b\"}",
                "{\"corpus\":\"a\",\"exchanges\":[null]}",
                "{\"corpus\":\"a\",\"exchanges\":[[\"b\"]]}",
                "{\"corpus\":[\"a\"],\"exchanges\":[]}",
                "{\"corpus\":\"a\",\"exchanges\":[],\"more\":1}",
                "{\"corpus\":\"a\",\"exchanges\":[]} trailing",
                "{\"corpus\":\"a\",\"exchanges\":[",
                "{\"corpus\":\"a\",\"exchanges\":[{}]}",
                "{\"corpus\":\"a\",\"exchanges\":[{\"question\":\"q\",\"kind\":\"NONE\",\"papers\":[],\"focus\":0}]}",
                "{\"corpus\":\"a\",\"exchanges\":[{\"question\":\"q\",\"kind\":\"FACT\",\"papers\":[null],\"focus\":0}]}",
                "{\"corpus\":\"a\",\"exchanges\":[{\"question\":\"q\",\"kind\":\"FACT\",\"papers\":[],\"focus\":-1}]}",
                "{\"corpus\":\"a\",\"exchanges\":[{\"question\":null,\"kind\":\"FACT\",\"papers\":[],\"focus\":0}]}",
                "{\"corpus\":\"a\",\"exchanges\":[{\"question\":\"q\",\"kind\":\"FACT\",\"papers\":[],\"focus\":0,\"from\":\"soon\"}]}",
                "",
            })
    void jsonOfAnotherShapeIsRejected(String json) {
        assertRejected(summed(json));
    }

    @Test
    void deeplyNestedJsonIsRejected() {
        assertRejected(summed("[".repeat(4000)));
        assertRejected(summed("{\"corpus\":".repeat(390)));
        assertRejected(summed("{\"corpus\":\"a\",\"exchanges\":" + "[".repeat(4000)));
    }

    @Test
    void bytesThatAreNoTextAreRejected() {
        assertRejected(Base64.getUrlEncoder().encodeToString(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3}));
    }

    @Test
    void aThreadThatWasCutIsRejected() {
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
    @ValueSource(ints = {6001, 100_000, 2_000_000})
    void aTextThatIsTooLongIsRejected(int length) {
        assertRejected("A".repeat(length));
    }

    private static PastTurn exchange(String... papers) {
        return new PastTurn("What is it?", QuestionKind.EXPLAIN, List.of(papers), papers.length, null, null);
    }

    /** With the right checksum, so that it is the content that is judged. */
    private static String summed(String json) {
        byte[] bytes = json.getBytes(UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(Integer.BYTES + bytes.length)
                        .putInt((int) sum.getValue())
                        .put(bytes)
                        .array());
    }

    private static void assertRejected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dialogue.decode(text))
                .withMessageStartingWith("thread ");
    }
}
