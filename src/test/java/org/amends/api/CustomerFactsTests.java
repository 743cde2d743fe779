package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class CustomerFactsTests extends InterfaceTest {

    private final String rosa = "facts-" + UUID.randomUUID();
    private final String friend = "friend-" + UUID.randomUUID();

    @BeforeEach
    void customers() {
        ana.put("/api/v1/customers/" + rosa, Map.of("name", "Rosa Quispe"));
        ana.put("/api/v1/customers/" + friend, Map.of("name", "Pilar Quispe"));
    }

    @Test
    void whatIsToldIsReadAgainAndToldTwiceItIsKnownOnce() {
        Map<String, Object> told = Map.of(
                "householdSize", 3,
                "shareOfWallet", 60,
                "paymentMeans", List.of("CARD"),
                "referredBy", friend,
                "contacts", List.of(Map.of("name", "Luz", "phone", "+51 999 000 111", "language", "es")),
                "consents", List.of(Map.of("purpose", "MARKETING", "given", true, "source", "signed form")),
                "contracts",
                        List.of(Map.of(
                                "kind",
                                "SUBSCRIPTION",
                                "name",
                                "Fibre 200",
                                "from",
                                "2025-05-01",
                                "until",
                                "2026-04-30")));
        tell(told);
        JsonNode known = tell(told);

        assertThat(known.get("householdSize").asInt()).isEqualTo(3);
        assertThat(known.get("shareOfWallet").asInt()).isEqualTo(60);
        assertThat(known.get("shareOfWalletOn").asText()).as("today").isEqualTo("2026-03-02");
        assertThat(known.get("referredBy").asText()).isEqualTo(friend);
        assertThat(known.get("contacts"))
                .singleElement()
                .satisfies(one -> assertThat(one.get("phone").asText()).isEqualTo("+51 999 000 111"));
        assertThat(known.get("consents")).hasSize(1);
        assertThat(known.get("contracts"))
                .singleElement()
                .satisfies(one -> assertThat(one.get("until").asText()).isEqualTo("2026-04-30"));
        assertThat(Api.body(ana.get(path()))).isEqualTo(known);
    }

    @Test
    void whatIsNotToldStays() {
        tell(Map.of(
                "householdSize", 3, "contacts", List.of(Map.of("name", "Luz", "phone", "1", "role", "accountant"))));
        JsonNode known = tell(Map.of("contacts", List.of(Map.of("name", "luz", "phone", "2"), Map.of("name", "Mar"))));

        assertThat(known.get("householdSize").asInt()).isEqualTo(3);
        assertThat(known.get("contacts")).hasSize(2);
        assertThat(known.at("/contacts/0/name").asText()).isEqualTo("Luz");
        assertThat(known.at("/contacts/0/phone").asText()).isEqualTo("2");
        assertThat(known.at("/contacts/0/role").asText()).isEqualTo("accountant");
    }

    @Test
    void whatCannotBeIsRefusedAndNothingOfItIsKept() {
        refused(Map.of("householdSize", 0));
        refused(Map.of("householdSize", 5, "attributes", Map.of("no-such-" + UUID.randomUUID(), "x")));
        refused(Map.of("contracts", List.of(Map.of("kind", "SUBSCRIPTION"))));
        refused(Map.of("contacts", List.of(Map.of("phone", "1"))));
        refused(Map.of("consents", List.of(Map.of("purpose", "MARKETING", "source", "neither given nor withdrawn"))));

        JsonNode known = Api.body(ana.get(path()));
        assertThat(known.get("householdSize").isNull()).isTrue();
        assertThat(known.get("consents")).isEmpty();
        assertThat(ana.put("/api/v1/customers/nobody/facts", Map.of("householdSize", 2))
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    private JsonNode tell(Map<String, Object> told) {
        ResponseEntity<JsonNode> answer = ana.put(path(), told);
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.OK);
        return Api.body(answer);
    }

    private void refused(Map<String, Object> told) {
        ResponseEntity<JsonNode> answer = ana.put(path(), told);
        assertThat(answer.getStatusCode().is4xxClientError())
                .as("%s: %s", told, answer.getBody())
                .isTrue();
    }

    private String path() {
        return "/api/v1/customers/" + rosa + "/facts";
    }
}
