package org.amends.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amends.customer.Consents.Permission;
import org.amends.kernel.Invalid;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@AmendsTest
class ConsentsTests {

    private static final SystemActor HOUSE = SystemActor.named("Tests", Role.AGENT.authority());

    @Autowired
    private Customers customers;

    @Autowired
    private Consents consents;

    @Autowired
    private TransactionTemplate transaction;

    private CustomerId rosa = new CustomerId(0);

    @BeforeEach
    void aCustomer() {
        rosa = HOUSE.call(() -> customers.put(
                        new ExternalId("asked-" + UUID.randomUUID()), CustomerDetails.named("Rosa Quispe", null, null)))
                .id();
    }

    @Test
    void whoeverWasNeverAskedHasRefusedNothing() {
        assertThat(may(ContactPurpose.SURVEY, null)).isEqualTo(Permission.UNKNOWN);
    }

    @Test
    void whatWasSaidLastCountsInWhateverOrderItIsWrittenDown() {
        says(ContactPurpose.MARKETING, null, false, "2026-02-10");
        says(ContactPurpose.MARKETING, null, true, "2026-01-05");

        assertThat(may(ContactPurpose.MARKETING, null)).isEqualTo(Permission.WITHDRAWN);
        assertThat(may(ContactPurpose.SERVICE, null)).isEqualTo(Permission.UNKNOWN);
        says(ContactPurpose.MARKETING, null, true, "2026-02-10");
        assertThat(may(ContactPurpose.MARKETING, null))
                .as("of two on a day the one recorded last")
                .isEqualTo(Permission.GIVEN);
        assertThat(HOUSE.call(() -> consents.history(rosa)))
                .as("nothing is forgotten")
                .hasSize(3)
                .allMatch(said -> said.by().equals("Tests"));
    }

    @Test
    void aStatementAboutOneChannelSpeaksForThatChannelAlone() {
        says(ContactPurpose.SURVEY, null, true, "2026-01-05");
        says(ContactPurpose.SURVEY, "PHONE", false, "2026-02-05");

        assertThat(may(ContactPurpose.SURVEY, "PHONE")).isEqualTo(Permission.WITHDRAWN);
        assertThat(may(ContactPurpose.SURVEY, "EMAIL")).isEqualTo(Permission.GIVEN);
        assertThat(may(ContactPurpose.SURVEY, null)).isEqualTo(Permission.GIVEN);

        says(ContactPurpose.SURVEY, null, true, "2026-02-20");
        assertThat(may(ContactPurpose.SURVEY, "PHONE")).isEqualTo(Permission.GIVEN);
    }

    @Test
    void refusesWhatNobodyCanHaveSaidYet() {
        assertThatThrownBy(() -> says(ContactPurpose.SURVEY, null, true, "2026-03-03"))
                .isInstanceOf(Invalid.class);
        assertThat(HOUSE.call(() -> consents.history(rosa))).isEmpty();
    }

    @Test
    void whatWasToldBeforeIsKnown() {
        Consent dated = new Consent(ContactPurpose.SURVEY, null, true, LocalDate.of(2026, 1, 5), "form");
        Consent dateless = new Consent(ContactPurpose.MARKETING, null, false, null, "file");

        assertThat(told(dated)).isTrue();
        assertThat(told(dateless)).isTrue();
        assertThat(told(dated)).isFalse();
        assertThat(told(dateless)).isFalse();
        assertThat(told(new Consent(ContactPurpose.MARKETING, null, true, null, "file")))
                .isTrue();
    }

    private boolean told(Consent consent) {
        return HOUSE.call(() -> Objects.requireNonNull(
                        transaction.execute(status -> consents.tell(Map.of(rosa, List.of(consent))))))
                .contains(rosa);
    }

    private void says(ContactPurpose purpose, @Nullable String channel, boolean given, String on) {
        HOUSE.run(() -> consents.record(rosa, new Consent(purpose, channel, given, LocalDate.parse(on), "phone")));
    }

    private Permission may(ContactPurpose purpose, @Nullable String channel) {
        return HOUSE.call(() -> consents.mayContact(rosa, purpose, channel));
    }
}
