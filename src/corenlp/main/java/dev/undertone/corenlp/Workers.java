package dev.undertone.corenlp;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads on which messages are judged, as many as are needed and never more than a bound. A place is free again when the work
 * on it has really ended, not when nobody waits for it any more. Thread-safe. The threads end when they are idle, and do not keep
 * a JVM alive.
 */
final class Workers {
    private static final int IDLE_SECONDS = 10;

    private final Semaphore places;
    private final ThreadPoolExecutor threads;

    Workers(int bound) {
        places = new Semaphore(bound, true);
        AtomicInteger number = new AtomicInteger();
        threads = new ThreadPoolExecutor(
                bound,
                bound,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> thread(task, "undertone-corenlp-" + number.incrementAndGet()));
        threads.allowCoreThreadTimeOut(true);
    }

    /** Runs a task when a place is free within so many nanoseconds; otherwise returns false. */
    boolean run(Runnable task, long nanoseconds) throws InterruptedException {
        if (!places.tryAcquire(Math.max(0, nanoseconds), TimeUnit.NANOSECONDS)) {
            return false;
        }
        boolean handedOver = false;
        try {
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    places.release();
                }
            });
            handedOver = true;
        } finally {
            if (!handedOver) {
                places.release();
            }
        }
        return true;
    }

    /** Returns a thread that neither keeps the JVM alive nor holds on to the caller's class loader. */
    static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(Workers.class.getClassLoader());
        return thread;
    }
}
