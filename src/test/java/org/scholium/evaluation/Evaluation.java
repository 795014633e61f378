package org.scholium.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scholium.TestLibrary;
import org.scholium.retrieval.EvidenceReader;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Embedder;
import org.scholium.store.Indexer;
import org.scholium.store.Library;
import org.scholium.store.MemoryStore;

/** Runs the benchmarks and prints their tables; see README.md. */
public final class Evaluation {

    private static final Path OWN = Path.of("src/test/resources");

    private Evaluation() {}

    /**
     * Entry point.
     *
     * @param arguments the folder of the benchmarks, the folder for the report and the kept vectors, and the name of
     *     the embedding model
     */
    public static void main(String[] arguments) {
        Path benchmarks = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        Report report = new Report(output);
        CachedEmbedder embedder = new CachedEmbedder(arguments[2], output);
        askQuestions(report, benchmarks.resolveSibling("eval").resolve("questions.jsonl"), new Embedder(arguments[2]));
        Beir.folders(benchmarks, "test").forEach(folder -> RetrievalBenchmark.run(report, folder, embedder));
        EvidenceBenchmark.run(report, benchmarks.resolve("scifact"), embedder);
        ReaderBenchmark.run(report, benchmarks.resolve("scifact"), EvidenceReader.packaged());
        CitationBenchmark.run(report, benchmarks.resolve("scifact"), embedder);
        RoleBenchmark.run(report, benchmarks.resolve("csabstruct"), embedder);
        report.save();
    }

    private static void askQuestions(Report report, Path shared, Embedder embedder) {
        Library library = new Library(
                new MemoryStore(new Indexer(embedder)), new TestLibrary.Ready(), List.of(TestLibrary.DOCS_CORPUS));
        library.load();
        Retriever retriever = new Retriever(embedder, true);
        List<Examination> examinations = new ArrayList<>();
        examinations.add(
                Examination.of(QuestionSet.read("our questions", OWN.resolve("questions.jsonl")), library, retriever));
        examinations.add(Examination.of(
                QuestionSet.read("fresh questions", OWN.resolve("questions-fresh.jsonl")), library, retriever));
        if (Files.exists(shared)) {
            examinations.add(Examination.of(QuestionSet.read("development questions", shared), library, retriever));
        } else {
            report.line("There is no " + shared + "; only our own questions were asked.");
        }
        DialogueBenchmark.run(report, Dialogue.read(OWN.resolve("conversations.jsonl")), library, retriever);
        ReadingBenchmark.run(report, ReadingBenchmark.read(OWN.resolve("readings.jsonl")), library, retriever);
        AspectBenchmark.run(report, JudgedAspect.read(OWN.resolve("aspects.jsonl")), library, retriever);
        for (String claims : List.of("claims.jsonl", "claims-unseen.jsonl", "claims-fresh.jsonl")) {
            ClaimBenchmark.run(report, OWN.resolve(claims), TestLibrary.of(library), embedder);
        }
        examinations.forEach(examination -> QuestionBenchmark.run(report, examination));
        AbstentionBenchmark.run(report, examinations);
    }
}
