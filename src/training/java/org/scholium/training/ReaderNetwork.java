package org.scholium.training;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;

/**
 * The reader in PyTorch: the encoder of all-MiniLM (BERT, Devlin et al. 2019; six layers, twelve heads, width 384) with a
 * head on the mean of each sentence's word pieces and one on the first word piece. Products are taken in bfloat16 and
 * everything else in 32 bits: on processors with matrix instructions this is several times faster. There is no dropout:
 * it costs a quarter of the time, and every example is seen a few times only.
 */
final class ReaderNetwork {

    static final int HEADS = 12;

    private static final double EPSILON = 1e-12;

    private final Map<String, Tensor> tensors = new LinkedHashMap<>();

    /**
     * What the network says of a batch.
     *
     * @param sentences examples × sentences: how much each decides
     * @param texts examples × 3: the logarithms of the shares of supported, contradicted, absent
     */
    record Reading(Tensor sentences, Tensor texts) {}

    ReaderNetwork(Parameters parameters) {
        parameters
                .values()
                .forEach((name, weight) -> tensors.put(name, Tensor.create(weight.values(), weight.shape())));
        parameters.learnt().forEach(name -> tensors.get(name).set_requires_grad(true));
    }

    Tensor tensor(String name) {
        return tensors.get(name);
    }

    Parameters parameters() {
        Map<String, Parameters.Weight> values = new LinkedHashMap<>();
        tensors.forEach((name, tensor) -> values.put(
                name, new Parameters.Weight(tensor.sizes().vec().get(), floats(tensor))));
        return new Parameters(values);
    }

    static float[] floats(Tensor tensor) {
        Tensor flat = tensor.detach().contiguous();
        float[] values = new float[(int) flat.numel()];
        new FloatPointer(flat.data_ptr_float()).get(values);
        return values;
    }

    Reading read(Batch batch) {
        long rows = batch.rows().size();
        long length = batch.length();
        Tensor x = torch.embedding(tensor("words"), Tensor.create(batch.ids(), rows, length))
                .add(tensor("positions").narrow(0, 0, length))
                .add(torch.embedding(tensor("types"), Tensor.create(batch.types(), rows, length)));
        x = norm(x, "norm");
        Tensor mask = half(Tensor.create(batch.mask(), rows, 1, 1, length));
        for (int layer = 0; layer < Parameters.LAYERS; layer++) {
            String name = "layer." + layer + ".";
            Tensor h = half(x);
            Tensor scores = torch.matmul(
                            heads(h, name + "query").mul(new Scalar((float) (1 / Math.sqrt(Parameters.WIDTH / HEADS)))),
                            heads(h, name + "key").transpose(-1, -2))
                    .add(mask);
            Tensor seen = torch.matmul(torch.softmax(scores, -1), heads(h, name + "value"))
                    .transpose(1, 2)
                    .reshape(rows, length, Parameters.WIDTH);
            x = norm(x.add(full(linear(seen, name + "output"))), name + "norm1");
            Tensor wide = torch.gelu(linear(half(x), name + "wide"));
            x = norm(x.add(full(linear(wide, name + "narrow"))), name + "norm2");
        }
        Tensor means = torch.matmul(Tensor.create(batch.pooling(), rows, batch.most(), length), x);
        return new Reading(
                head(means, "sentence").view(rows, batch.most()), torch.log_softmax(head(x.select(1, 0), "text"), 1));
    }

    private Tensor head(Tensor x, String name) {
        Tensor dense = torch.tanh(torch.linear(
                x, tensor(name + ".dense.weight"), new TensorOptional(tensor(name + ".dense.bias"))));
        return torch.linear(dense, tensor(name + ".out.weight"), new TensorOptional(tensor(name + ".out.bias")));
    }

    private Tensor heads(Tensor x, String name) {
        return linear(x, name)
                .view(x.size(0), x.size(1), HEADS, Parameters.WIDTH / HEADS)
                .transpose(1, 2);
    }

    private Tensor linear(Tensor x, String name) {
        return torch.linear(
                x, half(tensor(name + ".weight")), new TensorOptional(half(tensor(name + ".bias"))));
    }

    private Tensor norm(Tensor x, String name) {
        return torch.layer_norm(
                x,
                new long[] {Parameters.WIDTH},
                new TensorOptional(tensor(name + ".weight")),
                new TensorOptional(tensor(name + ".bias")),
                EPSILON,
                true);
    }

    private static Tensor half(Tensor tensor) {
        return tensor.to(torch.ScalarType.BFloat16);
    }

    private static Tensor full(Tensor tensor) {
        return tensor.to(torch.ScalarType.Float);
    }
}
