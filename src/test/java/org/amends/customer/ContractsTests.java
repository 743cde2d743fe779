package org.amends.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.customer.Contracts.Ending;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.Money;
import org.amends.kernel.SystemActor;
import org.amends.kernel.Unknown;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AmendsTest
class ContractsTests {

    private static final SystemActor HOUSE = SystemActor.named("Tests", Role.AGENT.authority());
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Money NINETEEN = Money.of("19", Currency.getInstance("EUR"));

    @Autowired
    private Customers customers;

    @Autowired
    private Contracts contracts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private CustomerId rosa = new CustomerId(0);

    @BeforeEach
    void aCustomer() {
        rosa = someone();
    }

    @Test
    void theNearestEndOfWhatRunsIsTheOneThatCounts() {
        keep(rosa, contract("Phone", "2025-01-01", "2026-12-31", false));
        keep(rosa, contract("Cloud", "2025-05-01", "2026-04-30", false));
        keep(rosa, contract("Old", "2020-01-01", "2026-03-01", false));
        keep(rosa, contract("Later", "2026-03-03", "2026-03-20", false));
        keep(rosa, contract("Membership", "2020-01-01", null, false));

        assertThat(endings(rosa, rosa)).containsExactly(Map.entry(rosa, new Ending(day("2026-04-30"), false)));
    }

    @Test
    void whatWeHadBeenToldBeforeTheyCancelledIsStillKnown() {
        Instant before = now();
        keep(rosa, contract("Phone", "2025-01-01", null, false));
        Instant running = now();
        HOUSE.run(() -> contracts.tell(Map.of(rosa, List.of(contract("Phone", "2025-01-01", "2026-04-30", false)))));
        Instant cancelled = now();
        HOUSE.run(() -> contracts.remove(contracts.of(rosa).get(0).id()));

        assertThat(asTold(before)).isEmpty();
        assertThat(asTold(running)).isEqualTo(Map.of(rosa, new Ending(null, false)));
        assertThat(asTold(cancelled)).isEqualTo(Map.of(rosa, new Ending(day("2026-04-30"), false)));
        assertThat(asTold(now())).isEmpty();
        assertThat(endings(rosa, rosa)).isEmpty();
    }

    private Map<CustomerId, Ending> asTold(Instant told) {
        return HOUSE.call(() -> contracts.endingsAsTold(rosa, rosa, TODAY, told));
    }

    private Instant now() {
        return jdbc.sql("SELECT NOW(6)").query(Timestamp.class).single().toInstant();
    }

    @Test
    void whatIsOpenEndedRunsWithoutAnEndAndWhoHasNothingIsLeftOut() {
        CustomerId nobody = someone();
        CustomerId bound = someone();
        keep(bound, contract("Membership", null, null, null));

        assertThat(endings(nobody, bound)).containsOnlyKeys(bound).containsEntry(bound, new Ending(null, false));
    }

    @Test
    void whatRenewsItselfEndsWithTheTermThatRunsToday() {
        keep(rosa, contract("Phone", "2024-01-01", "2024-12-31", true));
        assertThat(endings(rosa, rosa)).containsEntry(rosa, new Ending(day("2026-12-31"), true));

        assertThat(contract("Month to month", "2026-01-31", "2026-02-27", true).endAsOf(TODAY))
                .contains(day("2026-03-27"));
        assertThat(contract("Thirty days", "2026-01-01", "2026-01-30", true).endAsOf(TODAY))
                .contains(day("2026-03-31"));
        assertThat(contract("Nobody knows", null, "2025-08-31", true).endAsOf(TODAY))
                .contains(day("2026-08-31"));
        assertThat(contract("To the day", "2025-03-03", "2026-03-02", true).endAsOf(TODAY))
                .contains(TODAY);
    }

    @Test
    void whatIsToldAgainAddsWhatIsNewAndForgetsNothing() {
        Contract known = new Contract(
                ContractKind.INSURANCE, "Policy 7", day("2025-01-01"), day("2026-12-31"), true, 30, NINETEEN);

        assertThat(told(known)).containsExactly(rosa);
        assertThat(told(known)).isEmpty();
        assertThat(told(new Contract(ContractKind.INSURANCE, "POLICY 7", null, day("2027-06-30"), null, null, null)))
                .containsExactly(rosa);

        assertThat(HOUSE.call(() -> contracts.of(rosa)))
                .extracting(Contracts.Kept::contract)
                .containsExactly(new Contract(
                        ContractKind.INSURANCE, "Policy 7", day("2025-01-01"), day("2027-06-30"), true, 30, NINETEEN));
    }

    @Test
    void nobodyOverwritesOrRemovesWhatSomebodyElseHasChanged() {
        keep(rosa, contract("Phone", null, null, null));
        Contracts.Kept seen = HOUSE.call(() -> contracts.of(rosa)).get(0);
        HOUSE.run(() -> contracts.amend(seen, contract("Phone 2", null, null, null)));

        assertThatThrownBy(() -> HOUSE.run(() -> contracts.amend(seen, contract("Phone 3", null, null, null))))
                .isInstanceOf(Conflict.class);
        HOUSE.run(() -> contracts.remove(seen.id()));
        assertThatThrownBy(() -> HOUSE.run(() -> contracts.remove(seen.id()))).isInstanceOf(Unknown.class);
    }

    @Test
    void refusesAnEndBeforeItsBeginningAndTheNumberOfACard() {
        assertThatThrownBy(() -> contract("Phone", "2026-02-02", "2026-02-01", false))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("customer.contract.until.wrong");
        assertThatThrownBy(() -> contract("paid by 4111 1111-1111 1111", null, null, null))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("customer.cardNumber");
        assertThat(CardNumbers.isIn("4111 1111 1111 1112")).isFalse();
        assertThat(CardNumbers.isIn("+4111111111111111")).isFalse();
        assertThat(CardNumbers.isIn("case 378282246310005, please")).isTrue();
        assertThat(CardNumbers.isIn("41111111111111114111111111111111")).isFalse();
    }

    private CustomerId someone() {
        return HOUSE.call(() -> customers.put(
                        new ExternalId("bound-" + UUID.randomUUID()), CustomerDetails.named("Rosa Quispe", null, null)))
                .id();
    }

    private void keep(CustomerId customer, Contract contract) {
        HOUSE.run(() -> contracts.add(customer, contract));
    }

    private java.util.Set<CustomerId> told(Contract contract) {
        return java.util.Objects.requireNonNull(
                HOUSE.call(() -> transaction.execute(status -> contracts.tell(Map.of(rosa, List.of(contract))))));
    }

    private Map<CustomerId, Ending> endings(CustomerId from, CustomerId to) {
        return HOUSE.call(() -> contracts.endings(from, to, TODAY));
    }

    private static Contract contract(
            String name, @Nullable String from, @Nullable String until, @Nullable Boolean renews) {
        return new Contract(
                ContractKind.CONTRACT,
                name,
                from == null ? null : day(from),
                until == null ? null : day(until),
                renews,
                null,
                null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
