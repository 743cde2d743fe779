package org.amends.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.amends.customer.CustomerScoring;
import org.amends.customer.ScoringRunData;
import org.amends.customer.ScoringRunId;
import org.amends.customer.ScoringState;

/**
 * A scoring run over all customers, beside the database alone adding up what they bought. The first run writes every
 * score, the later ones what reads otherwise on another day.
 */
final class Scoring implements Benchmark {

    /** What a score cannot do without: first and last day, days, orders, value and contribution of each. */
    private static final String ADDED_UP = """
            SELECT customer_id, MIN(purchased_on) AS first_on, MAX(purchased_on) AS last_on,
                   COUNT(DISTINCT purchased_on) AS days, SUM(purchased_on > CURRENT_DATE - INTERVAL 12 MONTH) AS orders,
                   SUM(CASE WHEN purchased_on > CURRENT_DATE - INTERVAL 12 MONTH THEN amount END) AS value,
                   SUM(CASE WHEN purchased_on > CURRENT_DATE - INTERVAL 12 MONTH THEN COALESCE(margin, amount) END)
                       AS contribution
              FROM purchase GROUP BY customer_id""";

    private static final int MEGABYTE = 1 << 20;

    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(20);

    private int daysAgo = 30;

    @Override
    public void run(Product product, Options options, Report report) {
        new ManyPurchases(product.sql()).make(options.cases());
        int customers = count(product, "customer");
        int purchases = count(product, "purchase");
        forgetScores(product);
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        report.chapter("Scoring");
        String title = "%,d customers, %,d purchases".formatted(customers, purchases);
        report.table(
                title + ", the first run",
                rounds(product, customers).runCold(1).table("customers a second", "to SQL alone"));
        report.table(
                title + ", later runs, each as of another day",
                rounds(product, customers).runCold(options.rounds()).table("customers a second", "to SQL alone"));
        report.say("Heap: %,d MB at most, garbage included, of %,d MB."
                .formatted(peak(), Runtime.getRuntime().maxMemory() / MEGABYTE));
    }

    private Rounds rounds(Product product, int customers) {
        return new Rounds()
                .with(
                        "SQL alone, adding up",
                        () -> perSecond(customers, () -> product.sql()
                                .sql("SELECT COUNT(*), SUM(value) FROM (" + ADDED_UP + ") added")
                                .query()
                                .listOfRows()))
                .with("SQL alone, adding up and keeping it", () -> perSecond(customers, () -> keep(product)))
                .with("scoring run", () -> perSecond(customers, () -> score(product)));
    }

    private static void keep(Product product) {
        product.sql()
                .sql("CREATE OR REPLACE TABLE bench_added (PRIMARY KEY (customer_id)) " + ADDED_UP)
                .update();
        product.sql().sql("DROP TABLE bench_added").update();
    }

    private void score(Product product) {
        CustomerScoring scoring = product.bean(CustomerScoring.class);
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo--);
        ScoringRunData run = product.allowed(() -> scoring.start(day, null));
        while (!run.state().isOver()) {
            LockSupport.parkNanos(GLANCE);
            ScoringRunId id = run.id();
            run = product.allowed(() -> scoring.require(id));
        }
        if (run.state() != ScoringState.SUCCEEDED) {
            throw new IllegalStateException(String.valueOf(run));
        }
    }

    private static double perSecond(int customers, Runnable act) {
        long start = System.nanoTime();
        act.run();
        return customers * 1e9 / (System.nanoTime() - start);
    }

    private static void forgetScores(Product product) {
        List.of("customer_score", "customer_score_history")
                .forEach(table -> product.sql().sql("TRUNCATE TABLE " + table).update());
    }

    private static int count(Product product, String table) {
        return product.sql()
                .sql("SELECT COUNT(*) FROM " + table)
                .query(Integer.class)
                .single();
    }

    /** @return megabytes that all pools of the heap held at their fullest, together */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }
}
