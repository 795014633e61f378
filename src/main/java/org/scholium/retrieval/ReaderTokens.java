package org.scholium.retrieval;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Lays a question and the sentences of a text side by side for the reader, in the word pieces of all-MiniLM:
 * {@code [CLS] question [SEP] title [SEP] sentence [SEP] sentence [SEP] …}. What is too long is cut, each part by itself,
 * and a text that does not fit is read in several windows.
 */
public final class ReaderTokens {

    /** The positions that the model knows. */
    public static final int LONGEST = 512;

    private static final int QUESTION = 96;

    private static final int TITLE = 48;

    private static final int SENTENCE = 160;

    private static final long START = 101;

    private static final long END = 102;

    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";

    private final HuggingFaceTokenizer tokenizer;

    /** Loads the vocabulary that ships with the embedding model. */
    public ReaderTokens() {
        try (InputStream vocabulary = ReaderTokens.class.getResourceAsStream(VOCABULARY)) {
            tokenizer = HuggingFaceTokenizer.newInstance(
                    vocabulary, Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false"));
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary of the reader cannot be read.", e);
        }
    }

    /**
     * Pieces of one reading.
     *
     * @param ids the word pieces
     * @param types 0 for those of the question, 1 for those of the text
     * @param from where each sentence begins in them
     * @param to where each sentence ends in them, not included
     */
    public record Window(long[] ids, long[] types, int[] from, int[] to) {}

    /**
     * The question beside the sentences, in as many windows as it takes; together they hold each sentence once, in order.
     *
     * @param title the title of the text, empty when it has none
     */
    public List<Window> windows(String question, String title, List<String> sentences) {
        long[] head = LongStream.concat(
                        LongStream.of(START), LongStream.concat(pieces(question, QUESTION), LongStream.of(END)))
                .toArray();
        long[] about = title.isEmpty()
                ? new long[0]
                : LongStream.concat(pieces(title, TITLE), LongStream.of(END)).toArray();
        List<Window> windows = new ArrayList<>();
        List<long[]> read = new ArrayList<>();
        int length = head.length + about.length;
        for (String sentence : sentences) {
            long[] pieces = pieces(sentence, SENTENCE).toArray();
            if (length + pieces.length + 1 > LONGEST) {
                windows.add(window(head, about, read));
                read.clear();
                length = head.length + about.length;
            }
            read.add(pieces);
            length += pieces.length + 1;
        }
        windows.add(window(head, about, read));
        return windows;
    }

    private LongStream pieces(String text, int most) {
        return Arrays.stream(tokenizer.encode(text, false, false).getIds()).limit(most);
    }

    private static Window window(long[] head, long[] about, List<long[]> sentences) {
        int length = head.length
                + about.length
                + sentences.stream().mapToInt(pieces -> pieces.length + 1).sum();
        long[] ids = Arrays.copyOf(head, length);
        System.arraycopy(about, 0, ids, head.length, about.length);
        long[] types = new long[length];
        Arrays.fill(types, head.length, length, 1);
        int[] from = new int[sentences.size()];
        int[] to = new int[sentences.size()];
        int end = head.length + about.length;
        for (int i = 0; i < from.length; i++) {
            long[] pieces = sentences.get(i);
            System.arraycopy(pieces, 0, ids, end, pieces.length);
            from[i] = end;
            to[i] = end + pieces.length;
            ids[to[i]] = END;
            end = to[i] + 1;
        }
        return new Window(ids, types, from, to);
    }
}
