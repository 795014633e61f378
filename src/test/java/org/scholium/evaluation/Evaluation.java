package org.scholium.evaluation;

import java.nio.file.Path;

/** Runs the benchmarks and prints their tables; see README.md. */
public final class Evaluation {

    private Evaluation() {}

    /**
     * Entry point.
     *
     * @param arguments the folder of the benchmarks, the folder for the report and the kept vectors, the name of the
     *     embedding model, and "train" for the fusion's weights instead of figures
     */
    public static void main(String[] arguments) {
        Path benchmarks = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        Report report = new Report(output);
        CachedEmbedder embedder = new CachedEmbedder(arguments[2], output);
        if (arguments.length > 3 && arguments[3].equals("train")) {
            FusionTrainer.run(report, benchmarks.resolve("scifact"), embedder);
        } else {
            RetrievalBenchmark.run(report, benchmarks.resolve("scifact"), embedder);
            if (arguments.length > 9) EvidenceBenchmark.run(report, benchmarks.resolve("scifact"), embedder);
            if (arguments.length > 9) RoleBenchmark.run(report, benchmarks.resolve("csabstruct"), embedder);
        }
        report.save();
    }
}
