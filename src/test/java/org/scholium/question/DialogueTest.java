package org.scholium.question;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.store.LuceneSnapshot;
import org.scholium.text.Sought;

class DialogueTest {

    private static final Dialogue THREAD = new Dialogue(
            "0123456789abcdef",
            List.of(
                    new PastTurn(explain("What is it?"), List.of("2505.08734", "a name", "价值")),
                    new PastTurn(
                            new Ask.ListPapers(
                                    frame("only those"),
                                    new Selection(Selection.Belonging.ABOUT, Set.of(), false, false, null, 3)),
                            List.of("2505.08734"))));

    private final LuceneSnapshot index = TestLibrary.index();

    @Test
    void whatIsEncodedIsDecoded() {
        assertThat(Dialogue.decode(THREAD.encode())).isEqualTo(THREAD);
        assertThat(THREAD.encode()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is CLASH? And when was it published?",
                "Which papers by NVIDIA since 2024, but not from March 2025, do not use reinforcement learning?",
                "The three newest peer-reviewed papers",
                "compare CLASH with NurValues by size",
                "Which paper has no date?",
                "When was OneFlow published?",
                "anything like MAP?",
                "What is it?",
                "papers with more than 10 authors",
                "What topics are covered?",
                "hi",
            })
    void everyKindOfQuestionIsEncodedAndDecoded(String question) {
        // Given
        Dialogue thread = Dialogue.start(index).after(TestLibrary.read(question, index), List.of("2505.08734"));

        // Then
        assertThat(Dialogue.decode(thread.encode())).isEqualTo(thread);
    }

    @Test
    void aThreadWithoutTurnsIsOneToo() {
        // Given
        Dialogue none = new Dialogue("0123456789abcdef", List.of());

        // Then
        assertThat(Dialogue.decode(none.encode())).isEqualTo(none);
    }

    @Test
    void noThreadIsTheStartOfOne() {
        assertThat(Dialogue.of(null, index)).isEqualTo(Dialogue.start(index));
    }

    @Test
    void aLongConversationKeepsItsLastTurns() {
        // Given
        List<PastTurn> turns = IntStream.range(0, 500)
                .mapToObj(i -> new PastTurn(explain("What is it?"), List.of("2505.%05d".formatted(i))))
                .toList();

        // When
        Dialogue thread = new Dialogue("0123456789abcdef", turns);

        // Then
        assertThat(thread.turns()).hasSizeLessThan(20).endsWith(turns.get(499));
        assertThat(Dialogue.decode(thread.encode())).isEqualTo(thread);
    }

    @Test
    void longQuestionsAndIdsStayReadable() {
        // Given
        Random random = new Random(1);
        String[] ids = IntStream.range(0, 50)
                .mapToObj(i -> i + "-" + letters(random, 300))
                .toArray(String[]::new);
        List<PastTurn> wordy = IntStream.range(0, 3)
                .mapToObj(i -> new PastTurn(explain(letters(random, Turn.LONGEST_QUESTION)), List.of(ids)))
                .toList();

        // When
        String text = new Dialogue("0123456789abcdef", wordy).encode();

        // Then
        assertThat(text).hasSizeLessThanOrEqualTo(8000);
        assertThat(Dialogue.decode(text).turns())
                .singleElement()
                .satisfies(last -> assertThat(last.papers()).isNotEmpty().isSubsetOf(ids));
    }

    @Test
    void aThreadOfAnotherCorpusKeepsThePapersThatAreStillThere() {
        // Given
        Dialogue other = new Dialogue(
                "0000000000000000", List.of(new PastTurn(explain("why?"), List.of("9999.99999", "2505.08734"))));

        // When
        Dialogue here = Dialogue.of(other.encode(), index).in(index);

        // Then
        assertThat(here.corpus()).isEqualTo(index.fingerprint());
        assertThat(here.size()).isEqualTo(1);
        assertThat(here.spokenOf()).containsExactly("2505.08734");
    }

