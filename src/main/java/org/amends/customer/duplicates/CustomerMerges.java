package org.amends.customer.duplicates;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amends.customer.BelongsToCustomer;
import org.amends.customer.CustomerId;
import org.amends.customer.ExternalId;
import org.amends.customer.duplicates.ComparedCustomers.Row;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.organisation.Actor;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.Supervises;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one of two customers who are the same, and two of them again. No row is deleted: what belongs to the one moves to
 * the other, and what moved is written down. Whoever comes at the same time waits for the two rows, locked in the order of
 * their ids, and then sees what was done.
 */
@Service
@Transactional
public class CustomerMerges {

    private final ComparedCustomers customers;
    private final MergeRecords records;
    private final ObjectProvider<BelongsToCustomer> belongings;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    CustomerMerges(
            ComparedCustomers customers,
            MergeRecords records,
            ObjectProvider<BelongsToCustomer> belongings,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock) {
        this.customers = customers;
        this.records = records;
        this.belongings = belongings;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** As they are now, to be compared. @throws Unknown if there is none */
    @ReadsCases
    @Transactional(readOnly = true)
    public CustomerSide side(CustomerId id) {
        return customers.side(id);
    }

    /** What was merged into the customer, the latest first. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<Merge> into(CustomerId kept) {
        return records.into(kept);
    }

    /** How the customer of this name was merged into another, if they were. */
    @ReadsCases
    @Transactional(readOnly = true)
    public Optional<Merge> of(ExternalId merged) {
        return records.of(merged);
    }

    /**
     * Merged twice into the same customer, as by a double click, it is done once.
     *
     * @param kept who stays, as whoever merges saw them
     * @param taken what is known of the other and stands from now on
     * @throws Conflict if somebody has changed or merged one of them since
     */
    @Supervises
    public void merge(CustomerSide kept, CustomerSide merged, Set<MergeField> taken) {
        if (kept.id().equals(merged.id())) {
            throw new Invalid("customer", "customer.merge.same");
        }
        Locked now = lock(kept.id(), merged.id());
        if (kept.id().equals(now.merged().into())) {
            return;
        }
        if (merged.id().equals(now.kept().into())) {
            throw new Conflict("customer.merge.otherWay", kept.name(), merged.name());
        }
        for (Row row : List.of(now.kept(), now.merged())) {
            if (row.into() != null) {
                throw new Conflict("customer.merge.gone", row.side().name());
            }
        }
        if (now.kept().side().version() != kept.version() || now.merged().side().version() != merged.version()) {
            throw new Conflict("customer.changed");
        }
        long merge = records.begin(kept.id(), merged.id(), user.actor(), clock.instant());
        belongings.forEach(table -> records.moved(merge, table.what(), table.move(merged.id(), kept.id())));
        take(merge, now.kept().side(), now.merged().side(), taken);
        customers.merged(merged.id(), kept.id());
        jdbc.sql("DELETE FROM duplicate_pair WHERE set_aside_at IS NULL"
                        + " AND (low_id = :merged OR high_id = :merged)")
                .param("merged", merged.id().value())
                .update();
    }

    /**
     * Brings back precisely what was moved and changed. What came since stays, and so do values that were changed since.
     *
     * @throws Conflict if the one who stayed was merged in turn: that has to be undone first
     */
    @Supervises
    public Merge.Undone undo(Merge merge) {
        Locked now = lock(merge.kept(), merge.merged());
        if (records.isUndone(merge.id())) {
            return new Merge.Undone(merge, List.of());
        }
        if (now.kept().into() != null) {
            throw new Conflict("customer.merge.first", now.kept().side().name());
        }
        customers.merged(merge.merged(), null);
        belongings.forEach(
                table -> table.moveBack(records.rows(merge.id(), table.what()), merge.kept(), merge.merged()));
        List<MergeField> stayed = giveBack(merge, now.kept().side());
        Actor actor = user.actor();
        records.undone(merge.id(), actor, clock.instant());
        return new Merge.Undone(merge, stayed);
    }

    /** What was told of somebody in the moment they were merged is brought to the one who stays. */
    @Supervises
    public void gather() {
        customers.lockMerged().forEach((merged, kept) -> belongings.forEach(table -> table.move(merged, kept)));
    }

    private void take(long merge, CustomerSide kept, CustomerSide merged, Set<MergeField> taken) {
        Map<String, @Nullable String> values = new HashMap<>();
        for (MergeField field : taken) {
            for (String column : field.columns()) {
                String before = kept.value(column);
                String after = merged.value(column);
                if (!Objects.equals(before, after)) {
                    records.changed(merge, new MergeRecords.Value(column, before, after));
                    values.put(column, after);
                }
            }
        }
        customers.write(kept.id(), values);
    }

    private List<MergeField> giveBack(Merge merge, CustomerSide now) {
        Map<String, @Nullable String> values = new HashMap<>();
        List<MergeField> stayed = new ArrayList<>();
        for (MergeRecords.Value value : records.values(merge.id())) {
            MergeField field = MergeField.of(value.field()).orElseThrow();
            if (Objects.equals(now.value(value.field()), value.after())) {
                values.put(value.field(), value.before());
            } else if (!stayed.contains(field)) {
                stayed.add(field);
            }
        }
        // a field stays as a whole: half an address is nobody's
        stayed.forEach(field -> field.columns().forEach(values::remove));
        customers.write(merge.kept(), values);
        return stayed;
    }

    private record Locked(Row kept, Row merged) {}

    private Locked lock(CustomerId kept, CustomerId merged) {
        if (kept.value() < merged.value()) {
            Row first = customers.lock(kept);
            return new Locked(first, customers.lock(merged));
        }
        Row first = customers.lock(merged);
        return new Locked(customers.lock(kept), first);
    }
}
