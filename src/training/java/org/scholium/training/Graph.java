package org.scholium.training;

import ai.onnx.proto.OnnxMl;
import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.LongStream;

/** An ONNX graph (opset 17) in the making; every method adds a node and returns the name of its output. */
final class Graph {

    private static final long OPERATORS = 17;

    /** The version of the file format that goes with these operators. */
    private static final long FORMAT = 8;

    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("reader");
    private int made;

    String node(String operator, String... inputs) {
        return add(NodeProto.newBuilder().setOpType(operator).addAllInput(List.of(inputs)));
    }

    String node(String operator, String attribute, long value, String... inputs) {
        return add(NodeProto.newBuilder()
                .setOpType(operator)
                .addAllInput(List.of(inputs))
                .addAttribute(AttributeProto.newBuilder()
                        .setName(attribute)
                        .setType(AttributeProto.AttributeType.INT)
                        .setI(value)));
    }

    String transpose(String input, long... order) {
        return add(NodeProto.newBuilder()
                .setOpType("Transpose")
                .addInput(input)
                .addAttribute(AttributeProto.newBuilder()
                        .setName("perm")
                        .setType(AttributeProto.AttributeType.INTS)
                        .addAllInts(LongStream.of(order).boxed().toList())));
    }

    String norm(String input, String weight, String bias, float epsilon) {
        return add(NodeProto.newBuilder()
                .setOpType("LayerNormalization")
                .addAllInput(List.of(input, weight, bias))
                .addAttribute(AttributeProto.newBuilder()
                        .setName("epsilon")
                        .setType(AttributeProto.AttributeType.FLOAT)
                        .setF(epsilon)));
    }

    /** The three outputs of DynamicQuantizeLinear: 8-bit values, their scale and their zero point. */
    List<String> quantised(String input) {
        int number = made++;
        List<String> outputs = List.of("q" + number, "scale" + number, "zero" + number);
        graph.addNode(NodeProto.newBuilder()
                .setOpType("DynamicQuantizeLinear")
                .setName("n" + number)
                .addInput(input)
                .addAllOutput(outputs));
        return outputs;
    }

    private String add(NodeProto.Builder node) {
        int number = made++;
        String output = "v" + number;
        graph.addNode(node.setName("n" + number).addOutput(output));
        return output;
    }

    String floats(String name, float[] values, long... shape) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return tensor(name, TensorProto.DataType.FLOAT, raw.array(), shape);
    }

    String longs(String name, long... values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asLongBuffer().put(values);
        return tensor(name, TensorProto.DataType.INT64, raw.array(), values.length);
    }

    String bytes(String name, byte[] values, long... shape) {
        return tensor(name, TensorProto.DataType.INT8, values, shape);
    }

    private String tensor(String name, TensorProto.DataType type, byte[] raw, long... shape) {
        graph.addInitializer(TensorProto.newBuilder()
                .setName(name)
                .setDataType(type.getNumber())
                .addAllDims(LongStream.of(shape).boxed().toList())
                .setRawData(ByteString.copyFrom(raw)));
        return name;
    }

    String input(String name, TensorProto.DataType type, String... sides) {
        graph.addInput(value(name, type, sides));
        return name;
    }

    void output(String name, String from, String... sides) {
        graph.addNode(NodeProto.newBuilder().setOpType("Identity").setName(name).addInput(from).addOutput(name));
        graph.addOutput(value(name, TensorProto.DataType.FLOAT, sides));
    }

    /** A side is a number, or the name of one that is known only when the graph runs. */
    private static ValueInfoProto value(String name, TensorProto.DataType type, String... sides) {
        OnnxMl.TensorShapeProto.Builder shape = OnnxMl.TensorShapeProto.newBuilder();
        for (String side : sides) {
            OnnxMl.TensorShapeProto.Dimension.Builder dimension = OnnxMl.TensorShapeProto.Dimension.newBuilder();
            shape.addDim(
                    Character.isDigit(side.charAt(0))
                            ? dimension.setDimValue(Long.parseLong(side))
                            : dimension.setDimParam(side));
        }
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder()
                        .setTensorType(TypeProto.Tensor.newBuilder()
                                .setElemType(type.getNumber())
                                .setShape(shape)))
                .build();
    }

    byte[] file(String description) {
        return OnnxMl.ModelProto.newBuilder()
                .setIrVersion(FORMAT)
                .setProducerName("scholium")
                .setDocString(description)
                .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setVersion(OPERATORS))
                .setGraph(graph)
                .build()
                .toByteArray();
    }
}
