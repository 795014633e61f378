package org.scholium.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.datasource.ListDataSource;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Logistic regression by Tribuo, its model read back as one weight a feature. */
final class LogisticRegression {

    /** Something to learn from: its features by name and whether it is one of those looked for. */
    record Example(Map<String, Double> features, boolean positive) {}

    private static final LabelFactory LABELS = new LabelFactory();
    private static final Label YES = new Label("yes");
    private static final Label NO = new Label("no");

    private static final double RATE = 1;
    private static final double SMALLEST_STEP = 0.1;
    private static final int EPOCHS = 60;
    private static final int BATCH = 32;
    private static final int LOG_NOTHING = -1;
    private static final long SEED = 1;

    private LogisticRegression() {}

    /** The weights by name of the feature, with one named "bias". */
    static Map<String, Double> learn(List<Example> examples) {
        var provenance = new SimpleDataSourceProvenance("examples", LABELS);
        var data = new MutableDataset<>(new ListDataSource<Label>(
                examples.stream().map(LogisticRegression::converted).toList(), LABELS, provenance));
        var trainer = new LinearSGDTrainer(
                new LogMulticlass(), new AdaGrad(RATE, SMALLEST_STEP), EPOCHS, LOG_NOTHING, BATCH, SEED);
        return weights(trainer.train(data));
    }

    private static org.tribuo.Example<Label> converted(Example example) {
        String[] names = example.features().keySet().toArray(String[]::new);
        double[] values = example.features().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        return new ArrayExample<>(example.positive() ? YES : NO, names, values);
    }

    /** Two softmax rows say what their difference says as a logistic model. */
    private static Map<String, Double> weights(LinearSGDModel model) {
        DenseMatrix rows = model.getWeightsCopy();
        int yes = model.getOutputIDInfo().getID(YES);
        int no = model.getOutputIDInfo().getID(NO);
        Map<String, Double> weights = new TreeMap<>();
        model.getFeatureIDMap().forEach(feature -> {
            int column = model.getFeatureIDMap().getID(feature.getName());
            weights.put(feature.getName(), rows.get(yes, column) - rows.get(no, column));
        });
        int bias = rows.getDimension2Size() - 1;
        weights.put("bias", rows.get(yes, bias) - rows.get(no, bias));
        return weights;
    }
}
