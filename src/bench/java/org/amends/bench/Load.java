package org.amends.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** So many acts by so many threads. */
record Load(int threads, int acts) {

    /** @return acts a second */
    double perSecond(Runnable act) {
        AtomicInteger left = new AtomicInteger(acts);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(workers.submit(() -> {
                while (left.getAndDecrement() > 0) {
                    act.run();
                }
            }));
        }
        try {
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException("What is measured fails", failure);
        } finally {
            workers.shutdown();
        }
        return acts * 1e9 / (System.nanoTime() - start);
    }
}