    @Test
    void aThreadThatWasEditedIsRejected() {
        String whole = THREAD.encode();
        for (int place = 0; place < whole.length(); place++) {
            char other = whole.charAt(place) == 'A' ? 'B' : 'A';
            String edited = whole.substring(0, place) + other + whole.substring(place + 1);
            if (!Arrays.equals(bytes(edited), bytes(whole))) {
                assertRejected(edited);
            }
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
                "{\"corpus\":null,\"turns\":[]}",
                "{\"corpus\":\"a\"}",
                "{\"corpus\":\"a\",\"turns\":null}",
                "{\"corpus\":\"a\",\"turns\":\"b\"}",
                "{\"corpus\":\"a\",\"turns\":[null]}",
                "{\"corpus\":\"a\",\"turns\":[[\"b\"]]}",
                "{\"corpus\":[\"a\"],\"turns\":[]}",
                "{\"corpus\":\"a\",\"turns\":[],\"more\":1}",
                "{\"corpus\":\"a\",\"turns\":[]} trailing",
                "{\"corpus\":\"a\",\"turns\":[",
                "{\"corpus\":\"a\",\"turns\":[{}]}",
                "{\"corpus\":\"a\",\"turns\":[{\"ask\":null,\"papers\":[]}]}",
                "{\"corpus\":\"a\",\"turns\":[{\"ask\":{},\"papers\":[]}]}",
                "{\"corpus\":\"a\",\"turns\":[{\"ask\":{\"is\":\"java.lang.Object\"},\"papers\":[]}]}",
                "",
            })
    void jsonOfAnotherShapeIsRejected(String json) {
        assertRejected(written(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "papers":["2505.08734"]         | "papers":[null]
                    "papers":["2505.08734"]         | "papers":null
                    "papers":["2505.08734"]         | "papers":{"a":1}
                    "wanted":3                      | "wanted":"three"
                    "wanted":3                      | "wanted":99999999999
                    "belonging":"ABOUT"             | "belonging":"NEAR"
                    "belonging":"ABOUT"             | "belonging":null
                    "words":"only those"            | "words":null
                    "words":"only those"            | "words":{"a":"b"}
                    "notUnderstood":[]              | "notUnderstood":[null]
                    "parts":[]                      | "parts":[null]
                    "parts":[]                      | "parts":[{"is":"Other"}]
                    "from":null                     | "from":"soon"
                    "from":null                     | "from":"2025-02-30"
                    "least":null                    | "least":"few"
                    "least":null,"most":null        | "least":9,"most":2
                    "from":null,"to":null           | "from":"2025-01-01","to":"2024-01-01"
                    """)
    void aTurnOfAnotherShapeIsRejected(String part, String other) {
        String json = json(THREAD.encode());
        assertThat(json).contains(part);

        assertRejected(written(json.replace(part, other)));
    }

    @Test
    void deeplyNestedJsonIsRejected() {
        assertRejected(written("[".repeat(4000)));
        assertRejected(written("[".repeat(100_000)));
        assertRejected(written("{\"corpus\":".repeat(390)));
        assertRejected(written("{\"corpus\":\"a\",\"turns\":" + "[".repeat(4000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 200, 300, 400})
    void questionsInsideQuestionsAreReadOrRejected(int depth) {
        // Given
        String json = json(new Dialogue("a", List.of(new PastTurn(explain("why?"), List.of("2505.08734")))).encode());
        int start = json.indexOf("{\"is\"");
        String ask = json.substring(start, json.lastIndexOf(",\"papers\":[\"2505.08734\"]"));
        assertThat(ask).contains("\"parts\":[]");
        String before = ask.substring(0, ask.indexOf("\"parts\":[]") + "\"parts\":[".length());
        String after = ask.substring(before.length());
        String nested = json.replace(ask, before.repeat(depth) + ask + after.repeat(depth));

        // When
        String text = written(nested);
        Throwable thrown =
                catchThrowable(() -> TestLibrary.read(new Turn("how does it work?", text, Filter.NONE), index));

        // Then
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("thread ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200_001, 1_000_000, 5_000_000})
    void aShortTextThatUnfoldsToALongOneIsRejected(int length) {
        // Given
        String text = written("{\"corpus\":\"a\",\"turns\":[]" + " ".repeat(length) + "}");

        // Then
        assertThat(text).hasSizeLessThan(8000);
        assertRejected(text);
    }

    @Test
    void bytesThatAreNoTextAreRejected() {
        assertRejected(Base64.getUrlEncoder().encodeToString(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3}));
        assertRejected(summed(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3}));
        assertRejected(summed(new byte[0]));
        assertRejected(summed("{\"corpus\":\"a\",\"turns\":[]}".getBytes(UTF_8)));
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
    @ValueSource(ints = {8001, 100_000, 2_000_000})
    void aTextThatIsTooLongIsRejected(int length) {
        assertRejected("A".repeat(length));
    }

    private static Ask explain(String words) {
        return new Ask.Explain(frame(words), Content.ANY);
    }

    private static Frame frame(String words) {
        return new Frame(
                Sought.of(words),
                List.of(),
                Limits.NONE,
                Filter.NONE,
                Sought.of(words),
                TellingWords.NONE,
                List.of(),
                List.of());
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String json(String thread) {
        byte[] whole = bytes(thread);
        byte[] small = Arrays.copyOfRange(whole, Integer.BYTES, whole.length);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(small))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("It was written by us.", e);
        }
    }

    /** As a thread with the right checksum, so that it is the content that is judged. */
    private static String written(String json) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(small)) {
            out.write(json.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return summed(small.toByteArray());
    }

    private static String summed(byte[] bytes) {
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
