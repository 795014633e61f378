package org.scholium.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scholium.TestLibrary;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Embedder;
import org.scholium.store.Indexer;
import org.scholium.store.Library;
import org.scholium.store.MemoryStore;

/**
 * What each figure of the rooms' {@code tuning.properties} does: all sets are asked again with it a fifth smaller and a
 * fifth larger, each time in a process of its own. A figure that changes nothing either way has no place in its file.
 */
public final class Sensitivity {

    private static final Path OWN = Path.of("src/test/resources");
    private static final Path ROOMS = Path.of("src/main/resources/org/scholium");
    private static final double FIFTH = 0.2;
    private static final String ONCE = "once";
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What one process saw.
     *
     * @param answers every answer, reading, cell and verdict, as text
     * @param right how many of them are, by set
     */
    record Seen(List<String> answers, Map<String, Long> right) {

        long differsFrom(Seen other) {
            return IntStream.range(0, answers.size())
                    .filter(i -> !answers.get(i).equals(other.answers.get(i)))
                    .count();
        }
    }

    private Sensitivity() {}

    /**
     * Entry point.
     *
     * @param arguments the folder of the benchmarks, the folder for the report and the kept vectors, and the name of
     *     the embedding model; a process that asks only once gets that word and a room more
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 3 && arguments[3].equals(ONCE)) {
            System.out.println(JSON.writeValueAsString(seen(
                    Path.of(arguments[0]), new CachedEmbedder(arguments[2], Path.of(arguments[1])), arguments[4])));
            return;
        }
        Report report = new Report(Path.of(arguments[1]));
        report.heading("What a fifth more or less of each figure does");
        List<List<?>> rows = rows(arguments);
        report.table(
                List.of("figure", "value", "a fifth less: changed", "right", "a fifth more: changed", "right"), rows);
        report.line(rows.stream()
                        .filter(row -> row.get(2).equals(0L) && row.get(4).equals(0L))
                        .count() + " of " + rows.size() + " change nothing.");
        report.save();
    }

    private static List<List<?>> rows(String[] arguments) throws IOException {
        ExecutorService processes =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Map<String, List<Future<Seen>>> runs = new TreeMap<>();
            Map<String, Double> figures = figures();
            Map<String, Future<Seen>> asItIs = new TreeMap<>();
            figures.keySet()
                    .forEach(name -> asItIs.computeIfAbsent(
                            room(name), room -> processes.submit(() -> once(arguments, room, List.of()))));
            figures.forEach((name, value) -> runs.put(
                    name,
                    Stream.of(-1, 1)
                            .map(way -> processes.submit(
                                    () -> once(arguments, room(name), List.of(property(name, value, way)))))
                            .toList()));
            List<List<?>> rows = new ArrayList<>();
            for (Map.Entry<String, List<Future<Seen>>> run : runs.entrySet()) {
                Seen usual = asItIs.get(room(run.getKey())).get();
                Seen less = run.getValue().get(0).get();
                Seen more = run.getValue().get(1).get();
                rows.add(List.of(
                        run.getKey(),
                        String.valueOf(figures.get(run.getKey())),
                        less.differsFrom(usual),
                        difference(less, usual),
                        more.differsFrom(usual),
                        difference(more, usual)));
                System.err.println(rows.get(rows.size() - 1));
            }
            rows.sort(Comparator.comparingLong(row -> -((Long) row.get(2) + (Long) row.get(4))));
            return rows;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A process gave no answers.", e);
        } finally {
            processes.shutdownNow();
        }
    }

    /** A number of things changes by one at least. */
    private static String property(String name, double value, int way) {
        boolean counts = value == Math.rint(value) && value >= 1;
        double step = counts ? Math.max(1, Math.rint(value * FIFTH)) : value * FIFTH;
        return String.format(Locale.ROOT, "-Dscholium.tuning.%s=%s", name, value + way * step);
    }

    private static String difference(Seen seen, Seen usual) {
        StringBuilder text = new StringBuilder();
        usual.right().forEach((set, right) -> {
            long more = seen.right().get(set) - right;
            if (more != 0) {
                text.append(String.format(Locale.ROOT, "%s %+d ", set, more));
            }
        });
        return text.toString().strip();
    }

