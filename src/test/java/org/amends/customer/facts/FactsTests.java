package org.amends.customer.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerId;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmendsTest
class FactsTests {

    private static final SystemActor HOUSE = SystemActor.named("Tests", Role.AGENT.authority());

    @Autowired
    private Customers customers;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Backgrounds backgrounds;

    private CustomerId rosa = new CustomerId(0);

    @BeforeEach
    void aCustomer() {
        rosa = someone("Rosa Quispe");
    }

    @Test
    void whereThereIsAnybodyOneOfThemIsTheMainContact() {
        ContactId first = add("Accounts", false);
        ContactId second = add("Marta", false);
        assertThat(main()).isEqualTo(first);

        Contacts.Kept marta = HOUSE.call(() -> contacts.of(rosa)).get(1);
        HOUSE.run(() -> contacts.amend(rosa, marta, marta.person(), true));
        assertThat(main()).isEqualTo(second);
        assertThatThrownBy(() -> HOUSE.run(() -> contacts.amend(rosa, marta, marta.person(), true)))
                .isInstanceOf(Conflict.class);

        HOUSE.run(() -> contacts.remove(rosa, second));
        assertThat(main()).isEqualTo(first);
    }

    @Test
    void theNumberOfACardIsRefusedWhereverItIsWritten() {
        assertThatThrownBy(() -> new ContactPerson("Ada", null, null, null, null, null, "5500 0000 0000 0004"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("customer.cardNumber");
    }

    @Test
    void whatIsKnownIsPutRightByOneAtATime() {
        Background told = new Background(4, 60, null, Set.of(PaymentMeans.CARD, PaymentMeans.CASH), null, 0);
        HOUSE.run(() -> backgrounds.correct(rosa, told));

        assertThat(HOUSE.call(() -> backgrounds.of(rosa)))
                .isEqualTo(new Background(
                        4, 60, LocalDate.of(2026, 3, 2), Set.of(PaymentMeans.CARD, PaymentMeans.CASH), null, 1));
        assertThatThrownBy(() -> HOUSE.run(() -> backgrounds.correct(rosa, told)))
                .isInstanceOf(Conflict.class);
        HOUSE.run(() -> backgrounds.correct(rosa, new Background(null, null, null, Set.of(), null, 1)));
        assertThat(HOUSE.call(() -> backgrounds.of(rosa)).householdSize()).isNull();
    }

    @Test
    void whoBroughtThemIsKnownOnBothSides() {
        CustomerId friend = someone("Luz Rojas");
        HOUSE.run(() -> backgrounds.correct(friend, broughtBy(rosa)));

        assertThat(HOUSE.call(() -> backgrounds.referrals(rosa)).brought()).isEqualTo(1);
        assertThat(HOUSE.call(() -> backgrounds.referrals(friend))
                        .by()
                        .orElseThrow()
                        .name())
                .isEqualTo("Rosa Quispe");
        assertThatThrownBy(() -> HOUSE.run(() -> backgrounds.correct(rosa, broughtBy(rosa))))
                .isInstanceOf(Invalid.class);
    }

    private static Background broughtBy(@Nullable CustomerId somebody) {
        return new Background(null, null, null, Set.of(), somebody, 0);
    }

    private ContactId add(String name, boolean main) {
        return HOUSE.call(() -> contacts.add(rosa, new ContactPerson(name, null, null, null, null, null, null), main));
    }

    private ContactId main() {
        return HOUSE.call(() -> contacts.of(rosa)).stream()
                .filter(Contacts.Kept::main)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private CustomerId someone(String name) {
        return HOUSE.call(() -> customers.put(
                        new ExternalId("facts-" + UUID.randomUUID()), CustomerDetails.named(name, null, null)))
                .id();
    }
}
