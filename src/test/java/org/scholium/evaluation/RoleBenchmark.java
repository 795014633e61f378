package org.scholium.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.scholium.store.Embedder;
import org.scholium.store.RoleClassifier;
import org.scholium.store.RoleProbabilities;
import org.scholium.store.SentenceRole;

/** Roles of sentences on CSAbstruct's test part, which nothing was learnt from or chosen by. */
final class RoleBenchmark {

    private RoleBenchmark() {}

    static void run(Report report, Path folder, Embedder embedder) {
        List<LabelledAbstract> test = LabelledAbstract.read(folder.resolve("test.jsonl"));
        RoleConfusion learnt = confusion(RoleClassifier.of(embedder.name()), test, embedder);
        RoleConfusion majority = new RoleConfusion();
        test.forEach(a -> a.roles().forEach(role -> majority.add(role, SentenceRole.BACKGROUND, 1)));
        report.heading("Sentence roles: CSAbstruct, " + embedder.name());
        report.table(
                List.of("classifier", "macro-F1", "accuracy"),
                List.of(
                        List.of("always the commonest role", majority.macroF1(), majority.accuracy()),
                        List.of("learnt", learnt.macroF1(), learnt.accuracy())));
        learnt.print(report);
    }

    /** Each sentence counts once. */
    static RoleConfusion confusion(RoleClassifier classifier, List<LabelledAbstract> abstracts, Embedder embedder) {
        return confusion(classifier, abstracts, embedder, agreement -> 1);
    }

    /** Each sentence counts as its annotators' agreement says. */
    static RoleConfusion confusion(
            RoleClassifier classifier,
            List<LabelledAbstract> abstracts,
            Embedder embedder,
            ToDoubleFunction<Double> weight) {
        RoleConfusion confusion = new RoleConfusion();
        for (LabelledAbstract one : abstracts) {
            List<RoleProbabilities> told = classifier.classify(one.sentences(), embedder.embedAll(one.sentences()));
            for (int i = 0; i < told.size(); i++) {
                confusion.add(
                        one.roles().get(i),
                        told.get(i).likeliest(),
                        weight.applyAsDouble(one.agreement().get(i)));
            }
        }
        return confusion;
    }
}
