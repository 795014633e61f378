package org.scholium.evaluation;

import java.nio.file.Path;

/** Runs the benchmarks and prints their tables; see README.md. */
public final class Evaluation {

    private Evaluation() {}

    /**
     * Entry point.
     *
     * @param arguments the folder of the benchmarks and the folder for the report
     */
    public static void main(String[] arguments) {
        Path benchmarks = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        Report report = new Report(output);
        CachedEmbedder embedder = new CachedEmbedder("all-minilm-l6-v2", output);
        RetrievalBenchmark.run(report, benchmarks.resolve("scifact"), embedder);
        RoleBenchmark.run(report, benchmarks.resolve("csabstruct"), embedder);
        report.save();
    }
}
