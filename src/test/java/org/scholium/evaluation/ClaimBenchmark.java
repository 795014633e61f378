package org.scholium.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.scholium.check.CitationCheck;
import org.scholium.check.SupportLevel;
import org.scholium.store.Embedder;
import org.scholium.store.LuceneSnapshot;

/** Whether the citation check catches sentences that were made false on purpose, and lets faithful ones pass. */
final class ClaimBenchmark {

    /** A claim and what the check said of it. */
    record Result(StatedClaim claim, SupportLevel support) {

        /** A false claim must not be called supported; a faithful one must not be called unsupported. */
        boolean isRight() {
            return claim.isFaithful() ? support != SupportLevel.UNSUPPORTED : support != SupportLevel.SUPPORTED;
        }
    }

    private ClaimBenchmark() {}

    static List<Result> results(Path file, LuceneSnapshot index, Embedder embedder) {
        CitationCheck check = new CitationCheck(embedder, index);
        return StatedClaim.read(file).stream()
                .map(claim -> new Result(
                        claim,
                        check.check(
                                        check.claim(claim.claim()),
                                        List.of(index.paper(claim.paper()).orElseThrow()))
                                .support()))
                .toList();
    }

    /** The share of right verdicts among some. */
    static double share(List<Result> results, Predicate<Result> which) {
        List<Result> chosen = results.stream().filter(which).toList();
        return chosen.stream().filter(Result::isRight).count() / (double) chosen.size();
    }

    static void run(Report report, Path file, LuceneSnapshot index, Embedder embedder) {
        List<Result> results = results(file, index, embedder);
        report.heading(
                "Citation check: " + file.getFileName() + ", " + results.size() + " sentences about the 42 papers");
        List<List<?>> rows = new ArrayList<>();
        for (String half : List.of("a", "b")) {
            results.stream().map(result -> result.claim().kind()).distinct().forEach(kind -> {
                List<Result> some = results.stream()
                        .filter(result -> result.claim().half().equals(half)
                                && result.claim().kind().equals(kind))
                        .toList();
                rows.add(List.of(
                        kind,
                        half,
                        some.size(),
                        count(some, SupportLevel.SUPPORTED),
                        count(some, SupportLevel.WEAK),
                        count(some, SupportLevel.UNSUPPORTED)));
            });
        }
        report.table(List.of("kind", "half", "claims", "supported", "weak", "unsupported"), rows);
        report.line(
                "Of the false ones %.3f are not called supported; of the faithful ones %.3f are not called unsupported.\n"
                        .formatted(
                                share(results, result -> !result.claim().isFaithful()),
                                share(results, result -> result.claim().isFaithful())));
    }

    private static long count(List<Result> results, SupportLevel support) {
        return results.stream().filter(result -> result.support() == support).count();
    }
}
