package org.amends.customer;

import static org.amends.customer.duplicates.Twins.HOUSE;
import static org.amends.customer.duplicates.Twins.anAddressOfTheirOwn;
import static org.amends.customer.duplicates.Twins.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amends.customer.duplicates.CustomerMerges;
import org.amends.customer.duplicates.Twins;
import org.amends.exchange.ImportTarget.Source;
import org.amends.exchange.ImportTarget.Taken;
import org.amends.kernel.Money;
import org.amends.testing.AmendsTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What other systems go on telling under the name of a customer who was merged. */
@AmendsTest
class MergedCustomersTests {

    private static final Source FILE = new Source("file.csv", "Tests");
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerMerges merges;

    @Autowired
    private CustomerImport customerImport;

    @Autowired
    private PurchaseImport purchaseImport;

    @Autowired
    private Purchases purchases;

    @Autowired
    private TransactionTemplate transaction;

    private Twins twins;
    private CustomerProfile kept;
    private CustomerProfile merged;

    @BeforeEach
    void twoOfThem() {
        twins = new Twins(customers);
        kept = twins.known(named("Rosa Quispe").phone("900111222"));
        merged = twins.known(named("R. Quispe").email(anAddressOfTheirOwn()));
    }

    @Test
    void addsWhatIsNotKnownAndOverwritesNothingThatAPersonHasChosen() {
        merge();
        CustomerDetails told =
                named("R. Quispe").phone("900999999").address("Av. Lima 3").details();

        CustomerProfile now = HOUSE.call(() -> customers.put(merged.externalId(), told));

        assertThat(now.id()).isEqualTo(kept.id());
        assertThat(now.name()).isEqualTo("Rosa Quispe");
        assertThat(now.phone()).isEqualTo("900111222");
        assertThat(now.address()).isEqualTo("Av. Lima 3");
    }

    @Test
    void isImportedUnderBothNamesWithoutChangingBackAndForth() {
        merge();
        List<CustomerImport.Told> rows = List.of(
                new CustomerImport.Told(kept.externalId(), named("Rosa Quispe").details()),
                new CustomerImport.Told(merged.externalId(), named("R. Quispe").details()));

        assertThat(take(customerImport, rows)).containsOnly(Taken.UNCHANGED);
        assertThat(HOUSE.call(() -> customers.require(kept.id())).name()).isEqualTo("Rosa Quispe");
    }

    @Test
    void whatTheyBuyIsTheOthersAndIsKnownAgainUnderEitherName() {
        assertThat(take(purchaseImport, List.of(told(merged, "before", "1")))).containsExactly(Taken.IMPORTED);
        assertThat(take(purchaseImport, List.of(told(kept, "of the kept", "2"))))
                .containsExactly(Taken.IMPORTED);
        merge();

        assertThat(take(purchaseImport, List.of(told(merged, "since", "3")))).containsExactly(Taken.IMPORTED);

        assertThat(take(
                        purchaseImport,
                        List.of(
                                told(merged, "before", "1"),
                                told(merged, "since", "3"),
                                told(kept, "before", "1"),
                                told(merged, "of the kept", "2"))))
                .containsOnly(Taken.UNCHANGED);
        assertThat(amounts(kept)).containsExactlyInAnyOrder("1.00", "2.00", "3.00");
    }

    @Test
    void aPurchaseOfTheSameNumberIsPutRightWhereItIsTold() {
        take(purchaseImport, List.of(told(kept, "1", "10"), told(merged, "1", "20")));
        merge();

        assertThat(take(purchaseImport, List.of(told(merged, "1", "21"), told(kept, "1", "10"))))
                .containsExactly(Taken.IMPORTED, Taken.UNCHANGED);

        assertThat(amounts(kept)).containsExactlyInAnyOrder("10.00", "21.00");
    }

    @Test
    void whoWritesWithTheOldAddressIsTheOneWhoStays() {
        String mailbox = String.valueOf(merged.email());
        merge();

        assertThat(HOUSE.call(() ->
                                customers.meet(named("R. Quispe").email(mailbox).details()))
                        .id())
                .isEqualTo(kept.id());
        Customers.Met met = HOUSE.call(
                () -> customers.meetUnseen(named("R. Quispe").email(mailbox).details()));
        assertThat(met.known()).isTrue();
        assertThat(HOUSE.call(() -> customers.require(met.id())).id()).isEqualTo(kept.id());
    }

    @Test
    void twoWithOneMailboxAreOneOnceTheyAreMerged() {
        String mailbox = anAddressOfTheirOwn();
        kept = twins.known(named("Rosa " + UUID.randomUUID()).email(mailbox));
        merged = twins.known(named("Rosita " + UUID.randomUUID()).email(mailbox));
        merge();

        Customers.Met met = HOUSE.call(
                () -> customers.meetUnseen(named("Rosaura").email(mailbox).details()));

        assertThat(HOUSE.call(() -> customers.require(met.id())).id()).isEqualTo(kept.id());
    }

    private void merge() {
        HOUSE.run(() -> merges.merge(merges.side(kept.id()), merges.side(merged.id()), Set.of()));
    }

    private <T> List<Taken> take(org.amends.exchange.ImportTarget<T> target, List<T> rows) {
        return java.util.Objects.requireNonNull(
                transaction.execute(status -> HOUSE.call(() -> target.take(rows, FILE))));
    }

    private static PurchaseImport.Told told(CustomerProfile customer, String id, String amount) {
        return new PurchaseImport.Told(
                customer.externalId(), new Purchase(id, DAY, Money.of(amount, EURO), null, null, null, null, null));
    }

    private List<String> amounts(CustomerProfile who) {
        return HOUSE.call(() -> purchases.latest(who.id(), 100)).stream()
                .map(purchase -> purchase.amount().amount().setScale(2).toPlainString())
                .toList();
    }
}
