package org.entente.guarding;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/** The moment at which a query must have been answered, by the clock and by the work of the thread that began it. */
final class Deadline {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long BETWEEN_LOOKS = 2_000_000;

    private final long end;
    private final long lastEffort;
    private long lastLook = System.nanoTime();

    Deadline(Limits limits) {
        this.end = System.nanoTime() + limits.time().toNanos();
        this.lastEffort = THREADS.getCurrentThreadCpuTime() + limits.effort().toNanos();
    }

    /** Asks the system for the work done so far only now and then, since that takes longer than most steps do. */
    void glance() {
        long now = System.nanoTime();
        if (now - lastLook > BETWEEN_LOOKS) {
            lastLook = now;
            check();
        }
    }

    /** Until then, by the clock. */
    Duration left() {
        return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
    }

    /** @throws QueryCancelledException if it has come */
    void check() {
        if (System.nanoTime() - end > 0 || isSpent()) {
            throw new QueryCancelledException();
        }
    }

    /** Whether all the work is done that may be done. */
    boolean isSpent() {
        return THREADS.getCurrentThreadCpuTime() > lastEffort;
    }

    /** The same text, which gives up when a pattern tries it for too long: a match itself cannot be interrupted. */
    CharSequence on(CharSequence text) {
        return new Watched(text, this);
    }

    private static final class Watched implements CharSequence {
        private static final int LOOKS_BETWEEN_CHECKS = 1 << 12;

        private final CharSequence text;
        private final Deadline deadline;
        private int looks;

        Watched(CharSequence text, Deadline deadline) {
            this.text = text;
            this.deadline = deadline;
        }

        @Override
        public char charAt(int index) {
            if (++looks % LOOKS_BETWEEN_CHECKS == 0) {
                deadline.glance();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Watched(text.subSequence(start, end), deadline);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
