package org.scholium.training;

import ai.onnx.proto.OnnxMl;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * The weights of the reader by name, as plain arrays with their shapes. A linear weight has the shape outputs × inputs.
 *
 * @param values by name: {@code words}, {@code positions}, {@code types}, {@code norm.*}, {@code layer.N.*} with
 *     {@code query}, {@code key}, {@code value}, {@code output}, {@code norm1}, {@code wide}, {@code narrow} and
 *     {@code norm2}, {@code sentence.*} and {@code text.*} for the two heads
 */
record Parameters(Map<String, Weight> values) {

    static final int LAYERS = 6;

    static final int WIDTH = 384;

    static final int WORDS = 30_522;

    private static final String ORIGIN = "/all-minilm-l6-v2.onnx";

    private static final float FIRST_SPREAD = 0.02f;

    record Weight(long[] shape, float[] values) {}

    /** The 32-bit weights of all-MiniLM-L6-v2, as LangChain4j ships them, with new heads. */
    static Parameters original() throws IOException {
        Map<String, float[]> found;
        List<float[]> products;
        try (InputStream stream = Parameters.class.getResourceAsStream(ORIGIN)) {
            List<OnnxMl.TensorProto> tensors =
                    OnnxMl.ModelProto.parseFrom(stream.readAllBytes()).getGraph().getInitializerList();
            found = tensors.stream()
                    .filter(tensor -> tensor.getDataType() == OnnxMl.TensorProto.DataType.FLOAT.getNumber())
                    .collect(Collectors.toMap(OnnxMl.TensorProto::getName, Parameters::floats));
            // Six a layer: query, key, value, output, wide, narrow; the export numbers them in this order.
            products = found.keySet().stream()
                    .filter(name -> name.startsWith("onnx::MatMul_"))
                    .sorted(Comparator.comparingInt(name -> Integer.parseInt(name.substring("onnx::MatMul_".length()))))
                    .map(found::get)
                    .toList();
        }
        Map<String, Weight> named = new LinkedHashMap<>();
        named.put("words", new Weight(new long[] {WORDS, WIDTH}, found.get("embeddings.word_embeddings.weight")));
        named.put("positions", weight(found.get("embeddings.position_embeddings.weight")));
        named.put("types", weight(found.get("embeddings.token_type_embeddings.weight")));
        norm(named, "norm", found, "embeddings.LayerNorm");
        for (int layer = 0; layer < LAYERS; layer++) {
            String to = "layer." + layer + ".";
            String from = "encoder.layer." + layer + ".";
            int first = layer * 6;
            linear(named, to + "query", products.get(first), found.get(from + "attention.self.query.bias"));
            linear(named, to + "key", products.get(first + 1), found.get(from + "attention.self.key.bias"));
            linear(named, to + "value", products.get(first + 2), found.get(from + "attention.self.value.bias"));
            linear(named, to + "output", products.get(first + 3), found.get(from + "attention.output.dense.bias"));
            linear(named, to + "wide", products.get(first + 4), found.get(from + "intermediate.dense.bias"));
            linear(named, to + "narrow", products.get(first + 5), found.get(from + "output.dense.bias"));
            norm(named, to + "norm1", found, from + "attention.output.LayerNorm");
            norm(named, to + "norm2", found, from + "output.LayerNorm");
        }
        Random chance = new Random(1);
        head(named, "sentence", 1, chance);
        head(named, "text", 3, chance);
        return new Parameters(named);
    }

    private static Weight weight(float[] values) {
        return new Weight(new long[] {values.length / WIDTH, WIDTH}, values);
    }

    private static void norm(Map<String, Weight> named, String to, Map<String, float[]> found, String from) {
        named.put(to + ".weight", vector(found.get(from + ".weight")));
        named.put(to + ".bias", vector(found.get(from + ".bias")));
    }

    /** The export multiplies from the left, so its matrices lie the other way. */
    private static void linear(Map<String, Weight> named, String to, float[] product, float[] bias) {
        int outputs = bias.length;
        int inputs = product.length / outputs;
        float[] turned = new float[product.length];
        for (int in = 0; in < inputs; in++) {
            for (int out = 0; out < outputs; out++) {
                turned[out * inputs + in] = product[in * outputs + out];
            }
        }
        named.put(to + ".weight", new Weight(new long[] {outputs, inputs}, turned));
        named.put(to + ".bias", vector(bias));
    }

    private static void head(Map<String, Weight> named, String to, int outputs, Random chance) {
        named.put(to + ".dense.weight", random(WIDTH, chance));
        named.put(to + ".dense.bias", vector(new float[WIDTH]));
        named.put(to + ".out.weight", random(outputs, chance));
        named.put(to + ".out.bias", vector(new float[outputs]));
    }