    private static Map<String, Double> figures() throws IOException {
        Map<String, Double> figures = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ROOMS)) {
            for (Path file :
                    files.filter(path -> path.endsWith("tuning.properties")).toList()) {
                Properties room = new Properties();
                room.load(Files.newBufferedReader(file));
                String prefix = file.getParent().getFileName() + ".";
                room.stringPropertyNames()
                        .forEach(name -> figures.put(prefix + name, Double.valueOf(room.getProperty(name))));
            }
        }
        return figures;
    }

    private static String room(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private static Seen once(String[] arguments, String room, List<String> properties) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-classpath",
                System.getProperty("java.class.path")));
        command.addAll(properties);
        command.addAll(List.of(Sensitivity.class.getName(), arguments[0], arguments[1], arguments[2], ONCE, room));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            JsonNode seen = null;
            for (String line : (Iterable<String>) process.inputReader().lines()::iterator) {
                seen = line.startsWith("{") ? JSON.readTree(line) : seen;
            }
            if (seen == null) {
                throw new IllegalStateException("No answers with " + properties + ".");
            }
            return JSON.treeToValue(seen, Seen.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each room those sets that its figures can touch. */
    private static Seen seen(Path benchmarks, Embedder embedder, String room) {
        Library library = new Library(
                new MemoryStore(new Indexer(embedder)), new TestLibrary.Ready(), List.of(TestLibrary.DOCS_CORPUS));
        library.load();
        Retriever retriever = new Retriever(embedder, true);
        List<String> answers = new ArrayList<>();
        Map<String, Long> right = new TreeMap<>();
        if (!room.equals("check")) {
            ask(benchmarks, library, retriever, answers, right);
        }
        if (!room.equals("question")) {
            List<AspectBenchmark.Result> cells =
                    AspectBenchmark.results(JudgedAspect.read(OWN.resolve("aspects.jsonl")), library, retriever);
            cells.forEach(cell -> answers.add(String.valueOf(cell.cell())));
            right.put("cells", count(cells, AspectBenchmark.Result::isRight));
        }
        if (List.of("check", "text", "store").contains(room)) {
            for (String claims : List.of("claims.jsonl", "claims-unseen.jsonl", "claims-fresh.jsonl")) {
                List<ClaimBenchmark.Result> results =
                        ClaimBenchmark.results(OWN.resolve(claims), TestLibrary.of(library), embedder);
                results.forEach(result -> answers.add(result.support().name()));
                right.merge("claims", count(results, ClaimBenchmark.Result::isRight), Long::sum);
            }
        }
        return new Seen(answers, right);
    }

    private static void ask(
            Path benchmarks, Library library, Retriever retriever, List<String> answers, Map<String, Long> right) {
        for (Path file : List.of(
                OWN.resolve("questions.jsonl"),
                OWN.resolve("questions-fresh.jsonl"),
                benchmarks.resolveSibling("eval").resolve("questions.jsonl"))) {
            List<Mark> marks = Examination.of(QuestionSet.read(file.toString(), file), library, retriever)
                    .marks();
            marks.forEach(mark -> answers.add(mark.outcome() + " " + mark.answer()));
            right.merge("questions", count(marks, Mark::passes), Long::sum);
        }
        List<DialogueBenchmark.Result> turns =
                DialogueBenchmark.results(Dialogue.read(OWN.resolve("conversations.jsonl")), library, retriever);
        turns.forEach(turn -> answers.add(turn.answer()));
        right.put("turns", count(turns, DialogueBenchmark.Result::right));
        List<ReadingBenchmark.Result> readings =
                ReadingBenchmark.results(ReadingBenchmark.read(OWN.resolve("readings.jsonl")), library, retriever);
        readings.forEach(reading -> answers.add(reading.slots().toString()));
        right.put("readings", count(readings, ReadingBenchmark.Result::isRight));
    }

    private static <T> long count(List<T> results, Predicate<T> which) {
        return results.stream().filter(which).count();
    }
}
