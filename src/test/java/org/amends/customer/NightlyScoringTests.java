package org.amends.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.amends.customer.scoring.ScoringJobs;
import org.amends.customer.scoring.ScoringWorker;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmendsTest
class NightlyScoringTests {

    private static final SystemActor HOUSE = SystemActor.named("Tests", Role.AGENT.authority());

    @Autowired
    private NightlyScoring nightly;

    @Autowired
    private ScoringJobs jobs;

    @Autowired
    private ScoringWorker worker;

    @Autowired
    private Customers customers;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void customersWhoWereNeverScoredNeedNotWaitForTheNight() {
        HOUSE.run(() -> customers.put(
                new ExternalId("early-" + UUID.randomUUID()), CustomerDetails.named("Rosa Quispe", null, null)));
        jdbc.sql("DELETE FROM scoring_run").update();

        nightly.scoreAtFirst();
        nightly.scoreAtFirst();

        assertThat(jobs.all(10)).hasSize(1);
        assertThat(worker.await(jobs.all(1).get(0).id()).state()).isEqualTo(ScoringState.SUCCEEDED);
    }
}
