package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.testing.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomersAndDefectionsTests extends InterfaceTest {

    private final String id = "shop." + UUID.randomUUID();
    private final String customer = "/api/v1/customers/" + id;

    @Test
    void whatIsToldIsAddedToWhatIsKnown() {
        ana.put(customer, Map.of("name", "Rosa Quispe", "email", "rosa@example.com", "satisfaction", 5));
        JsonNode told = Api.body(ana.put(customer, Map.of("name", "Rosa Quispe Ríos", "phone", "555-0102")));

        assertThat(told).isEqualTo(Api.body(ana.get(customer)));
        assertThat(told.get("externalId").asText()).isEqualTo(id);
        assertThat(told.get("id").isTextual()).isTrue();
        assertThat(told.get("type").asText()).isEqualTo("PERSON");
        assertThat(told.get("name").asText()).isEqualTo("Rosa Quispe Ríos");
        assertThat(told.get("email").asText()).isEqualTo("rosa@example.com");
        assertThat(told.get("phone").asText()).isEqualTo("555-0102");
        assertThat(told.get("tier").asText()).isEqualTo("UNRATED");
        assertThat(told.get("zone").asText()).isEqualTo("AFFECTION");
        assertThat(told.get("risk").get("factors").isArray()).isTrue();
    }

    @Test
    void idsThatDifferInCaseAreTwoCustomers() {
        ana.put(customer + "a", Map.of("name", "Small"));
        ana.put(customer + "A", Map.of("name", "Large"));

        assertThat(Api.body(ana.get(customer + "a")).get("name").asText()).isEqualTo("Small");
        assertThat(Api.body(ana.get(customer + "A")).get("name").asText()).isEqualTo("Large");
    }

    @Test
    void isFoundByAnyWordOfTheNameOrByWhatIdentifies() {
        String word = "Z" + UUID.randomUUID().toString().substring(0, 8);
        ana.put(customer, Map.of("name", "Rosa " + word + " Ríos", "email", word + "@example.com", "phone", word));

        for (String text : List.of("Rosa " + word, word, word.substring(0, 6), word + "@example.com", id)) {
            JsonNode list = Api.body(ana.get("/api/v1/customers?q={q}&size=10", text));
            assertThat(list.get("items").findValuesAsText("externalId"))
                    .as(text)
                    .contains(id);
            assertThat(list.get("page").asInt()).isZero();
            assertThat(list.get("size").asInt()).isEqualTo(10);
            assertThat(list.get("hasNext").isBoolean()).isTrue();
        }
        assertThat(Api.body(ana.get("/api/v1/customers?q={q}", "%" + word)).get("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name         | {"email": "rosa@example.com"}
            email        | {"name": "Rosa", "email": "rosa"}
            type         | {"name": "Rosa", "type": "CAT"}
            satisfaction | {"name": "Rosa", "satisfaction": 6}
            since        | {"name": "Rosa", "since": "last year"}
            employees    | {"name": "Rosa", "employees": -1}
            """)
    void aWrongFieldIsNamedAndNobodyIsCreated(String field, String body) {
        assertInvalid(ana.put(customer, body), field);
        assertThat(ana.get(customer).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void aDefectionKeepsItsCausesAndWhatWasLost() {
        ana.put(customer, Map.of("name", "Rosa Quispe"));
        JsonNode recorded = Api.body(ana.post(
                customer + "/defections",
                Map.of(
                        "on",
                        "2026-02-20",
                        "primaryCause",
                        "RESPONSE_TO_SERVICE_FAILURE",
                        "otherCauses",
                        List.of("PRICING", "RESPONSE_TO_SERVICE_FAILURE", "PRICING"),
                        "valueLost",
                        1200.5,
                        "note",
                        "Went to the shop next door.")));

        JsonNode list = Api.body(bruno.get(customer + "/defections"));

        assertThat(list).hasSize(1);
        assertThat(list.get(0)).isEqualTo(recorded);
        assertThat(recorded.get("id").isTextual()).isTrue();
        assertThat(recorded.get("on").asText()).isEqualTo("2026-02-20");
        assertThat(recorded.get("primaryCause").asText()).isEqualTo("RESPONSE_TO_SERVICE_FAILURE");
        assertThat(recorded.get("otherCauses")).hasToString("[\"PRICING\"]");
        assertThat(recorded.at("/valueLost/amount").decimalValue()).isEqualByComparingTo("1200.5");
        assertThat(recorded.at("/valueLost/currency").asText()).isEqualTo("EUR");
        assertThat(recorded.get("recordedBy").asText()).isEqualTo("ana (AGENT)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on           | {"primaryCause": "PRICING"}
            on           | {"on": "2026-12-24", "primaryCause": "PRICING"}
            primaryCause | {"on": "2026-02-20"}
            primaryCause | {"on": "2026-02-20", "primaryCause": "MOON"}
            otherCauses[0] | {"on": "2026-02-20", "primaryCause": "PRICING", "otherCauses": ["MOON"]}
            valueLost    | {"on": "2026-02-20", "primaryCause": "PRICING", "valueLost": -1}
            valueLost    | {"on": "2026-02-20", "primaryCause": "PRICING", "valueLost": 1e20}
            """)
    void aDefectionToldWrongNamesTheField(String field, String body) {
        ana.put(customer, Map.of("name", "Rosa Quispe"));

        assertInvalid(ana.post(customer + "/defections", body), field);
        assertThat(Api.body(ana.get(customer + "/defections"))).isEmpty();
    }

    @Test
    void aCauseBelowACategoryIsRecordedAsItIsSaid() {
        ana.put(customer, Map.of("name", "Rosa Quispe"));
        JsonNode recorded = Api.body(ana.post(
                customer + "/defections",
                Map.of(
                        "on",
                        "2026-02-20",
                        "primaryCause",
                        "FRIEND_ELSEWHERE",
                        "otherCauses",
                        List.of("MOVED_AWAY", "COMPETITION"),
                        "basis",
                        "STATED")));

        assertThat(recorded.get("primaryCause").asText()).isEqualTo("FRIEND_ELSEWHERE");
        assertThat(recorded.get("otherCauses")).hasSize(2);
        assertThat(recorded.get("basis").asText()).isEqualTo("STATED");
    }

    @Test
    void whatIsNotToldIsConcludedAndValuedByWhatWeKnow() {
        ana.put(customer, Map.of("name", "Rosa Quispe"));
        JsonNode recorded = left("2026-02-20", "PRICING");

        assertThat(recorded.get("basis").asText()).isEqualTo("INFERRED");
        assertThat(recorded.get("tier").asText()).isEqualTo("UNRATED");
        assertThat(recorded.get("valueLost").isNull()).isTrue();
        assertThat(recorded.get("valueSource").asText()).isEqualTo("UNKNOWN");
    }

    @Test
    void theSameLossToldTwiceIsOneAndAnotherOnThatDayIsRefused() {
        ana.put(customer, Map.of("name", "Rosa Quispe"));
        JsonNode first = left("2026-02-20", "PRICING");

        assertThat(left("2026-02-20", "PRICING")).isEqualTo(first);
        assertRefused(
                ana.post(customer + "/defections", Map.of("on", "2026-02-20", "primaryCause", "MOVED_AWAY")),
                409,
                "withdraw it first");
        left("2026-02-25", "MOVED_AWAY");
        assertThat(Api.body(ana.get(customer + "/defections"))).hasSize(2);
    }

    @Test
    void anotherValueOrNoteOnThatDayIsNotDroppedInSilence() {
        ana.put(customer, Map.of("name", "Rosa Quispe"));
        Map<String, Object> told =
                Map.of("on", "2026-02-20", "primaryCause", "PRICING", "valueLost", 1200, "note", "Went next door.");
        JsonNode first = Api.body(ana.post(customer + "/defections", told));

        assertThat(Api.body(bruno.post(customer + "/defections", told))).isEqualTo(first);
        for (Map<String, Object> other :
                List.<Map<String, Object>>of(Map.of("valueLost", 1500), Map.of("note", "Moved to Lima."))) {
            Map<String, Object> another = new HashMap<>(told);
            another.putAll(other);
            assertRefused(bruno.post(customer + "/defections", another), 409, "withdraw it first");
        }
        assertThat(Api.body(ana.get(customer + "/defections"))).containsExactly(first);
    }

    @Test
    void aMistakeIsWithdrawnWithAReasonAndStaysToBeRead() {
        ana.put(customer, Map.of("name", "Rosa Quispe"));
        String withdrawal = customer + "/defections/"
                + left("2026-02-20", "PRICING").get("id").asText() + "/withdrawal";

        assertInvalid(ana.post(withdrawal, Map.of("reason", "  ")), "reason");
        JsonNode withdrawn = Api.body(bruno.post(withdrawal, Map.of("reason", "Another Rosa Quispe.")));

        assertThat(withdrawn.at("/withdrawn/by").asText()).isEqualTo("bruno (AGENT)");
        assertThat(withdrawn.at("/withdrawn/reason").asText()).isEqualTo("Another Rosa Quispe.");
        assertThat(Api.body(ana.get(customer + "/defections")).get(0)).isEqualTo(withdrawn);
        assertRefused(ana.post(withdrawal, Map.of("reason", "Once more.")), 409, "already");
        left("2026-02-20", "MOVED_AWAY");
        assertThat(Api.body(ana.get(customer + "/defections"))).hasSize(2);
        assertRefused(
                ana.post(customer + "/defections/1/withdrawal", Map.of("reason", "Not there.")), 404, "no defection");
    }

    @Test
    void nobodyUnknownLeaves() {
        assertRefused(
                ana.post(customer + "/defections", Map.of("on", "2026-02-20", "primaryCause", "PRICING")),
                404,
                "no customer");
        assertRefused(ana.get(customer + "/defections"), 404, "no customer");
    }

    private JsonNode left(String on, String cause) {
        return Api.body(ana.post(customer + "/defections", Map.of("on", on, "primaryCause", cause)));
    }
}
