package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.amends.testing.Api;
import org.amends.testing.ReferenceData;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers of another system who have left, brought in as a program does it. */
class DefectionImportsTests extends InterfaceTest {

    private static final String TELCO = "telco/telecom_customer_churn.csv";
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final String rosa = "rosa-" + UUID.randomUUID().toString().substring(0, 8);
    private final String luis = "luis-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void restore() {
        clock.reset();
    }

    @Test
    void whoLeftIsRecordedWithTheirWordsInTheNameOfWhoeverBroughtTheFile() {
        known(rosa);

        assertCounts(imported("""
                customerExternalId,left,defectedOn,cause,valueLost,note
                %s,yes,2026-02-20,high price,1200.50,"Too dear, and ""nobody"" answered"
                """.formatted(rosa)), 1, 0, 0, 0);

        JsonNode lost = only(rosa);
        assertThat(lost.get("on").asText()).isEqualTo("2026-02-20");
        assertThat(lost.get("primaryCause").asText()).isEqualTo("HIGH_PRICE");
        assertThat(lost.get("basis").asText()).isEqualTo("STATED");
        assertThat(lost.at("/valueLost/amount").decimalValue()).isEqualByComparingTo("1200.5");
        assertThat(lost.get("note").asText()).isEqualTo("Too dear, and \"nobody\" answered");
        assertThat(lost.get("recordedBy").asText()).startsWith("marta");
    }

    @Test
    void aCauseThatNobodyGivesIsUnknownAndOurConclusion() {
        known(rosa, luis);

        imported("""
                customerExternalId,defectedOn,cause,basis
                %s,2026-02-20,,
                %s,2026-02-20,PRICING,inferred
                """.formatted(rosa, luis));

        assertThat(only(rosa).get("primaryCause").asText()).isEqualTo("UNKNOWN");
        assertThat(only(rosa).get("basis").asText()).isEqualTo("INFERRED");
        assertThat(only(luis).get("basis").asText()).isEqualTo("INFERRED");
    }

    @Test
    void aLossThatIsToldAgainIsRecordedOnce() {
        known(rosa);
        String file = """
                customerExternalId,defectedOn,cause
                %1$s,2026-02-20,PRICING
                %1$s,2026-02-20,PRICING
                """.formatted(rosa);

        assertCounts(imported(file), 1, 1, 0, 0);
        assertCounts(imported(file), 0, 2, 0, 0);
        assertCounts(imported(file, "{\"constants\": {\"basis\": \"STATED\"}}"), 0, 2, 0, 0);

        only(rosa);
    }

    @Test
    void whoHasNotLeftIsSkippedWhateverElseTheRowSays() {
        known(rosa);
        String file = """
                customerExternalId,churn,defectedOn,cause
                %s,No,not yet,none
                nobody-knows-them,No,,
                %s,Yes,2026-02-20,PRICING
                """.formatted(luis, rosa);
        String mapping = "{\"columns\": {\"left\": \"churn\"}}";

        assertCounts(imported(file, mapping), 1, 0, 2, 0);
        assertCounts(imported(file, mapping), 0, 1, 2, 0);
    }

    @Test
    void whoIsUnknownIsNotCreatedButRejectedUntilTheyAreKnown() {
        known(rosa);
        String file = """
                customerExternalId,defectedOn,cause
                %s,2026-02-20,PRICING
                %s,2026-02-20,PRICING
                """.formatted(luis, rosa);

        JsonNode done = imported(file);

        assertCounts(done, 1, 0, 0, 1);
        assertThat(reasons(done))
                .containsExactly(
                        "2 Customer’s id: Nobody is known as “%s”. Bring in the customers first, or put the id right; then bring in this row again."
                                .formatted(luis));
        assertThat(bruno.get("/api/v1/customers/" + luis).getStatusCode().value())
                .isEqualTo(404);

        known(luis);
        assertCounts(imported(file), 1, 1, 0, 0);
    }

    @Test
    void aRowThatCannotBeRecordedSaysWhatToDo() {
        known(rosa);

        JsonNode done = imported("""
                customerExternalId,left,defectedOn,cause,valueLost,note
                %1$s,,2026-02-20,PRICING,,
                %1$s,,2026-02-20,COMPETITION,,
                %1$s,,2096-02-20,PRICING,,
                %1$s,,2026-02-21,Too dear,,
                %1$s,,2026-02-21,PRICING,-1,
                %1$s,,2026-02-21,PRICING,,%2$s
                %1$s,perhaps,,,,
                ,,2026-02-21,PRICING,,
                """.formatted(rosa, "x".repeat(4_001)));

        assertCounts(done, 1, 0, 0, 7);
        assertThat(reasons(done))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("3 This customer is already recorded as lost on ")
                                .endsWith("withdraw it first."),
                        one -> assertThat(one).startsWith("4 Left on: A customer cannot have left in the future"),
                        one -> assertThat(one).startsWith("5 Cause: “Too dear” is none of CORE_SERVICE_FAILURE, "),
                        one -> assertThat(one).startsWith("6 Value lost in a year: The value lost cannot be negative"),
                        one -> assertThat(one).startsWith("7 What they said: The text has 4,001 characters. Use 4,000"),
                        one -> assertThat(one).startsWith("8 Has left: “perhaps” is none of YES, NO. Map it"),
                        one -> assertThat(one).startsWith("9 Customer’s id: A value is missing"));
    }

    @Test
    void whereTheFileHasNoDayItIsTheOneOfTheMapping() {
        known(rosa);

        imported("customerExternalId,cause\n%s,PRICING\n".formatted(rosa), """
                {"constants": {"defectedOn": "31/1/2026"}, "dateFormat": "d/M/yyyy"}
                """);

        assertThat(only(rosa).get("on").asText()).isEqualTo("2026-01-31");
    }

    @Test
    void whereNobodyNamesADayItIsTheOneOfTheImportAndLaterNoSecondLoss() {
        known(rosa);
        String file = "customerExternalId,cause\n%s,PRICING\n".formatted(rosa);
        assertCounts(imported(file), 1, 0, 0, 0);
        assertThat(only(rosa).get("on").asText()).isEqualTo(TODAY.toString());

        clock.advance(Duration.ofDays(9));

        assertCounts(imported(file), 0, 1, 0, 0);
        assertCounts(imported(file, "{\"constants\": {\"basis\": \"STATED\"}}"), 0, 1, 0, 0);
        only(rosa);
    }

    @Test
    void publishedCustomersLeaveForTheirPublishedReasons() throws IOException {
        String telco = Files.readString(ReferenceData.file(TELCO));
        assertThat(imported("customers", telco, mapping("telco-customers.json"))
                        .get("imported")
                        .asInt())
                .isEqualTo(7_043);
        try {
            assertCounts(imported(telco, mapping("telco-defections.json")), 1_869, 0, 5_174, 0);
            assertCounts(imported(telco, mapping("telco-defections.json")), 0, 1_869, 5_174, 0);

            assertThat(lossesByCause())
                    .isEqualTo(Map.of(
                            "COMPETITION STATED", 841,
                            "SERVICE_ENCOUNTER_FAILURE STATED", 314,
                            "CORE_SERVICE_FAILURE STATED", 321,
                            "PRICING STATED", 211,
                            "UNKNOWN INFERRED", 182));
            assertThat(only("0004-TLHLJ").get("note").asText()).isEqualTo("Competitor had better devices");
        } finally {
            forgetTelco();
        }
    }

    private Map<String, Integer> lossesByCause() {
        Map<String, Integer> losses = new HashMap<>();
        jdbc.sql("""
                        SELECT CONCAT(k.cause, ' ', d.basis) AS why, COUNT(*) AS losses FROM defection d
                          JOIN defection_cause k ON k.defection_id = d.id AND k.main
                          JOIN customer c ON c.id = d.customer_id
                         WHERE c.external_id REGEXP '^[0-9]{4}-[A-Z]{5}$' AND d.note <> '' GROUP BY why
                        """).query(row -> {
            losses.put(row.getString("why"), row.getInt("losses"));
        });
        return losses;
    }

    /** Seven thousand customers, whom the lists of other tests would have to leaf through. */
    private void forgetTelco() {
        String telco = "SELECT id FROM customer WHERE external_id REGEXP '^[0-9]{4}-[A-Z]{5}$'";
        Stream.of(
                        "DELETE FROM defection_cause WHERE defection_id IN (SELECT id FROM defection WHERE customer_id IN (%s))",
                        "DELETE FROM defection WHERE customer_id IN (%s)",
                        "DELETE FROM customer_score WHERE customer_id IN (%s)",
                        "DELETE FROM customer WHERE external_id REGEXP '^[0-9]{4}-[A-Z]{5}$'")
                .forEach(all -> jdbc.sql(all.formatted(telco)).update());
    }

    private static String mapping(String file) throws IOException {
        return Files.readString(Path.of("docs", "imports", file));
    }

    private void known(String... ids) {
        for (String id : ids) {
            bruno.put("/api/v1/customers/" + id, Map.of("name", id));
        }
    }

    private JsonNode only(String customer) {
        JsonNode lost = Api.body(bruno.get("/api/v1/customers/" + customer + "/defections"));
        assertThat(lost).hasSize(1);
        return lost.get(0);
    }

    private static List<String> reasons(JsonNode done) {
        return StreamSupport.stream(done.get("rejections").spliterator(), false)
                .map(one -> one.get("line").asInt() + " " + one.get("reason").asText())
                .toList();
    }

    private JsonNode imported(String file) {
        return imported(file, NO_MAPPING);
    }

    private JsonNode imported(String file, String mapping) {
        return imported("defections", file, mapping);
    }
}
