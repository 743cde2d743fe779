package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.customer.attributes.AttributeAdministration;
import org.amends.customer.attributes.AttributeDetails;
import org.amends.customer.attributes.AttributeType;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What another system knows of customers beside who they are. */
class CustomerFactsImportsTests extends InterfaceTest {

    private static final SystemActor HOUSE = SystemActor.named("Tests", Role.ADMIN.authority());

    @Autowired
    private AttributeAdministration administration;

    private final String rosa = "facts-" + UUID.randomUUID();
    private final String luis = "facts-" + UUID.randomUUID();
    private final String key = "k" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void twoCustomersAndAnAttribute() {
        List.of(rosa, luis).forEach(id -> bruno.put("/api/v1/customers/" + id, Map.of("name", "Rosa Quispe")));
        HOUSE.run(() ->
                administration.create(key, new AttributeDetails("Colour", "Color", AttributeType.TEXT, List.of())));
    }

    @Test
    void whatARowTellsIsKnownAndToldTwiceChangesNothing() {
        String file = """
                customerExternalId,householdSize,shareOfWallet,shareOfWalletOn,paymentMeans,referredBy,contactName,contactPhone,\
                consentPurpose,consentGiven,consentOn,contractKind,contractName,contractUntil,contractRenews,contractMonthly,attribute.%3$s
                %1$s,4,60,2026-02-01,card; direct debit,%2$s,Ana Ruiz,+34 600 000 001,MARKETING,no,2026-01-15,SUBSCRIPTION,Water,2026-12-31,yes,12.50,Blue
                %1$s,,,,,,,,SERVICE,yes,2026-01-15,INSURANCE,Pipes,,,,
                """.formatted(rosa, luis, key);

        assertCounts(imported("facts", file, NO_MAPPING), 2, 0, 0, 0);

        JsonNode known = facts(rosa);
        assertThat(known.get("householdSize").asInt()).isEqualTo(4);
        assertThat(known.get("shareOfWallet").asInt()).isEqualTo(60);
        assertThat(known.get("shareOfWalletOn").asText()).isEqualTo("2026-02-01");
        assertThat(known.get("paymentMeans").toString()).contains("CARD", "DIRECT_DEBIT");
        assertThat(known.get("referredBy").asText()).isEqualTo(luis);
        assertThat(known.get("contacts").findValuesAsText("name")).containsExactly("Ana Ruiz");
        assertThat(known.get("consents").findValuesAsText("given")).containsExactlyInAnyOrder("false", "true");
        assertThat(known.get("contracts").findValuesAsText("name")).containsExactlyInAnyOrder("Water", "Pipes");
        assertThat(known.get("attributes").get(key).asText()).isEqualTo("Blue");
        assertCounts(imported("facts", file.replace("12.50", "12.5"), NO_MAPPING), 0, 2, 0, 0);
        assertThat(facts(rosa)).isEqualTo(known);
    }

    @Test
    void aBlankForgetsNothing() {
        imported("facts", "customerExternalId,householdSize\n" + rosa + ",4\n", NO_MAPPING);

        assertCounts(imported("facts", "customerExternalId,householdSize\n" + rosa + ",\n", NO_MAPPING), 0, 1, 0, 0);

        assertThat(facts(rosa).get("householdSize").asInt()).isEqualTo(4);
    }

    @Test
    void aRowThatCannotBeIsRejectedWithItsReasonAndTheOthersGoIn() {
        JsonNode done = imported("facts", """
                customerExternalId,householdSize,paymentMeans,consentPurpose,consentGiven,contractName,contractUntil
                nobody-at-all,1,,,,,
                %1$s,500,,,,,
                %1$s,,shells,,,,
                %1$s,,,MARKETING,,,
                %1$s,,,,,,2026-12-31
                %2$s,2,,,,,
                """.formatted(rosa, luis), NO_MAPPING);

        assertCounts(done, 1, 0, 0, 5);
        assertThat(done.get("rejections").findValuesAsText("reason").toString())
                .contains("nobody-at-all", "1 to 99", "CARD, DIRECT_DEBIT", "Consent: given", "Contract: name");
        assertThat(facts(luis).get("householdSize").asInt()).isEqualTo(2);
    }

    @Test
    void aFileOfAnotherCountryIsReadByItsMapping() {
        String file = "Kunde;Vertrag;Monat;Bis;Zahlt\n" + rosa + ";Müllabfuhr;1.012,50;31.12.2026;CARD\n";

        JsonNode done = imported("facts", file.getBytes(Charset.forName("windows-1252")), """
                {"columns":{"customerExternalId":"Kunde","contractName":"Vertrag","contractMonthly":"Monat",\
                "contractUntil":"Bis","paymentMeans":"Zahlt"},"dateFormat":"dd.MM.yyyy","decimal":",",\
                "encoding":"windows-1252","delimiter":";"}
                """);

        assertCounts(done, 1, 0, 0, 0);
        JsonNode contract = facts(rosa).get("contracts").get(0);
        assertThat(contract.get("name").asText()).isEqualTo("Müllabfuhr");
        assertThat(contract.get("until").asText()).isEqualTo("2026-12-31");
        assertThat(contract.at("/monthly/amount").decimalValue()).isEqualByComparingTo("1012.5");
    }

    private JsonNode facts(String customer) {
        return Api.body(bruno.get("/api/v1/customers/" + customer + "/facts"));
    }
}
