package org.amends.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amends.exchange.ImportTarget.Source;
import org.amends.kernel.Money;
import org.amends.kernel.SystemActor;
import org.amends.organisation.BusinessHours;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CalendarAdministration;
import org.amends.organisation.Role;
import org.amends.retention.CauseBasis;
import org.amends.retention.DefectionCause;
import org.amends.retention.Defections;
import org.amends.retention.NewDefection;
import org.amends.testing.AmendsTest;
import org.amends.testing.CompanyHours;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An evening in Lima, when it is the next day already in UTC. */
@AmendsTest
class CompanysTodayTests {

    private static final SystemActor HOUSE =
            SystemActor.named("Tests", Role.ADMIN.authority(), Role.MANAGER.authority(), Role.AGENT.authority());
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final CustomerDetails SATISFIED =
            new ObjectMapper().convertValue(Map.of("name", "Rosa Quispe", "satisfaction", 4), CustomerDetails.class);

    @Autowired
    private BusinessTime business;

    @Autowired
    private CalendarAdministration calendars;

    @Autowired
    private Customers customers;

    @Autowired
    private Purchases purchases;

    @Autowired
    private CustomerImport customerImport;

    @Autowired
    private CustomerScoring scoring;

    @Autowired
    private Defections defections;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private final ExternalId rosa = new ExternalId("today-" + UUID.randomUUID());
    private final Source file = new Source("file.csv", "Tests");
    private Runnable restore = () -> {};

    @BeforeEach
    void anEveningInLima() {
        BusinessHours usual = business.hours();
        restore = () -> keep(usual);
        keep(usual.in(ZoneId.of("America/Lima")));
        clock.moveTo(Instant.parse("2026-03-03T01:00:00Z"));
    }

    @AfterEach
    void restore() {
        clock.reset();
        restore.run();
    }

    @Test
    void isTheDayWhereTheCompanyIs() {
        assertThat(business.today()).isEqualTo(TODAY);
    }

    @Test
    void whoeverIsNewIsACustomerSinceThen() {
        CustomerProfile met = HOUSE.call(() -> customers.put(rosa, SATISFIED));

        assertThat(met.since()).isEqualTo(TODAY);
        assertThat(met.satisfactionOn()).isEqualTo(TODAY);
        assertThat(met.risk().asOf()).isEqualTo(TODAY);
    }

    @Test
    void isWhenSomebodySaidWhatACorrectionTells() {
        CustomerProfile met = HOUSE.call(() -> customers.put(rosa, CustomerDetails.named("Rosa Quispe", null, null)));

        assertThat(HOUSE.call(() -> customers.correct(met, SATISFIED)).satisfactionOn())
                .isEqualTo(TODAY);
    }

    @Test
    void isWhenAnImportedCustomerBecomesOne() {
        transaction.executeWithoutResult(
                status -> customerImport.take(List.of(new CustomerImport.Told(rosa, SATISFIED)), file));

        assertThat(find().since()).isEqualTo(TODAY);
    }

    @Test
    void endsTheTwelveMonthsThatScoringLooksAt() {
        CustomerId id = HOUSE.call(() -> customers.put(rosa, SATISFIED)).id();
        HOUSE.run(() -> purchases.recordAll(Map.of(id, List.of(bought(TODAY, "7"), bought(TODAY.plusDays(1), "70")))));

        HOUSE.call(scoring::score);

        assertThat(find().contribution().amount()).isEqualByComparingTo("7");
    }

    @Test
    void isTheDayThatALossMayBeOneDayAheadOf() {
        HOUSE.run(() -> customers.put(rosa, SATISFIED));

        assertThatThrownBy(() -> lost(TODAY.plusDays(2))).hasMessageContaining("retention.on.future");
        lost(TODAY.plusDays(1));
    }

    private void lost(LocalDate on) {
        HOUSE.run(() -> defections.record(
                rosa, NewDefection.of(on, DefectionCause.MOVED_AWAY, Set.of(), CauseBasis.STATED, null, null)));
    }

    private CustomerProfile find() {
        return HOUSE.call(() -> customers.require(rosa));
    }

    private static Purchase bought(LocalDate on, String amount) {
        return new Purchase(null, on, Money.of(amount, EURO), null, null, null, null, null);
    }

    private void keep(BusinessHours hours) {
        HOUSE.run(() -> CompanyHours.become(hours, calendars));
    }
}
