package org.scholium.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholium.text.Analysis;
import org.scholium.text.Tuning;

/** What a text puts before what: "values survival over self-expression", "A outperforms B". */
final class Order {

    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)\\b(?:over|than|rather than|instead of|outperform\\w*|surpass\\w*|exceed\\w*|beats?|outscor\\w*|to|replac\\w*)\\b(?!\\s+(?:about |some |around |roughly |approximately )?\\d)");

    /** "B is outperformed by A" */
    private static final Pattern PASSIVE = Pattern.compile("(?i)\\w+ed by\\b(?!\\s+\\d)");

    private static final int REACH = Tuning.count("check.order.reach");

    /** The terms near to the left and to the right of a word that puts one before the other. */
    private record Sides(Set<String> left, Set<String> right, boolean compared) {

        boolean isSwapOf(Sides other) {
            return common(left, other.right) > 0 && common(right, other.left) > 0 && crossed(other) > kept(other);
        }

        boolean isKeptIn(Sides other) {
            return kept(other) > crossed(other);
        }

        private long crossed(Sides other) {
            return common(left, other.right) + common(right, other.left);
        }

        private long kept(Sides other) {
            return common(left, other.left) + common(right, other.right);
        }

        private static long common(Set<String> one, Set<String> other) {
            return one.stream().filter(other::contains).count();
        }
    }

    private Order() {}

    /** Whether the claim has on the left what the source has on the right, and the other way round. */
    static boolean isSwapped(String claim, String source) {
        List<Sides> said = sides(claim);
        List<Sides> stated = sides(source);
        return said.stream()
                        .filter(sides -> stated.stream().noneMatch(sides::isKeptIn))
                        .anyMatch(sides -> stated.stream().anyMatch(sides::isSwapOf))
                || ClaimNames.in(claim).stream()
                        .flatMap(name -> Analysis.terms(name).stream())
                        .anyMatch(name -> changesSides(name, said, stated));
    }

    /** Whether a name stands on one side of what is compared in the claim, and only on the other in the source. */
    private static boolean changesSides(String name, List<Sides> said, List<Sides> stated) {
        boolean left = isAt(name, Sides::left, said);
        boolean right = isAt(name, Sides::right, said);
        boolean statedLeft = isAt(name, Sides::left, stated);
        boolean statedRight = isAt(name, Sides::right, stated);
        return left && !right && statedRight && !statedLeft || right && !left && statedLeft && !statedRight;
    }

    private static boolean isAt(String name, Function<Sides, Set<String>> side, List<Sides> all) {
        return all.stream()
                .filter(Sides::compared)
                .anyMatch(sides -> side.apply(sides).contains(name));
    }

    private static List<Sides> sides(String text) {
        List<Sides> all = new ArrayList<>();
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            List<String> before = new ArrayList<>(Analysis.terms(text.substring(0, between.start())));
            List<String> behind = new ArrayList<>(Analysis.terms(text.substring(between.end())));
            Set<String> left = new HashSet<>(before.subList(Math.max(0, before.size() - REACH), before.size()));
            Set<String> right = new HashSet<>(behind.subList(0, Math.min(REACH, behind.size())));
            Set<String> both = new HashSet<>(left);
            both.retainAll(right);
            left.removeAll(both);
            right.removeAll(both);
            boolean compared = !between.group().equalsIgnoreCase("to");
            boolean passive = PASSIVE.matcher(text.substring(between.start())).lookingAt();
            all.add(passive ? new Sides(right, left, compared) : new Sides(left, right, compared));
        }
        return all;
    }
}
