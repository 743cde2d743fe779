package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.amends.testing.Api;
import org.junit.jupiter.api.Test;

class ReportsTests extends InterfaceTest {

    private static final String DAY = "from=2005-06-07&to=2005-06-07";

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

    private long lost() {
        return Api.body(marta.get("/api/v1/reports/defection?" + DAY))
                .at("/losses/customers")
                .asLong();
    }
}
