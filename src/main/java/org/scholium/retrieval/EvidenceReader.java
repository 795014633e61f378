package org.scholium.retrieval;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.scholium.retrieval.Evidence.Stand;
import org.scholium.retrieval.ReaderTokens.Window;

/**
 * A small model that reads a question together with a sentence, or with a whole text: all-MiniLM trained on as a
 * cross-encoder (Nogueira and Cho 2019). Its weights stand in {@code evidence-reader.onnx}; what they were learnt from
 * stands beside them. It may be used by many threads at once.
 */
public final class EvidenceReader {

    private static final String WEIGHTS = "evidence-reader.onnx";

    private final ReaderTokens tokens = new ReaderTokens();
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /** The one that ships. */
    public static EvidenceReader packaged() {
        try (InputStream weights = EvidenceReader.class.getResourceAsStream(WEIGHTS)) {
            return new EvidenceReader(weights.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The weights of the reader cannot be read.", e);
        }
    }

    /**
     * One of other weights, to measure them.
     *
     * @param weights an ONNX file
     */
    public EvidenceReader(byte[] weights) {
        try {
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            // Texts are read side by side; a product of this size gains nothing from a second thread.
            options.setIntraOpNumThreads(1);
            session = environment.createSession(weights, options);
        } catch (OrtException e) {
            throw new IllegalStateException("The model of the reader cannot be started.", e);
        }
    }

    /**
     * How likely a sentence answers a question, or decides a claim, from 0 to 1. It is read alone: beside the rest of its
     * text it is told from the others less well.
     *
     * @param title the title of its text, empty when it has none
     */
    public double decides(String question, String title, String sentence) {
        Window window = tokens.windows(question, title, List.of(sentence)).get(0);
        float[] pooling = new float[window.ids().length];
        float share = 1f / Math.max(1, window.to()[0] - window.from()[0]);
        Arrays.fill(pooling, window.from()[0], window.to()[0], share);
        return run(window, pooling, "decides", decides -> 1 / (1 + Math.exp(-decides[0])));
    }

    /**
     * How a text stands to what a question asks and takes for granted, or to a claim.
     *
     * @param title its title, empty when it has none
     */
    public Stand stand(String question, String title, List<String> sentences) {
        return tokens.windows(question, title, sentences).stream()
                .map(window -> run(window, new float[window.ids().length], "states", EvidenceReader::stand))
                .min(Comparator.comparingDouble(Stand::absent))
                .orElseThrow();
    }

    private static Stand stand(float[] states) {
        double[] powers = IntStream.range(0, states.length)
                .mapToDouble(i -> Math.exp(states[i]))
                .toArray();
        double sum = DoubleStream.of(powers).sum();
        return new Stand(powers[0] / sum, powers[1] / sum, powers[2] / sum);
    }

    private <T> T run(Window window, float[] pooling, String wanted, Function<float[], T> read) {
        try (OnnxTensor ids = longs(window.ids());
                OnnxTensor types = longs(window.types());
                OnnxTensor means = OnnxTensor.createTensor(
                        environment, FloatBuffer.wrap(pooling), new long[] {1, pooling.length});
                OrtSession.Result result =
                        session.run(Map.of("ids", ids, "types", types, "pooling", means), Set.of(wanted))) {
            return read.apply(((float[][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("The reader failed.", e);
        }
    }

    private OnnxTensor longs(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {values.length});
    }
}
