package org.entente.store;

import java.util.concurrent.locks.ReentrantLock;

/** Lets one at a time change a folder, in the order they come. */
final class Alone {
    private final ReentrantLock lock = new ReentrantLock(true);

    /** What is done while nobody else changes the folder. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T done() throws E;
    }

    <T, E extends Exception> T with(Work<T, E> work) throws E {
        lock.lock();
        try {
            return work.done();
        } finally {
            lock.unlock();
        }
    }
}
