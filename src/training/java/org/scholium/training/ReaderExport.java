package org.scholium.training;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.scholium.training.Parameters.Weight;

/**
 * Writes learnt weights as the ONNX file that ships. Products are taken in 8 bits: what goes in is quantised as it comes,
 * weights have a scale for each output. They use 7 of their 8 bits, since processors without dot products of bytes add two
 * products in 16 bits, which 8 bits overflow.
 */
public final class ReaderExport {

    private static final int LEVELS = 63;

    /** For vectors of words, which enter no product. */
    private static final int WORD_LEVELS = 127;

    private static final int HEADS = 12;

    private static final int WIDTH = Parameters.WIDTH;

    private static final float EPSILON = 1e-12f;

    private final Graph graph = new Graph();
    private final Parameters parameters;
    private final boolean small;

    private ReaderExport(Parameters parameters, boolean small) {
        this.parameters = parameters;
        this.small = small;
    }

    /**
     * Entry point; writes beside it, in the folder to work in, one in 32 bits to compare with.
     *
     * @param arguments as for {@link ReaderTrainer}
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[3]);
        Parameters parameters = Parameters.read(folder.resolve(ReaderTrainer.LEARNT));
        write(Path.of(arguments[4]), new ReaderExport(parameters, true));
        write(folder.resolve("evidence-reader-32.onnx"), new ReaderExport(parameters, false));
    }

    private static void write(Path to, ReaderExport export) throws IOException {
        byte[] file = export.file();
        Files.write(to, file);
        System.out.printf("%s: %,d bytes%n", to, file.length);
    }

    private byte[] file() {
        String ids = graph.input("ids", DataType.INT64, "pieces");
        String types = graph.input("types", DataType.INT64, "pieces");
        String pooling = graph.input("pooling", DataType.FLOAT, "sentences", "pieces");
        graph.longs("start", 0);
        graph.longs("side", 0);
        graph.longs("split", 0, HEADS, WIDTH / HEADS);
        graph.longs("joined", 0, WIDTH);
        graph.longs("first", 0);
        graph.floats("half", new float[] {0.5f});
        graph.floats("one", new float[] {1});
        graph.floats("root", new float[] {(float) Math.sqrt(2)});
        String x = norm(embedded(ids, types), "norm");
        for (int layer = 0; layer < Parameters.LAYERS; layer++) {
            x = layer(x, "layer." + layer + ".");
        }
        String sentences = head(graph.node("MatMul", pooling, x), "sentence");
        graph.output("decides", sentences, "sentences", "1");
        graph.output("states", head(graph.node("Gather", x, "first"), "text"), "1", "3");
        return graph.file("Reads a question beside the sentences of a text. Learnt from all-MiniLM-L6-v2 (Apache-2.0).");
    }

    private String embedded(String ids, String types) {
        Weight words = parameters.values().get("words");
        String vectors;
        if (small) {
            Quantised rows = Quantised.of(words.values(), Parameters.WORDS, WIDTH, WORD_LEVELS);
            graph.bytes("words", rows.values(), Parameters.WORDS, WIDTH);
            graph.floats("words.scale", rows.scales(), Parameters.WORDS, 1);
            vectors = graph.node(
                    "Mul",
                    graph.node("Cast", "to", DataType.FLOAT.getNumber(), graph.node("Gather", "words", ids)),
                    graph.node("Gather", "words.scale", ids));
        } else {
            vectors = graph.node("Gather", weight("words"), ids);
        }
        String places = graph.node("Slice", weight("positions"), "start", graph.node("Shape", ids), "side");
        return graph.node("Add", graph.node("Add", vectors, places), graph.node("Gather", weight("types"), types));
    }

    private String layer(String x, String name) {
        List<String> in = entering(x);
        String query = heads(scaled(in, name + "query", (float) (1 / Math.sqrt(WIDTH / HEADS))), 1, 0, 2);
        String key = heads(linear(in, name + "key"), 1, 2, 0);
        String value = heads(linear(in, name + "value"), 1, 0, 2);
        String attention = graph.node("Softmax", "axis", -1, graph.node("MatMul", query, key));
        String seen = graph.node(
                "Reshape", graph.transpose(graph.node("MatMul", attention, value), 1, 0, 2), "joined");
        x = norm(graph.node("Add", x, linear(entering(seen), name + "output")), name + "norm1");
        String wide = linear(entering(x), name + "wide");
        // The exact form of GELU (Hendrycks and Gimpel 2016), which the run-time knows to fuse.
        String curve = graph.node("Add", graph.node("Erf", graph.node("Div", wide, "root")), "one");
        String bent = graph.node("Mul", graph.node("Mul", wide, curve), "half");
        return norm(graph.node("Add", x, linear(entering(bent), name + "narrow")), name + "norm2");
    }

    private String heads(String x, long... order) {
        return graph.transpose(graph.node("Reshape", x, "split"), order);
    }

    private String head(String x, String name) {
        return linear(entering(graph.node("Tanh", linear(entering(x), name + ".dense"))), name + ".out");
    }

    private List<String> entering(String x) {
        return small ? graph.quantised(x) : List.of(x);
    }

    private String linear(List<String> in, String name) {
        return scaled(in, name, 1);
    }

    private String scaled(List<String> in, String name, float factor) {
        Weight weight = parameters.values().get(name + ".weight");
        int outputs = (int) weight.shape()[0];
        int inputs = (int) weight.shape()[1];
        float[] bias = parameters.values().get(name + ".bias").values().clone();
        for (int i = 0; i < bias.length; i++) {
            bias[i] *= factor;
        }
        String product = small
                ? product(in, name, weight.values(), outputs, inputs, factor)
                : graph.node(
                        "MatMul",
                        in.get(0),
                        graph.floats(name + ".weight", turned(weight.values(), outputs, inputs, factor), inputs, outputs));
        return graph.node("Add", product, graph.floats(name + ".bias", bias, outputs));
    }

    private String product(List<String> in, String name, float[] values, int outputs, int inputs, float factor) {
        Quantised rows = Quantised.of(values, outputs, inputs, LEVELS);
        byte[] turned = new byte[values.length];
        for (int out = 0; out < outputs; out++) {
            for (int i = 0; i < inputs; i++) {
                turned[i * outputs + out] = rows.values()[out * inputs + i];
            }
        }
        float[] scales = rows.scales().clone();
        for (int i = 0; i < scales.length; i++) {
            scales[i] *= factor;
        }
        String weight = graph.bytes(name + ".weight", turned, inputs, outputs);
        String whole = graph.node("MatMulInteger", in.get(0), weight, in.get(2));
        String scale = graph.node("Mul", in.get(1), graph.floats(name + ".scale", scales, outputs));
        return graph.node("Mul", graph.node("Cast", "to", DataType.FLOAT.getNumber(), whole), scale);
    }

    private static float[] turned(float[] values, int outputs, int inputs, float factor) {
        float[] turned = new float[values.length];
        for (int out = 0; out < outputs; out++) {
            for (int i = 0; i < inputs; i++) {
                turned[i * outputs + out] = values[out * inputs + i] * factor;
            }
        }
        return turned;
    }

    private String norm(String x, String name) {
        return graph.norm(x, weight(name + ".weight"), weight(name + ".bias"), EPSILON);
    }

    private String weight(String name) {
        Weight weight = parameters.values().get(name);
        return graph.floats("weight." + name, weight.values(), weight.shape());
    }

    /** Rows of whole numbers, each row with the factor that gives the weights back. */
    private record Quantised(byte[] values, float[] scales) {

        static Quantised of(float[] weights, int rows, int width, int levels) {
            byte[] values = new byte[weights.length];
            float[] scales = new float[rows];
            for (int row = 0; row < rows; row++) {
                float greatest = 1e-9f;
                for (int i = row * width; i < (row + 1) * width; i++) {
                    greatest = Math.max(greatest, Math.abs(weights[i]));
                }
                scales[row] = greatest / levels;
                for (int i = row * width; i < (row + 1) * width; i++) {
                    values[i] = (byte) Math.round(weights[i] / scales[row]);
                }
            }
            return new Quantised(values, scales);
        }
    }
}
