package org.amends.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.RuntimeService;
import org.flowable.job.service.impl.asyncexecutor.AsyncExecutor;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days of follow-ups that come all at once, through the product's executor and through the bare engine's. */
final class DueTimers implements Benchmark {

    private static final int DUE = 20_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Override
    public void run(Product product, Options options, Report report) {
        int count = options.full() ? DUE : DUE / 10;
        JdbcClient sql = product.sql();
        new ManyCases(sql, "F").upTo(count);
        long first = sql.sql("SELECT MIN(id) FROM complaint WHERE number LIKE 'F-%'")
                .query(Long.class)
                .single();
        sql.sql("""
                        INSERT IGNORE INTO follow_up (id, complaint_id, customer_id, due_at, state, version)
                        SELECT id, id, customer_id, NOW(), 'PLANNED', 0 FROM complaint WHERE number LIKE 'F-%'
                        """).update();
        ProcessCopies copies = waiting(sql, product.bean(RuntimeService.class), "followUp", first);
        try (BareEngine asItComes = new BareEngine(product.connections(), HistoryLevel.ACTIVITY);
                BareEngine tuned = new BareEngine("tuned", product.connections(), HistoryLevel.ACTIVITY, engine -> {
                    engine.setAsyncExecutorDefaultTimerJobAcquireWaitTime(200);
                    engine.setAsyncExecutorDefaultAsyncJobAcquireWaitTime(200);
                    engine.setAsyncExecutorDefaultQueueSizeFullWaitTime(50);
                    engine.setAsyncExecutorThreadPoolQueueSize(4096);
                })) {
            ProcessCopies bare = waiting(sql, asItComes.engine().getRuntimeService(), BareEngine.FOLLOW_UP, first);
            report.chapter("Timers that are due all at once");
            report.table(
                    "%,d follow-ups".formatted(count),
                    new Rounds()
                            .with("bare engine as it comes", () -> timed(bare, count, asItComes.executor()))
                            .with(
                                    "bare engine, waits of 200 and 50 ms, queue of 4,096",
                                    () -> timed(bare, count, tuned.executor()))
                            .with("product", () -> {
                                sql.sql("UPDATE follow_up SET state = 'PLANNED' WHERE state = 'DUE'")
                                        .update();
                                return timed(
                                        copies,
                                        count,
                                        product.bean(SpringProcessEngineConfiguration.class)
                                                .getAsyncExecutor());
                            })
                            .runCold(Math.min(options.rounds(), 3))
                            .table("a second", "to the bare engine"));
        }
    }

    private static ProcessCopies waiting(JdbcClient sql, RuntimeService runtime, String process, long key) {
        String id = runtime.startProcessInstanceByKey(
                        process, Long.toString(key), Map.of("dueAt", Date.from(Instant.parse("2037-01-01T00:00:00Z"))))
                .getId();
        return new ProcessCopies(sql, id, key);
    }

    private static double timed(ProcessCopies copies, int count, AsyncExecutor executor) {
        copies.insert(count);
        long start = System.nanoTime();
        executor.start();
        while (copies.waiting() > 0) {
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                throw new IllegalStateException(copies.waiting() + " timers of " + count + " have not fired");
            }
            pause();
        }
        double rate = count * 1e9 / (System.nanoTime() - start);
        executor.shutdown();
        copies.delete();
        return rate;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
