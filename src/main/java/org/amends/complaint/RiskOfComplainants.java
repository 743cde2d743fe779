package org.amends.complaint;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerRisk;
import org.amends.kernel.SystemActor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What happens to a complaint moves the risk of its customer in the same transaction: once, when all of it is written,
 * however much happened, and whoever did it: a visitor's word moves it too, though visitors see nothing of it.
 */
@Component
class RiskOfComplainants {

    private static final SystemActor SCORING = SystemActor.named("Amends", "SYSTEM_WORK");

    private final CustomerRisk risk;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    RiskOfComplainants(CustomerRisk risk, EntityManager entities, JdbcClient jdbc) {
        this.risk = risk;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(ComplaintEvent event) {
        Happened known = (Happened) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new Happened();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(known);
        }
        known.to.add(event.complaint().value());
    }

    private final class Happened implements TransactionSynchronization {

        private final Set<Long> to = new LinkedHashSet<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(RiskOfComplainants.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(RiskOfComplainants.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            SCORING.run(() -> complainants().forEach(risk::reassess));
        }

        /** In one order, so that two who move the same ones wait for each other instead of for ever. */
        private List<CustomerId> complainants() {
            return jdbc.sql("""
                            SELECT DISTINCT customer_id FROM complaint
                             WHERE id IN (:complaints) AND customer_id IS NOT NULL ORDER BY customer_id
                            """)
                    .param("complaints", to)
                    .query((row, n) -> new CustomerId(row.getLong("customer_id")))
                    .list();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(RiskOfComplainants.this);
        }
    }
}
