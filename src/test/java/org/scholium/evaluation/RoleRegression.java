package org.scholium.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.scholium.store.Embedder;
import org.scholium.store.RoleFeatures;
import org.scholium.store.SentenceRole;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.StochasticGradientOptimiser;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Multinomial logistic regression of roles on {@link RoleFeatures}, learnt with Tribuo. */
final class RoleRegression {

    private static final int BATCH = 16;
    private static final int NEVER = Integer.MAX_VALUE;
    private static final long SEED = 42;

    private final MutableDataset<Label> sentences;

    RoleRegression(List<LabelledAbstract> abstracts, Embedder embedder) {
        LabelFactory factory = new LabelFactory();
        sentences = new MutableDataset<>(new SimpleDataSourceProvenance("CSAbstruct", factory), factory);
        for (LabelledAbstract one : abstracts) {
            List<float[]> vectors = embedder.embedAll(one.sentences());
            for (int i = 0; i < vectors.size(); i++) {
                float[] features = RoleFeatures.of(one.sentences().get(i), vectors.get(i), i, vectors.size());
                sentences.add(
                        example(features, one.roles().get(i), one.agreement().get(i)));
            }
        }
    }

    /** Where annotators disagree there is less to learn: each counts as the square of their agreement. */
    private static Example<Label> example(float[] features, SentenceRole role, double agreement) {
        ArrayExample<Label> example = new ArrayExample<>(new Label(role.name()), (float) (agreement * agreement));
        for (int i = 0; i < features.length; i++) {
            if (features[i] != 0) {
                example.add(name(i), features[i]);
            }
        }
        return example;
    }

    private static String name(int feature) {
        return String.valueOf(feature);
    }

    /** The weights of each role for each feature; the last row is the bias. */
    List<double[]> train(StochasticGradientOptimiser optimiser, int epochs) {
        LinearSGDModel model =
                new LinearSGDTrainer(new LogMulticlass(), optimiser, epochs, NEVER, BATCH, SEED).train(sentences);
        DenseMatrix weights = model.getWeightsCopy();
        int[] roles = new int[SentenceRole.values().length];
        for (SentenceRole role : SentenceRole.values()) {
            roles[role.ordinal()] = model.getOutputIDInfo().getID(new Label(role.name()));
        }
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i <= RoleFeatures.SIZE; i++) {
            int column = i == RoleFeatures.SIZE
                    ? weights.getDimension2Size() - 1
                    : model.getFeatureIDMap().getID(name(i));
            double[] row = new double[roles.length];
            for (int role = 0; column >= 0 && role < roles.length; role++) {
                row[role] = weights.get(roles[role], column);
            }
            rows.add(row);
        }
        return rows;
    }
}
