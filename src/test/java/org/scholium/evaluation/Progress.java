package org.scholium.evaluation;

/** Says on standard error how far a long run is. */
final class Progress {

    private static final long EVERY_MS = 5_000;

    private final String what;
    private final int all;
    private int done;
    private long said = System.currentTimeMillis();

    Progress(String what, int all) {
        this.what = what;
        this.all = all;
    }

    void step() {
        done++;
        long now = System.currentTimeMillis();
        if (now - said >= EVERY_MS) {
            said = now;
            System.err.printf("%s: %d of %d%n", what, done, all);
        }
    }
}
