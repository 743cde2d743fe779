package org.amends.complaint;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.customer.CustomerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the rows of cases. A case that is being taken in is written once, when everything that its receipt sets going
 * has been said of it, and its timeline and its decisions after it: one insert each instead of an insert and updates.
 */
@Component
class CaseRows {

    private record TakenIn(Complaint complaint, List<Object> rows) {}

    private final EntityManager entities;
    private final ThreadLocal<@Nullable TakenIn> takenIn = new ThreadLocal<>();

    CaseRows(EntityManager entities) {
        this.entities = entities;
    }

    /** @param settle says all of the new case, and has its process begin */
    void takeIn(Complaint complaint, Runnable settle) {
        takenIn.set(new TakenIn(complaint, new ArrayList<>()));
        try {
            settle.run();
            write();
        } finally {
            takenIn.remove();
        }
    }

    /** As {@link #takeIn}, but nothing of it is written. */
    void rehearse(Complaint complaint, Runnable settle) {
        takenIn.set(new TakenIn(complaint, new ArrayList<>()));
        try {
            settle.run();
        } finally {
            takenIn.remove();
        }
    }

    /** The case, while it is being taken in and no query finds it. */
    Optional<Complaint> takenIn(ComplaintId id) {
        return Optional.ofNullable(takenIn.get()).map(TakenIn::complaint).filter(one -> one.id()
                .equals(id));
    }

    /** The case that is being taken in is written now: somebody is about to refer to its row. */
    void write() {
        TakenIn mine = takenIn.get();
        if (mine != null) {
            takenIn.remove();
            entities.persist(mine.complaint());
            mine.rows().forEach(entities::persist);
            unseen(mine.complaint().customer());
        }
    }

    /** @param row that refers to the case */
    void add(ComplaintId complaint, Object row) {
        TakenIn mine = takenIn.get();
        if (mine != null && mine.complaint().id().equals(complaint)) {
            mine.rows().add(row);
        } else {
            entities.persist(row);
        }
    }

    /** Before SQL refers to a row that was added. */
    void flush() {
        entities.flush();
    }

    /** Before SQL asks for the cases of a customer: those that this transaction has taken in count too. */
    void showCasesOf(CustomerId customer) {
        if (unseen().remove(customer)) {
            entities.flush();
        }
    }

    private void unseen(@Nullable CustomerId customer) {
        if (customer != null) {
            unseen().add(customer);
        }
    }

    /** Whose new cases SQL does not see, in this transaction. */
    private Set<CustomerId> unseen() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashSet<>();
        }
        @SuppressWarnings("unchecked") // nobody else binds anything to this
        Set<CustomerId> known = (Set<CustomerId>) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        Set<CustomerId> mine = new HashSet<>();
        TransactionSynchronizationManager.bindResource(this, mine);
        TransactionSynchronizationManager.registerSynchronization(new Forgotten());
        return mine;
    }

    /** With its transaction, and apart from one that interrupts it. */
    private final class Forgotten implements TransactionSynchronization {

        private @Nullable Object aside;

        @Override
        public void suspend() {
            aside = TransactionSynchronizationManager.unbindResource(CaseRows.this);
        }

        @Override
        public void resume() {
            if (aside != null) {
                TransactionSynchronizationManager.bindResource(CaseRows.this, aside);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(CaseRows.this);
        }
    }
}