    private static Weight random(int outputs, Random chance) {
        float[] values = new float[outputs * WIDTH];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) chance.nextGaussian() * FIRST_SPREAD;
        }
        return new Weight(new long[] {outputs, WIDTH}, values);
    }

    private static Weight vector(float[] values) {
        return new Weight(new long[] {values.length}, values);
    }

    /** Those of a file that {@link ReaderExport} made, as near as its 8 bits keep them. */
    static Parameters exported(Path file) throws IOException {
        Map<String, OnnxMl.TensorProto> found;
        try (InputStream stream = Files.newInputStream(file)) {
            found = OnnxMl.ModelProto.parseFrom(stream.readAllBytes()).getGraph().getInitializerList().stream()
                    .collect(Collectors.toMap(OnnxMl.TensorProto::getName, tensor -> tensor));
        }
        Map<String, Weight> named = new LinkedHashMap<>();
        for (Map.Entry<String, Weight> entry : original().values().entrySet()) {
            String name = entry.getKey();
            long[] shape = entry.getValue().shape();
            float[] values;
            if (name.equals("words")) {
                values = rows(found.get(name), floats(found.get("words.scale")), 1, WIDTH);
            } else if (found.containsKey("weight." + name)) {
                values = floats(found.get("weight." + name));
            } else if (name.endsWith(".weight")) {
                float[] scales = floats(found.get(name.replace(".weight", ".scale")));
                values = rows(found.get(name), scales, scales.length, 1);
            } else {
                values = floats(found.get(name));
            }
            double factor = name.contains(".query.") ? Math.sqrt((double) WIDTH / ReaderNetwork.HEADS) : 1;
            for (int i = 0; i < values.length; i++) {
                values[i] *= (float) factor;
            }
            named.put(name, new Weight(shape, values));
        }
        return new Parameters(named);
    }

    /**
     * What 8-bit values stand for, row after row.
     *
     * @param along how far apart two values of a row lie
     * @param apart how far apart two rows lie
     */
    private static float[] rows(OnnxMl.TensorProto tensor, float[] scales, int along, int apart) {
        byte[] bytes = tensor.getRawData().toByteArray();
        int width = bytes.length / scales.length;
        float[] values = new float[bytes.length];
        for (int row = 0; row < scales.length; row++) {
            for (int i = 0; i < width; i++) {
                values[row * width + i] = bytes[row * apart + i * along] * scales[row];
            }
        }
        return values;
    }

    private static float[] floats(OnnxMl.TensorProto tensor) {
        ByteBuffer raw = tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[raw.remaining() / Float.BYTES];
        raw.asFloatBuffer().get(values);
        return values;
    }

    /** The mean of each of these weights and of its like among others. */
    Parameters mean(Parameters others) {
        Map<String, Weight> means = new LinkedHashMap<>();
        values.forEach((name, weight) -> {
            float[] other = others.values.get(name).values();
            float[] mean = new float[other.length];
            for (int i = 0; i < mean.length; i++) {
                mean[i] = (weight.values()[i] + other[i]) / 2;
            }
            means.put(name, new Weight(weight.shape(), mean));
        });
        return new Parameters(means);
    }

    /** Reads what {@link #write} wrote. */
    static Parameters read(Path file) throws IOException {
        Map<String, Weight> values = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            for (int left = in.readInt(); left > 0; left--) {
                String name = in.readUTF();
                long[] shape = new long[in.readInt()];
                int count = 1;
                for (int i = 0; i < shape.length; i++) {
                    shape[i] = in.readInt();
                    count *= (int) shape[i];
                }
                float[] weights = new float[count];
                ByteBuffer.wrap(in.readNBytes(count * Float.BYTES)).asFloatBuffer().get(weights);
                values.put(name, new Weight(shape, weights));
            }
        }
        return new Parameters(values);
    }

    /** Writes them to a file that is there whole or not at all. */
    void write(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), 1 << 20))) {
            out.writeInt(values.size());
            for (Map.Entry<String, Weight> entry : values.entrySet()) {
                out.writeUTF(entry.getKey());
                long[] shape = entry.getValue().shape();
                out.writeInt(shape.length);
                for (long side : shape) {
                    out.writeInt((int) side);
                }
                float[] weights = entry.getValue().values();
                ByteBuffer raw = ByteBuffer.allocate(weights.length * Float.BYTES);
                raw.asFloatBuffer().put(weights);
                out.write(raw.array());
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The names of those that are learnt: all but the vectors of words. */
    List<String> learnt() {
        return values.keySet().stream().filter(name -> !name.equals("words")).toList();
    }
}
