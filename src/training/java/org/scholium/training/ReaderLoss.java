package org.scholium.training;

import static org.scholium.training.Example.UNKNOWN;
import static org.scholium.training.Example.YES;

import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;
import org.scholium.training.ReaderNetwork.Reading;

/**
 * What the reader is to bring down: for sentences the cross-entropy of each and that of the right one among those of its
 * text; for texts the cross-entropy of supported, contradicted and absent.
 */
final class ReaderLoss {

    /** Of at::Reduction: none is 0, mean 1. */
    private static final long SUM = 2;

    private static final float NEVER = -1e4f;

    private ReaderLoss() {}

    static Tensor of(Reading reading, Batch batch) {
        int rows = batch.rows().size();
        int most = batch.most();
        float[] known = new float[rows * most];
        float[] right = new float[rows * most];
        float[] allowed = new float[rows * most];
        float[] share = new float[rows * most];
        float[] stated = new float[rows * 3];
        int knownSentences = 0;
        int ranked = 0;
        int knownTexts = 0;
        for (int row = 0; row < rows; row++) {
            Batch.Encoded example = batch.rows().get(row);
            int deciding = 0;
            for (int i = 0; i < most; i++) {
                int label = i < example.sentences() ? example.decides(i) : UNKNOWN;
                int at = row * most + i;
                known[at] = label == UNKNOWN ? 0 : 1;
                right[at] = label == YES ? 1 : 0;
                allowed[at] = label == UNKNOWN ? NEVER : 0;
                knownSentences += label == UNKNOWN ? 0 : 1;
                deciding += label == YES ? 1 : 0;
            }
            if (deciding > 0 && example.sentences() > 1) {
                ranked++;
                for (int i = 0; i < most; i++) {
                    share[row * most + i] = right[row * most + i] / deciding;
                }
            }
            if (example.example().stated() != UNKNOWN) {
                stated[row * 3 + example.example().stated()] = 1;
                knownTexts++;
            }
        }
        Tensor each = torch.binary_cross_entropy_with_logits(
                        reading.sentences(),
                        Tensor.create(right, rows, most),
                        new TensorOptional(Tensor.create(known, rows, most)),
                        new TensorOptional(),
                        SUM)
                .mul(new Scalar(1f / Math.max(1, knownSentences)));
        Tensor among = torch.log_softmax(reading.sentences().add(Tensor.create(allowed, rows, most)), 1)
                .mul(Tensor.create(share, rows, most))
                .sum()
                .mul(new Scalar(-1f / Math.max(1, ranked)));
        Tensor texts = reading.texts()
                .mul(Tensor.create(stated, rows, 3))
                .sum()
                .mul(new Scalar(-1f / Math.max(1, knownTexts)));
        return each.add(among).add(texts);
    }
}
