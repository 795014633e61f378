package org.scholium.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scholium.retrieval.Evidence.Stand;
import org.scholium.retrieval.EvidenceReader;

/** How well an exported reader reads what was held out: whole texts, and each of their sentences alone. */
public final class ReaderReport {

    private ReaderReport() {}

    /**
     * Entry point.
     *
     * @param arguments as for {@link ReaderTrainer}
     */
    public static void main(String[] arguments) throws IOException {
        TrainingSets sets = TrainingSets.in(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        EvidenceReader reader = new EvidenceReader(Files.readAllBytes(Path.of(arguments[4])));
        HeldOut heldOut = new HeldOut();
        for (Example example : sets.heldOut()) {
            Stand stand = reader.stand(example.question(), example.title(), example.sentences());
            double[] decides = example.sentences().stream()
                    .mapToDouble(sentence -> reader.decides(example.question(), example.title(), sentence))
                    .toArray();
            heldOut.add(example, decides, new double[] {stand.supported(), stand.contradicted(), stand.absent()});
        }
        System.out.println(heldOut);
    }
}
