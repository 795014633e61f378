package org.scholium.evaluation;

import java.util.Set;
import java.util.stream.Stream;

/**
 * What was chosen out of a set, counted against what should have been.
 *
 * @param right chosen and wanted
 * @param chosen all that were chosen
 * @param wanted all that should have been
 */
record Selection(int right, int chosen, int wanted) {

    static Selection of(Set<Integer> chosen, Set<Integer> wanted) {
        return new Selection((int) chosen.stream().filter(wanted::contains).count(), chosen.size(), wanted.size());
    }

    /** All of them as one, every element counting the same (micro average). */
    static Selection sum(Stream<Selection> selections) {
        return selections.reduce(
                new Selection(0, 0, 0),
                (a, b) -> new Selection(a.right + b.right, a.chosen + b.chosen, a.wanted + b.wanted));
    }

    double precision() {
        return chosen == 0 ? 0 : (double) right / chosen;
    }

    double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        return chosen + wanted == 0 ? 0 : 2.0 * right / (chosen + wanted);
    }
}
