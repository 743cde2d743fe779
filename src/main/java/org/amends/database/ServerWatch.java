package org.amends.database;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the server running. One that ends without having been told to, killed by the system for want of memory or
 * crashed, is started again where the pool looks for it; its log makes it whole. One that keeps ending is given up.
 */
final class ServerWatch implements AutoCloseable {

    static final int MOST_RESTARTS = 5;

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final Logger log = LoggerFactory.getLogger(ServerWatch.class);

    private final IntFunction<ServerProcess> start;
    private final Consumer<DataFolderUnusable> lost;
    private final Deque<Long> restarts = new ArrayDeque<>();
    private final Thread watcher = new Thread(this::watch, "database-watch");
    private volatile ServerProcess server;
    private volatile boolean closing;

    /**
     * Starts the server.
     *
     * @param start on a port, 0 for any that is free
     * @param lost told once, when it cannot be kept running
     */
    ServerWatch(IntFunction<ServerProcess> start, Consumer<DataFolderUnusable> lost) {
        this.start = start;
        this.lost = lost;
        this.server = start.apply(0);
        watcher.setDaemon(true);
        watcher.start();
    }

    String url() {
        return server.url();
    }

    private void watch() {
        try {
            while (true) {
                int code = server.awaitEnd();
                if (closing) {
                    return;
                }
                log.error("The embedded database server ended by itself with code {}: starting it again", code);
                restart(code);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            if (!closing) {
                lost.accept(reason(failure));
            }
        }
    }

    /** Killed while it starts, or for want of room that somebody makes: what fails once may go well the next time. */
    private void restart(int code) throws InterruptedException {
        DataFolderUnusable failed = null;
        while (isAllowed()) {
            try {
                server = start.apply(server.port());
                log.warn("The embedded database server runs again; what was committed before is there");
                return;
            } catch (RuntimeException failure) {
                failed = reason(failure);
                log.error("The embedded database server does not start: {}", failed.problem());
                Thread.sleep(PAUSE.toMillis());
            }
        }
        throw failed != null
                ? failed
                : new DataFolderUnusable(
                        "The embedded database server has ended %d times within %d minutes, the last time with code %d."
                                .formatted(MOST_RESTARTS + 1, WITHIN.toMinutes(), code),
                        "Look into mariadb.log in the data folder and at the machine's memory and disk, then start Amends again.");
    }

    private boolean isAllowed() {
        long now = System.nanoTime();
        restarts.removeIf(before -> now - before > WITHIN.toNanos());
        if (restarts.size() >= MOST_RESTARTS) {
            return false;
        }
        restarts.add(now);
        return true;
    }

    private static DataFolderUnusable reason(RuntimeException failure) {
        return failure instanceof DataFolderUnusable known
                ? known
                : new DataFolderUnusable(
                        "The embedded database server ended, and cannot be started again (%s).".formatted(failure),
                        "Look into mariadb.log in the data folder for the cause.",
                        failure);
    }

    /** Stops the server and its watch, also while it is being started again. */
    @Override
    public void close() {
        closing = true;
        watcher.interrupt();
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop();
    }
}
