package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.testing.Api;
import org.junit.jupiter.api.Test;

class FilingTests extends InterfaceTest {

    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";

    @Test
    void tellsAllThatIsPromised() {
        JsonNode filed = ana.files(aClaimWith("jurisdiction", "ES-AN"));

        assertThat(filed.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "id",
                        "number",
                        "trackingCode",
                        "kind",
                        "stage",
                        "severity",
                        "team",
                        "lane",
                        "priority",
                        "priorityReasons",
                        "actBy",
                        "promisedBy",
                        "legalDueAt",
                        "serviceDueAt",
                        "openSteps");
        assertThat(filed.get("id").isTextual()).isTrue();
        assertThat(filed.get("id").asText()).matches("[A-Za-z0-9._@' -]+");
        assertThat(filed.get("number").asText()).matches("C-2026-\\d{6}");
        assertThat(filed.get("trackingCode").asText()).matches("[2-9A-HJ-NP-Z]{10}");
        assertThat(filed.get("kind").asText()).isEqualTo("CLAIM");
        assertThat(filed.get("stage").asText()).isEqualTo("TRIAGE");
        assertThat(filed.get("severity").asText()).isEqualTo("S3");
        assertThat(filed.get("team").asText()).isEqualTo("care");
        assertThat(filed.get("lane").asInt()).isEqualTo(1);
        assertThat(filed.get("priority").asText()).isEqualTo("P3");
        assertThat(filed.get("priorityReasons").isArray()).isTrue();
        assertThat(filed.get("actBy").asText()).matches(INSTANT);
        assertThat(filed.get("promisedBy").asText()).matches(INSTANT);
        assertThat(filed.get("legalDueAt").asText()).matches(INSTANT);
        assertThat(filed.get("serviceDueAt").asText()).matches(INSTANT);
        assertThat(filed.get("openSteps")).hasToString("[\"triage\",\"withdraw\"]");
    }

    @Test
    void noLawNoLegalDate() {
        assertThat(ana.files(aClaim()).get("legalDueAt").isNull()).isTrue();
    }

