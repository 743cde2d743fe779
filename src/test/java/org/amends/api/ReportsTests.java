package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.testing.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReportsTests extends InterfaceTest {

    private static final String DAY = "from=2005-06-07&to=2005-06-07";

    private static final String MANY = "from=2003-02-03&to=2003-02-03";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebMvcProperties web;

    @Test
    void aLossCountsAtOnceWithTheRowBehindItAndNoMoreWhenItIsWithdrawn() {
        String id = "report-" + UUID.randomUUID();
        ana.put("/api/v1/customers/" + id, Map.of("name", "Rosa Quispe"));
        long before = lost();
        JsonNode recorded = Api.body(ana.post(
                "/api/v1/customers/" + id + "/defections",
                Map.of("on", "2005-06-07", "primaryCause", "MOVED_AWAY", "valueLost", 90)));

        assertThat(lost()).isEqualTo(before + 1);
        JsonNode rows =
                Api.body(marta.get("/api/v1/reports/defection/customers?" + DAY + "&show=cause.MOVED_AWAY&size=200"));
        assertThat(rows.get("items").findValuesAsText("customer")).contains(id);
        assertThat(marta.reads("/api/v1/reports/defection/customers.csv?" + DAY))
                .contains(id, "Moved away");

        sofia.post(
                "/api/v1/customers/" + id + "/defections/" + recorded.get("id").asText() + "/withdrawal",
                Map.of("reason", "They came back the same day."));
        assertThat(lost()).isEqualTo(before);
    }

    @Test
    void aFileOfThousandsIsWholeAndInTheOrderOfTheList() {
        manyLeave(3_000);
        List<String> lines = marta.reads("/api/v1/reports/defection/customers.csv?" + MANY)
                .lines()
                .skip(1)
                .toList();

        assertThat(lines).hasSize(3_000);
        JsonNode last = Api.body(marta.get("/api/v1/reports/defection/customers?" + MANY + "&size=100&page=29"));
        assertThat(last.get("items").findValuesAsText("customer"))
                .containsExactlyElementsOf(lines.subList(2_900, 3_000).stream()
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .toList());
        assertThat(web.getAsync().getRequestTimeout()).isGreaterThanOrEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aFileIsReadByManagersOnly() {
        for (Api other : List.of(ana, sofia)) {
            assertThat(other.sends(
                                    HttpMethod.GET,
                                    "/api/v1/reports/defection/customers.csv",
                                    null,
                                    Map.of(HttpHeaders.ACCEPT, "text/csv, application/problem+json"))
                            .getStatusCode())
                    .isEqualTo(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void withoutDaysItIsAboutTheLastTwelveMonthsBesideTheTwelveBefore() {
        JsonNode report = Api.body(marta.get("/api/v1/reports/defection"));

        assertThat(report.at("/period/from").asText()).isEqualTo("2025-03-03");
        assertThat(report.at("/period/to").asText()).isEqualTo("2026-03-02");
        assertThat(report.at("/before/from").asText()).isEqualTo("2024-03-03");
        assertThat(report.get("causes")).hasSize(9);
        assertThat(report.at("/causes/0/cause").asText()).isEqualTo("CORE_SERVICE_FAILURE");
        assertThat(report.at("/causes/0/publishedShare").asInt()).isEqualTo(44);
    }

    @Test
    void whatIsAskedWrongNamesTheField() {
        assertInvalid(marta.get("/api/v1/reports/defection?from=2026-02-02&to=2026-02-01"), "to");
        assertInvalid(marta.get("/api/v1/reports/defection?from=yesterday"), "from");
        assertInvalid(marta.get("/api/v1/reports/defection?tier=MOON"), "tier");
        assertInvalid(marta.get("/api/v1/reports/defection/customers?show=all"), "show");
        assertInvalid(marta.get("/api/v1/reports/defection/customers?size=201"), "size");
    }

    @AfterEach
    void nobodyIsLeftOfTheMany() {
        List.of(
                        "DELETE FROM defection_cause WHERE defection_id",
                        "DELETE FROM defection WHERE id",
                        "DELETE FROM customer WHERE id")
                .forEach(all -> jdbc.sql(all + " BETWEEN 7000001 AND 7003000").update());
    }

    private void manyLeave(int many) {
        jdbc.sql("""
                        INSERT IGNORE INTO customer (id, external_id, type, name, language, support_needs, since, version)
                        SELECT 7000000 + seq, CONCAT('many-left-', seq), 'PERSON', 'One of many', 'en', '', '2001-01-01', 0
                          FROM seq_1_to_""" + many).update();
        jdbc.sql("""
                        INSERT IGNORE INTO defection (id, customer_id, defected_on, value_lost, currency, recorded_at, recorded_by,
                                                      basis, tier, value_source)
                        SELECT 7000000 + seq, 7000000 + seq, '2003-02-03', seq % 700, 'EUR', NOW(), 'Tests', 'STATED', 'IRON', 'TOLD'
                          FROM seq_1_to_""" + many).update();
        jdbc.sql("""
                        INSERT IGNORE INTO defection_cause (defection_id, cause, main)
                        SELECT 7000000 + seq, 'PRICING', TRUE FROM seq_1_to_""" + many).update();
    }

    private long lost() {
        return Api.body(marta.get("/api/v1/reports/defection?" + DAY))
                .at("/losses/customers")
                .asLong();
    }
}
