package org.scholium.training;

import java.util.Arrays;
import java.util.List;
import org.scholium.retrieval.ReaderTokens.Window;

/**
 * Examples read in one step, padded to the longest.
 *
 * @param rows the examples
 * @param length word pieces of the longest
 * @param most sentences of the one with the most
 */
record Batch(List<Encoded> rows, int length, int most) {

    /**
     * An example as the network reads it.
     *
     * @param example what it is
     * @param window its word pieces, with as many sentences as fit
     */
    record Encoded(Example example, Window window) {

        int length() {
            return window.ids().length;
        }

        int sentences() {
            return window.from().length;
        }

        /** Whether sentence i decides, as in {@link Example.Line#decides()}. */
        int decides(int sentence) {
            return example.lines().get(sentence).decides();
        }
    }

    static Batch of(List<Encoded> rows) {
        return new Batch(
                rows,
                rows.stream().mapToInt(Encoded::length).max().orElseThrow(),
                rows.stream().mapToInt(Encoded::sentences).max().orElseThrow());
    }

    long[] ids() {
        long[] ids = new long[rows.size() * length];
        for (int row = 0; row < rows.size(); row++) {
            long[] own = rows.get(row).window().ids();
            System.arraycopy(own, 0, ids, row * length, own.length);
        }
        return ids;
    }

    long[] types() {
        long[] types = new long[rows.size() * length];
        for (int row = 0; row < rows.size(); row++) {
            long[] own = rows.get(row).window().types();
            System.arraycopy(own, 0, types, row * length, own.length);
        }
        return types;
    }

    /** 0 where there is a word piece, and much less where there is none. */
    float[] mask() {
        float[] mask = new float[rows.size() * length];
        for (int row = 0; row < rows.size(); row++) {
            Arrays.fill(mask, row * length + rows.get(row).length(), (row + 1) * length, -1e4f);
        }
        return mask;
    }

    /** For each sentence the share of each word piece in its mean: examples × sentences × word pieces. */
    float[] pooling() {
        float[] pooling = new float[rows.size() * most * length];
        for (int row = 0; row < rows.size(); row++) {
            Window window = rows.get(row).window();
            for (int sentence = 0; sentence < window.from().length; sentence++) {
                int from = window.from()[sentence];
                int to = window.to()[sentence];
                for (int place = from; place < to; place++) {
                    pooling[(row * most + sentence) * length + place] = 1f / (to - from);
                }
            }
        }
        return pooling;
    }
}
