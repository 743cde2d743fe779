package org.amends.customer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.amends.customer.ScoringRunId;
import org.amends.customer.ScoringState;
import org.amends.customer.scoring.ScoringJobs.Job;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.testing.AmendsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A run over more customers than go into one batch, with a purchase each. */
@AmendsTest
class ScoringRunTests {

    private static final SystemActor HOUSE = SystemActor.named("Tests", "SYSTEM_WORK");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int MANY = 5_000;

    @Autowired
    private ScoringRun run;

    @Autowired
    private ScoringJobs jobs;

    @Autowired
    private ScoringWorker worker;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final long base = TypedId.next();

    @BeforeEach
    void manyCustomers() {
        jdbc.sql("""
                        INSERT INTO customer (id, external_id, type, name, language, support_needs, since, version)
                        SELECT :base + seq, CONCAT('run-', :base + seq), 'PERSON', 'One of many', 'en', '', '2024-01-01', 0
                          FROM seq_1_to_%d""".formatted(MANY)).param("base", base).update();
        jdbc.sql("""
                        INSERT INTO purchase (id, customer_id, purchased_on, amount, currency)
                        SELECT :base + seq, :base + seq, '2025-12-01' - INTERVAL seq %% 300 DAY, seq, 'EUR'
                          FROM seq_1_to_%d""".formatted(MANY)).param("base", base).update();
    }

    @AfterEach
    void fewAgain() {
        for (String table : List.of("customer_score_history", "customer_score", "purchase")) {
            jdbc.sql("DELETE FROM " + table + " WHERE customer_id BETWEEN :base AND :base + " + MANY)
                    .param("base", base)
                    .update();
        }
        jdbc.sql("DELETE FROM customer WHERE id BETWEEN :base AND :base + " + MANY)
                .param("base", base)
                .update();
    }

    @Test
    void whatEndsWithItsNodeGoesOnBehindTheLastBatch() {
        ScoringRunId id = ScoringRunId.next();
        jobs.add(id, TODAY, ScoringRules.DEFAULT, "Tests");
        AtomicInteger batches = new AtomicInteger();

        boolean through = HOUSE.call(() -> run.go(claimed(), () -> batches.incrementAndGet() > 3));

        assertThat(through).isFalse();
        Job left = jobs.job(id);
        assertThat(left.phase()).isEqualTo(Phase.SCORE);
        assertThat(left.position()).isPositive();
        assertThat(scored()).as("one batch of them").isLessThan(MANY);
        assertThat(worker.await(id).state()).isEqualTo(ScoringState.SUCCEEDED);
        assertThat(scored()).isEqualTo(MANY);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM scoring_sum")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aRunThatFindsNothingNewWritesNoLineOfHistory() {
        Map<String, Integer> first = after(TODAY);
        Map<String, Integer> again = after(TODAY);

        assertThat(again).isEqualTo(first);
        assertThat(again).containsEntry("history", 0);
    }

    @Test
    void whatReadsOtherwiseOnAnotherDayKeepsWhatItWasWithItsDay() {
        after(TODAY);
        after(TODAY.plusYears(1));

        List<LocalDate> days = jdbc.sql(
                        "SELECT DISTINCT as_of FROM customer_score_history WHERE customer_id BETWEEN :base AND :base + "
                                + MANY)
                .param("base", base)
                .query(LocalDate.class)
                .list();
        assertThat(days).containsExactly(TODAY);
    }

    private Map<String, Integer> after(LocalDate day) {
        ScoringRunId id = ScoringRunId.next();
        jobs.add(id, day, ScoringRules.DEFAULT, "Tests");
        worker.await(id);
        return Map.of("scored", scored(), "history", count("customer_score_history"));
    }

    private Job claimed() {
        return Objects.requireNonNull(transaction.execute(status -> jobs.claim()))
                .orElseThrow();
    }

    private int scored() {
        return count("customer_score");
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE customer_id BETWEEN :base AND :base + " + MANY)
                .param("base", base)
                .query(Integer.class)
                .single();
    }
}
