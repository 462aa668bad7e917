package org.entente.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Closes things once, the last one first, whoever asks first; others who ask wait until that is done. */
final class Stopping implements AutoCloseable {
    private final Deque<Closing> things = new ArrayDeque<>();

    /** Closes a thing. */
    @FunctionalInterface
    interface Closing {
        void close() throws IOException;
    }

    /** Sees to it that all is closed, too, when the process is asked to end. */
    static Stopping onSignal() {
        Stopping stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(new Thread(stopping::closeAtLast, "stop"));
        return stopping;
    }

    /** Whether the process has been asked to end; what fails from then on does because its files are being deleted. */
    static boolean underWay() {
        Thread trial = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(trial);
            Runtime.getRuntime().removeShutdownHook(trial);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    /** Takes a thing that is closed before those that were taken earlier. */
    synchronized void take(Closing thing) {
        things.push(thing);
    }

    private void closeAtLast() {
        try {
            close();
        } catch (IOException e) {
            System.err.println("entente: " + Problem.told(e));
        }
    }

    @Override
    public synchronized void close() throws IOException {
        while (!things.isEmpty()) {
            things.pop().close();
        }
    }
}