    @Test
    void keepsAllThatWasTold() {
        String number = ana.files(Map.ofEntries(
                        Map.entry("kind", "GRIEVANCE"),
                        Map.entry("channel", "COUNTER"),
                        Map.entry("language", "es"),
                        Map.entry("subject", "Trato descortés"),
                        Map.entry("description", "Me colgaron el teléfono."),
                        Map.entry("requestedRemedy", "Una disculpa"),
                        Map.entry("amountClaimed", 12.5),
                        Map.entry("currency", "PEN"),
                        Map.entry("product", "Línea fija"),
                        Map.entry("receivedAt", "2026-02-27T15:00:00-05:00"),
                        Map.entry("jurisdiction", "pe"),
                        Map.entry("sector", "telecom"),
                        Map.entry("supportNeeds", "Lee con dificultad"),
                        Map.entry(
                                "complainant",
                                Map.of("name", "Luis", "contact", "999", "relation", "hijo", "authority", "poder")),
                        Map.entry("customer", Map.of("name", "Rosa Quispe", "phone", "555-0101"))))
                .get("number")
                .asText();

        JsonNode kept = ana.sees(number);

        assertThat(kept.get("kind").asText()).isEqualTo("GRIEVANCE");
        assertThat(kept.get("channel").asText()).isEqualTo("COUNTER");
        assertThat(kept.get("language").asText()).isEqualTo("es");
        assertThat(kept.get("subject").asText()).isEqualTo("Trato descortés");
        assertThat(kept.get("description").asText()).isEqualTo("Me colgaron el teléfono.");
        assertThat(kept.get("requestedRemedy").asText()).isEqualTo("Una disculpa");
        assertThat(kept.get("amountClaimed").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(kept.get("currency").asText()).isEqualTo("PEN");
        assertThat(kept.get("product").asText()).isEqualTo("Línea fija");
        assertThat(kept.get("receivedAt").asText()).isEqualTo("2026-02-27T20:00:00Z");
        assertThat(kept.get("jurisdiction").asText()).isEqualTo("PE");
        assertThat(kept.get("sector").asText()).isEqualTo("telecom");
        assertThat(kept.get("supportNeeds")).hasToString("[\"Lee con dificultad\"]");
        assertThat(kept.get("complainant").get("authority").asText()).isEqualTo("poder");
        assertThat(kept.get("customer").get("name").asText()).isEqualTo("Rosa Quispe");
    }

    @Test
    void supportNeedsAreATextOrAList() {
        String one = ana.files(aClaimWith("supportNeeds", "Deaf")).get("number").asText();
        String two = ana.files(aClaimWith("supportNeeds", List.of("Deaf", "Bereaved")))
                .get("number")
                .asText();

        assertThat(ana.sees(one).get("supportNeeds")).hasToString("[\"Deaf\"]");
        assertThat(ana.sees(two).get("supportNeeds")).hasToString("[\"Deaf\",\"Bereaved\"]");
        assertThat(ana.sees(two).get("lane").asInt()).isZero();
    }

    @Test
    void anUnknownCustomerIsRefusedWithoutANameAndCreatedWithOne() {
        String id = "new-" + UUID.randomUUID();

        assertInvalid(ana.file(aClaimWith("customer", Map.of("externalId", id)), id + "1"), "customer.externalId");
        assertThat(ana.get("/api/v1/customers/{id}", id).getStatusCode().value())
                .isEqualTo(404);

        ana.files(aClaimWith("customer", Map.of("externalId", id, "name", "Nora New", "email", "nora@example.com")));
        assertThat(Api.body(ana.get("/api/v1/customers/{id}", id)).get("name").asText())
                .isEqualTo("Nora New");
        String known = ana.files(aClaimWith("customer", Map.of("externalId", id)))
                .get("number")
                .asText();
        assertThat(ana.sees(known).get("customer").get("email").asText()).isEqualTo("nora@example.com");
    }

    @Test
    void aCustomerWithNeitherIdNorNameIsAnonymous() {
        for (Map<String, String> nobody : List.of(Map.<String, String>of(), Map.of("phone", "555-0199"))) {
            String number =
                    ana.files(aClaimWith("customer", nobody)).get("number").asText();

            assertThat(ana.sees(number).get("customer").isNull()).isTrue();
        }
    }

    @Test
    void aHundredThousandCharactersAreKeptAndOneMoreIsRefused() {
        String longest = "x".repeat(99_999) + "!";
        String number =
                ana.files(aClaimWith("description", longest)).get("number").asText();

        assertThat(ana.sees(number).get("description").asText()).isEqualTo(longest);
        assertInvalid(ana.file(aClaimWith("description", longest + "!"), "too long"), "description");
        assertThat(ana.post("/api/v1/complaints/" + number + "/notes", Map.of("body", longest))
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        assertInvalid(ana.post("/api/v1/complaints/" + number + "/notes", Map.of("body", longest + "!")), "body");
    }

    @Test
    void everyScriptComesBackAsItWasWritten() {
        String text =
                "😡👩‍👩‍👧 لم يصل الطلب \u200f(٣ مرات)\u200e — 配達が遅い\nÑandú\t“quoted” \\ back 'slash' <b>&amp;</b> %";
        String number = ana.files(Map.of(
                        "kind",
                        "CLAIM",
                        "channel",
                        "WEB",
                        "subject",
                        "لم يصل 😡",
                        "description",
                        text,
                        "customer",
                        Map.of("name", "ليلى 🌙")))
                .get("number")
                .asText();

        JsonNode kept = ana.sees(number);

        assertThat(kept.get("subject").asText()).isEqualTo("لم يصل 😡");
        assertThat(kept.get("description").asText()).isEqualTo(text);
        assertThat(kept.get("customer").get("name").asText()).isEqualTo("ليلى 🌙");
    }
}
