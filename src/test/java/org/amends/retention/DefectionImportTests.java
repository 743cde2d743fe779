package org.amends.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.duplicates.CustomerMerges;
import org.amends.exchange.ImportTarget.Source;
import org.amends.exchange.ImportTarget.Taken;
import org.amends.kernel.Conflict;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What another system tells of customers whose losses are not new to us. */
@AmendsTest
class DefectionImportTests {

    private static final SystemActor HOUSE =
            SystemActor.named("House", Role.MANAGER.authority(), Role.ADMIN.authority());
    private static final SystemActor IMPORT = SystemActor.named("Amends", "SYSTEM_WORK");
    private static final Source FILE = new Source("file.csv", "Marta");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerMerges merges;

    @Autowired
    private Defections defections;

    @Autowired
    private DefectionImport defectionImport;

    @Autowired
    private TransactionTemplate transaction;

    private CustomerProfile kept;
    private CustomerProfile merged;

    @BeforeEach
    void twoOfThem() {
        kept = known("Rosa Quispe");
        merged = known("R. Quispe");
    }

    @Test
    void aLossOfSomebodyMergedIsTheOthersAndIsKnownUnderEitherName() {
        merge();

        assertThat(take(loss(merged, DAY, null, null))).isEqualTo(Taken.IMPORTED);
        assertThat(take(loss(kept, DAY, null, null))).isEqualTo(Taken.UNCHANGED);

        assertThat(lossesOf(kept)).singleElement().satisfies(lost -> assertThat(lost.recordedBy())
                .isEqualTo("Marta"));
    }

    @Test
    void aLossToldBeforeTheMergeIsKnownAfterIt() {
        take(loss(merged, DAY, "1200", "Too dear"));
        merge();

        assertThat(take(loss(merged, DAY, "1200.00", "Too dear"))).isEqualTo(Taken.UNCHANGED);
        assertThat(take(loss(kept, DAY, null, null))).isEqualTo(Taken.UNCHANGED);
    }

    @Test
    void whatWasWithdrawnDoesNotComeBack() {
        take(loss(kept, DAY, null, null));
        HOUSE.run(() -> defections.withdraw(
                kept.externalId(), lossesOf(kept).get(0).id(), "They only moved to another branch"));

        assertThat(take(loss(kept, DAY, null, null))).isEqualTo(Taken.UNCHANGED);

        assertThat(lossesOf(kept)).singleElement().matches(lost -> !lost.counts());
    }

    @Test
    void whatIsToldOtherwiseOnADayThatIsRecordedIsRefused() {
        take(loss(kept, DAY, "1200", "Too dear"));

        assertThatThrownBy(() -> take(loss(kept, DAY, "1300", "Too dear"))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> take(loss(kept, DAY, "1200", "Rude"))).isInstanceOf(Conflict.class);
        assertThat(lossesOf(kept)).hasSize(1);
    }

    @Test
    void aRowWithoutADayTellsOfTheLossThatIsRecorded() {
        take(loss(kept, DAY, null, null));
        NewDefection undated =
                NewDefection.of(DAY.plusDays(5), DefectionCause.PRICING, Set.of(), CauseBasis.STATED, null, null);

        assertThat(take(new DefectionImport.Told(kept.externalId(), undated, false)))
                .isEqualTo(Taken.UNCHANGED);
    }

    private static DefectionImport.Told loss(
            CustomerProfile customer, LocalDate on, @Nullable String value, @Nullable String note) {
        NewDefection loss = NewDefection.of(
                on,
                DefectionCause.PRICING,
                Set.of(),
                CauseBasis.STATED,
                value == null ? null : new BigDecimal(value),
                note);
        return new DefectionImport.Told(customer.externalId(), loss, true);
    }

    private Taken take(DefectionImport.Told row) {
        return IMPORT.call(() -> transaction.execute(
                status -> defectionImport.take(List.of(row), FILE).get(0)));
    }

    private List<Defection> lossesOf(CustomerProfile customer) {
        return HOUSE.call(() -> defections.of(customer.externalId()));
    }

    private CustomerProfile known(String name) {
        return HOUSE.call(() ->
                customers.put(new ExternalId("merge-" + UUID.randomUUID()), CustomerDetails.named(name, null, null)));
    }

    private void merge() {
        HOUSE.run(() -> merges.merge(merges.side(kept.id()), merges.side(merged.id()), Set.of()));
    }
}
