package org.scholium.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Learns the second stage once more, from the weights that ship, so that questions written since are learnt in the half of
 * the time. As {@link ReaderTrainer} it goes on where it was stopped.
 */
public final class ReaderRefresh {

    private ReaderRefresh() {}

    /**
     * Entry point.
     *
     * @param arguments as for {@link ReaderTrainer}
     */
    public static void main(String[] arguments) throws IOException {
        TrainingSets sets = TrainingSets.in(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        Parameters before = Parameters.exported(Path.of(arguments[4]));
        ReaderTrainer.science(sets, folder, before).write(folder.resolve(ReaderTrainer.LEARNT));
    }
}
