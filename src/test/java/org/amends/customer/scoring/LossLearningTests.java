package org.amends.customer.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerRisk;
import org.amends.customer.CustomerScoring;
import org.amends.customer.Pyramid;
import org.amends.customer.ScoringRunId;
import org.amends.customer.ScoringState;
import org.amends.kernel.Conflict;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A company that recorded a thousand losses: of those who had been silent for long a year ago, two of three left. */
@AmendsTest
class LossLearningTests {

    private static final SystemActor HOUSE =
            SystemActor.named("Tests", Role.MANAGER.authority(), Role.AGENT.authority(), "SYSTEM_WORK");
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);
    private static final int MANY = 4_000;

    @Autowired
    private CustomerScoring scoring;

    @Autowired
    private CustomerRisk risk;

    @Autowired
    private Pyramid pyramid;

    @Autowired
    private ScoringWorker worker;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final long base = TypedId.next();

    @BeforeEach
    void aCompanyThatKnowsWhoLeft() {
        run("""
                INSERT INTO customer (id, external_id, type, name, language, support_needs, since, version)
                SELECT :base + seq, CONCAT('left-', :base + seq), 'PERSON', 'One of many', 'en', '',
                       '2022-01-01' + INTERVAL seq %% 900 DAY, 0 FROM seq_1_to_%d""".formatted(MANY));
        run("""
                INSERT INTO purchase (id, customer_id, purchased_on, amount, currency)
                SELECT :base + seq, :base + seq, :then - INTERVAL (CASE WHEN seq %% 3 = 0 THEN 300 ELSE 20 END + seq %% 60) DAY,
                       50 + seq %% 7, 'EUR' FROM seq_1_to_%d""".formatted(MANY));
        run("""
                INSERT INTO defection (id, customer_id, defected_on, currency, recorded_at, recorded_by, basis, tier, value_source)
                SELECT :base + seq, :base + seq, :then + INTERVAL 30 + seq %% 300 DAY, 'EUR', NOW(), 'Tests', 'STATED', 'IRON', 'UNKNOWN'
                  FROM seq_1_to_%d WHERE seq %% 9 IN (0, 3) OR seq %% 20 = 1""".formatted(MANY));
        run("INSERT INTO defection_cause (defection_id, cause, main) SELECT id, 'UNKNOWN', 1 FROM defection"
                + " WHERE customer_id BETWEEN :base AND :base + " + MANY);
    }

    @AfterEach
    void nobodyLeft() {
        HOUSE.run(() -> pyramid.become(ScoringRules.DEFAULT));
        run("DELETE FROM defection_cause WHERE defection_id BETWEEN :base AND :base + " + MANY);
        List.of("defection", "customer_score_history", "customer_score", "purchase")
                .forEach(table -> run("DELETE FROM " + table + " WHERE customer_id BETWEEN :base AND :base + " + MANY));
        run("DELETE FROM customer WHERE id BETWEEN :base AND :base + " + MANY);
        HOUSE.run(scoring::score);
    }

    @Test
    void whatTheLossesTeachIsOfferedBesideTheRuleAndUsedOnlyOnceSomebodySaysSo() {
        HOUSE.run(scoring::score);

        LossModel learnt =
                Objects.requireNonNull(HOUSE.call(scoring::model).orElseThrow().losses());
        assertThat(learnt.lost()).isGreaterThanOrEqualTo(1_000);
        assertThat(learnt.until()).containsExactly(TODAY);
        assertThat(learnt.comparison().auc()).isGreaterThan(0.75);
        assertThat(factors(3)).as("by the rule").doesNotContain("usual");

        ScoringRunId chosen =
                HOUSE.call(() -> scoring.tellRiskBy(RiskBy.LOSSES)).id();

        assertThat(worker.await(chosen).state()).isEqualTo(ScoringState.SUCCEEDED);
        assertThat(factors(3)).contains("usual", "knownFor");
        jdbc.sql("UPDATE customer SET satisfaction = 1, satisfaction_on = :today WHERE id = :id")
                .param("today", TODAY)
                .param("id", base + 3)
                .update();
        HOUSE.run(() -> transaction.executeWithoutResult(status -> risk.reassess(new CustomerId(base + 3))));
        assertThat(factors(3))
                .as("and when something happens, by what was learnt as well")
                .contains("usual");

        worker.await(HOUSE.call(() -> scoring.tellRiskBy(RiskBy.RULE)).id());
        assertThat(factors(3)).doesNotContain("usual");
    }

    @Test
    void aLossThatWasTakenBackTeachesNothing() {
        run("UPDATE defection SET withdrawn_at = NOW(), withdrawn_by = 'Tests', withdrawn_reason = 'Mistake'"
                + " WHERE customer_id BETWEEN :base AND :base + " + MANY);
        HOUSE.run(scoring::score);
        int lost = HOUSE.call(scoring::model)
                .map(model -> model.losses())
                .map(LossModel::lost)
                .orElse(0);
        long others = jdbc.sql("SELECT COUNT(*) FROM defection WHERE withdrawn_at IS NULL")
                .query(Long.class)
                .single();

        assertThat((long) lost).isLessThanOrEqualTo(others);
        if (lost == 0) {
            assertThatThrownBy(() -> HOUSE.run(() -> scoring.tellRiskBy(RiskBy.LOSSES)))
                    .isInstanceOf(Conflict.class);
        }
    }

    private String factors(int customer) {
        return jdbc.sql("SELECT factors FROM customer_score WHERE customer_id = :id")
                .param("id", base + customer)
                .query(String.class)
                .single();
    }

    private void run(String sql) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param("base", base);
        (sql.contains(":then") ? statement.param("then", TODAY.minusYears(1)) : statement).update();
    }
}
