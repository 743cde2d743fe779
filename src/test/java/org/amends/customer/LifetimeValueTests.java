package org.amends.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.customer.scoring.ScoringRules;
import org.amends.customer.scoring.ScoringSettings;
import org.amends.kernel.Money;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.amends.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmendsTest
class LifetimeValueTests {

    private static final SystemActor HOUSE =
            SystemActor.named("Tests", Role.MANAGER.authority(), Role.AGENT.authority());
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);

    @Autowired
    private Customers customers;

    @Autowired
    private Purchases purchases;

    @Autowired
    private CustomerScoring scoring;

    @Autowired
    private ScoringSettings settings;

    @Autowired
    private JdbcClient jdbc;

    private final ExternalId rosa = new ExternalId("lifetime-" + UUID.randomUUID());

    @Test
    void isTheExpectedPurchasesTimesWhatOneEarns() {
        bought(of(60, "100", "30"), of(60, "50", "10"), of(30, "40", null), of(10, "-20", "-10"));
        foretold(2.5);

        LifetimeValue value = value();

        assertThat(value.marginOfOne()).as("70 of two days").isEqualTo(Money.of("35", EURO));
        assertThat(value.value()).isEqualTo(Money.of("87.5", EURO));
        assertThat(value.expectedPurchases()).isEqualTo(2.5);
    }

    @Test
    void countsTheWindowAndTheCurrencyOfTheCompanyAlone() {
        bought(of(30, "40", "10"), of(500, "9000", "9000"));
        bought(new Purchase(
                null, TODAY.minusDays(20), Money.of("900", Currency.getInstance("USD")), null, null, null, null, null));
        foretold(1.0);

        assertThat(value().value()).isEqualTo(Money.of("10", EURO));
    }

    @Test
    void countsAsHighMarginWhatEarnsSoMuchOfItsAmount() {
        bought(of(60, "100", "40"), of(50, "100", "39.99"), of(40, "100", null), of(10, "-100", "-90"));

        LifetimeValue value = value();

        assertThat(value.highMarginFrom()).isEqualTo(40);
        assertThat(value.withMargin()).as("known, and not sent back").isEqualTo(2);
        assertThat(value.highMargin()).isEqualTo(1);
        assertThat(value.shareOfHighMargin()).isEqualTo(0.5);
    }

    @Test
    void isUnknownOfWhoBoughtNothingOrOfWhomNothingCanBeForetold() {
        bought();
        assertThat(value().value()).isNull();
        assertThat(value().shareOfHighMargin()).isNull();

        bought(of(30, "40", null));
        foretold(null);
        assertThat(value().value()).isNull();
        assertThat(value().marginOfOne()).isEqualTo(Money.of("40", EURO));
    }

    @Test
    void isToldOverTheInterface(@Autowired TestRestTemplate rest) {
        bought(of(30, "40", "10"));
        foretold(3.0);

        JsonNode told = Api.body(new Api(rest, "ana").get("/api/v1/customers/" + rosa + "/lifetime-value"));

        assertThat(told.at("/value/amount").decimalValue()).isEqualByComparingTo("30");
        assertThat(told.get("asOf").asText()).isEqualTo(TODAY.toString());
    }

    @Test
    void rulesKeptBeforeThereWereHighMarginsAreReadAsTheUsualOnes() {
        String kept = jdbc.sql("SELECT COALESCE(MAX(rules), '') FROM scoring_rules")
                .query(String.class)
                .single();
        try {
            jdbc.sql("REPLACE INTO scoring_rules (id, rules) VALUES (1, :rules)")
                    .param("rules", """
                            {"windowMonths": 6, "platinum": 5, "gold": 15, "knownInDays": 90, "segments": {"inOrder": []}}
                            """)
                    .update();
            assertThat(settings.current().windowMonths()).isEqualTo(6);
            assertThat(settings.current().highMargin()).isEqualTo(ScoringRules.DEFAULT.highMargin());
        } finally {
            if (kept.isEmpty()) {
                jdbc.sql("DELETE FROM scoring_rules").update();
            } else {
                jdbc.sql("REPLACE INTO scoring_rules (id, rules) VALUES (1, :rules)")
                        .param("rules", kept)
                        .update();
            }
        }
    }

    private static Purchase of(int daysAgo, String amount, @Nullable String margin) {
        return new Purchase(
                null,
                TODAY.minusDays(daysAgo),
                Money.of(amount, EURO),
                margin == null ? null : new BigDecimal(margin),
                null,
                null,
                null,
                null);
    }

    private void bought(Purchase... bought) {
        HOUSE.run(() -> {
            CustomerId id = customers
                    .put(rosa, CustomerDetails.named("Rosa Quispe", null, null).knownSince(TODAY.minusYears(2)))
                    .id();
            purchases.recordAll(Map.of(id, List.of(bought)));
            scoring.score();
        });
    }

    /** Instead of what the model says, which depends on all customers of all tests. */
    private void foretold(@Nullable Double purchases) {
        HOUSE.run(() -> jdbc.sql("UPDATE customer_score SET expected = :expected WHERE customer_id = :id")
                .param("expected", purchases)
                .param("id", customers.require(rosa).id().value())
                .update());
    }

    private LifetimeValue value() {
        return HOUSE.call(() -> purchases.lifetimeValue(customers.require(rosa)));
    }
}
