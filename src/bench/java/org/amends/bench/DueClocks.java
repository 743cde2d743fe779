package org.amends.bench;

import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.amends.complaint.ClockSweep;
import org.amends.kernel.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Service clocks that are due all at once, swept by the product and by SQL alone in batches of the same size. */
final class DueClocks implements Benchmark {

    private static final int DUE = 20_000;
    private static final int BATCH = 200;

    @Override
    public void run(Product product, Options options, Report report) {
        int count = options.several(DUE);
        JdbcClient sql = product.sql();
        long first = clocks(sql, count);
        ClockSweep sweep = product.bean(ClockSweep.class);
        TransactionTemplate transaction = product.bean(TransactionTemplate.class);
        report.chapter("Clocks that are due all at once");
        report.table(
                "%,d clocks, one thread".formatted(count),
                new Rounds()
                        .with("bare SQL, batches of 200", () -> timed(sql, first, count, () -> bare(sql, transaction)))
                        .with(
                                "product's sweeper",
                                () -> timed(sql, first, count, () -> product.allowed(() -> sweep.sweep())))
                        .run(options.rounds())
                        .table("a second", "to bare SQL"));
        sql.sql("UPDATE complaint_clock SET next_at = NULL WHERE next_at <= NOW()")
                .update();
    }

    private static long clocks(JdbcClient sql, int count) {
        sql.sql("UPDATE complaint_clock SET next_at = NULL").update();
        new ManyCases(sql, "K").upTo(count);
        sql.sql("DELETE k FROM complaint_clock k JOIN complaint c ON c.id = k.complaint_id WHERE c.number LIKE 'K-%'")
                .update();
        long first = TypedId.next();
        sql.sql("""
                        INSERT INTO complaint_clock (id, complaint_id, kind, state, due_at, next_at, version)
                        SELECT :first + ROW_NUMBER() OVER (ORDER BY id), id, 'SERVICE', 'RUNNING', NOW() - INTERVAL 1 HOUR,
                               NULL, 0 FROM complaint WHERE number LIKE 'K-%' LIMIT :count
                        """).param("first", first).param("count", count).update();
        return first;
    }

    private static double timed(JdbcClient sql, long first, int count, IntSupplier batch) {
        sql.sql("""
                        UPDATE complaint_clock SET next_at = due_at, breached_at = NULL
                         WHERE id > :first AND id <= :last
                        """).param("first", first).param("last", first + count).update();
        long start = System.nanoTime();
        int swept = 0;
        int last = BATCH;
        while (last == BATCH) {
            last = batch.getAsInt();
            swept += last;
        }
        if (swept != count) {
            throw new IllegalStateException(swept + " were swept of " + count);
        }
        return count * 1e9 / (System.nanoTime() - start);
    }

    private static int bare(JdbcClient sql, TransactionTemplate transaction) {
        return Objects.requireNonNull(transaction.<Integer>execute(status -> {
            List<Long> due = sql.sql("""
                            SELECT id FROM complaint_clock WHERE next_at <= NOW() ORDER BY next_at LIMIT 200
                               FOR UPDATE SKIP LOCKED
                            """).query(Long.class).list();
            if (due.isEmpty()) {
                return 0;
            }
            sql.sql("""
                            UPDATE complaint_clock SET next_at = NULL, breached_at = NOW(), version = version + 1
                             WHERE id IN (:due)
                            """).param("due", due).update();
            sql.sql("""
                            INSERT INTO timeline_entry (id, complaint_id, at, kind, event, actor_name, details)
                            SELECT :id + ROW_NUMBER() OVER (ORDER BY id), complaint_id, NOW(), 'EVENT', 'overdue', 'Bare',
                                   '{"clock":"SERVICE","stage":"TRIAGE"}' FROM complaint_clock WHERE id IN (:due)
                            """).param("id", TypedId.next()).param("due", due).update();
            return due.size();
        }));
    }
}
