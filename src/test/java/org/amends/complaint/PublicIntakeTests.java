package org.amends.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.amends.complaint.NewComplaint.Who;
import org.amends.complaint.PublicIntake.Receipt;
import org.amends.kernel.Conflict;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Invalid;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CalendarAdministration;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.amends.testing.CompanyAbroad;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What happens to what somebody files without an account. */
@AmendsTest
class PublicIntakeTests {

    @Autowired
    private PublicIntake intake;

    @Autowired
    private PublicTerms terms;

    private final String address = UUID.randomUUID().toString();
    private Api ana;

    @BeforeEach
    void staff(@Autowired TestRestTemplate rest) {
        ana = new Api(rest, "ana");
    }

    @Test
    void givesNumberCodeAndDate() {
        Receipt receipt = file(by("Rosa Quispe", uniqueMail(), null));

        JsonNode seen = ana.sees(receipt.number().value());
        assertThat(seen.get("channel").asText()).isEqualTo("WEB");
        assertThat(seen.get("trackingCode").asText()).isEqualTo(receipt.trackingCode());
        assertThat(seen.at("/customer/name").asText()).isEqualTo("Rosa Quispe");
        assertThat(seen.get("openSteps").toString()).contains("triage");
        assertThat(receipt.promisedBy()).isNotNull();
        assertThat(receipt.legalDueAt()).isNull();
        assertThat(receipt.again()).isFalse();
    }

    @Test
    void filesOnceWhatIsSentTwice() {
        String key = UUID.randomUUID().toString();
        NewComplaint told = by("Rosa Quispe", uniqueMail(), null);
        Receipt first = intake.file(key, told, address);

        Receipt second = intake.file(key, by("Rosa Quispe Mamani", uniqueMail(), null), address);

        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second.trackingCode()).isEqualTo(first.trackingCode());
        assertThat(second.again()).isTrue();
    }

    @Test
    void filesOnceWhatIsSentTwiceAtTheSameMoment() throws Exception {
        String key = UUID.randomUUID().toString();
        NewComplaint told = by("Rosa Quispe", uniqueMail(), null);
        Callable<Receipt> send = () -> intake.file(key, told, address);
        var senders = Executors.newFixedThreadPool(4);
        try {
            List<ComplaintNumber> numbers = senders.invokeAll(List.of(send, send, send, send)).stream()
                    .map(sent -> {
                        try {
                            return sent.get().number();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .distinct()
                    .toList();
            assertThat(numbers).hasSize(1);
        } finally {
            senders.shutdownNow();
        }
    }

    @Test
    void knowsTheCustomerByTheirMailAndLeavesTheirProfileAsItIs() {
        EmailAddress mail = uniqueMail();
        String known = customer("Grace Lindqvist", mail, null);

        Receipt receipt = file(by("Grace L. <b>bold</b>", mail, null));

        JsonNode seen = ana.sees(receipt.number().value());
        assertThat(seen.at("/customer/externalId").asText()).isEqualTo(known);
        assertThat(seen.at("/customer/name").asText()).isEqualTo("Grace Lindqvist");
        assertThat(timeline(receipt)).contains("recognised").contains("Grace L. <b>bold</b>");
    }

    @Test
    void knowsTheCustomerByTheirDocument() {
        String document = uniqueDocument();
        String known = customer("Grace Lindqvist", null, document);

        Receipt receipt = file(by("Grace Lindqvist", null, document));

        assertThat(customerOf(receipt)).isEqualTo(known);
    }

    @Test
    void takesNobodyForACustomerWhoHasTheirDocumentAndAnotherMail() {
        String document = uniqueDocument();
        String known = customer("Grace Lindqvist", uniqueMail(), document);

        Receipt receipt = file(by("Grace Lindqvist", uniqueMail(), document));

        assertThat(customerOf(receipt)).isNotEqualTo(known);
    }

    @Test
    void takesNobodyForACustomerWhoSharesTheirMailboxAndHasAnotherDocument() {
        EmailAddress mail = uniqueMail();
        String known = customer("Grace Lindqvist", mail, uniqueDocument());

        Receipt receipt = file(by("Grace Lindqvist", mail, uniqueDocument()));

        assertThat(customerOf(receipt)).isNotEqualTo(known);
    }

    @Test
    void takesNobodyForACustomerOfTheSameName() {
        String known = customer("Grace Lindqvist", uniqueMail(), null);

        assertThat(customerOf(file(by("Grace Lindqvist", uniqueMail(), null)))).isNotEqualTo(known);
    }

    @Test
    void takesAComplaintWithoutANameWhereNoLawForbidsIt() {
        Receipt receipt = file(told(null));

        assertThat(ana.sees(receipt.number().value()).get("customer").isNull()).isTrue();
    }

    @Test
    void countsTheTermOfTheCompanysCountry(
            @Autowired BusinessTime time, @Autowired CalendarAdministration administration) {
        try (CompanyAbroad peru = new CompanyAbroad("PE", time, administration)) {
            assertThat(terms.of(Kind.CLAIM).deadline().orElseThrow().amount()).isEqualTo(15);
            assertThat(terms.of(Kind.SUGGESTION).deadline()).isEmpty();

            Receipt receipt = file(by("Rosa Quispe", uniqueMail(), "40112233"));

            assertThat(receipt.legalDueAt()).isNotNull();
            assertThat(receipt.law()).contains("Libro de Reclamaciones");
            assertThat(ana.sees(receipt.number().value()).get("jurisdiction").asText())
                    .isEqualTo("PE");
        }
        assertThat(terms.jurisdiction()).isEmpty();
    }

    @Test
    void asksWhoComplainsWhereTheLawDoes(
            @Autowired BusinessTime time, @Autowired CalendarAdministration administration) {
        try (CompanyAbroad peru = new CompanyAbroad("PE", time, administration)) {
            assertThatThrownBy(() -> file(told(null)))
                    .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.problems())
                            .extracting(Invalid.Problem::field)
                            .containsExactly("customer.name", "customer.documentNumber", "customer.email"));
        }
    }

    @Test
    void takesNoFloodFromOneAddress() {
        for (int filed = 0; filed < 40; filed++) {
            file(told(null));
        }
        assertThatThrownBy(() -> file(told(null)))
                .isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.key())
                        .isEqualTo("complaint.visitor.wait.filing"));
        assertThat(intake.file(UUID.randomUUID().toString(), told(null), "elsewhere" + address))
                .isNotNull();
    }

    private Receipt file(NewComplaint told) {
        return intake.file(UUID.randomUUID().toString(), told, address);
    }

    private static NewComplaint by(String name, @Nullable EmailAddress mail, @Nullable String document) {
        return told(new Who(null, name, mail, null, document == null ? null : "DNI", document, "Jr. Puno 5"));
    }

    private static NewComplaint told(@Nullable Who who) {
        return new NewComplaint(
                Kind.CLAIM,
                Channel.WEB,
                "es",
                "La bomba gotea",
                "Llegó el lunes.\n<script>alert(1)</script>",
                null,
                new BigDecimal("189"),
                Currency.getInstance("PEN"),
                "Bomba Aquaflow",
                null,
                null,
                null,
                List.of(),
                null,
                who);
    }

    private String customer(String name, @Nullable EmailAddress mail, @Nullable String document) {
        String id = "web-" + UUID.randomUUID();
        Map<String, Object> details = new java.util.HashMap<>(Map.of("name", name));
        if (mail != null) {
            details.put("email", mail.value());
        }
        if (document != null) {
            details.put("documentType", "DNI");
            details.put("documentNumber", document);
        }
        assertThat(ana.put("/api/v1/customers/" + id, details).getStatusCode().is2xxSuccessful())
                .isTrue();
        return id;
    }

    private String customerOf(Receipt receipt) {
        return ana.sees(receipt.number().value()).at("/customer/externalId").asText();
    }

    private String timeline(Receipt receipt) {
        return String.valueOf(
                ana.get("/api/v1/complaints/{number}/timeline", receipt.number().value())
                        .getBody());
    }

    private static EmailAddress uniqueMail() {
        return new EmailAddress(UUID.randomUUID() + "@example.com");
    }

    private static String uniqueDocument() {
        return UUID.randomUUID().toString().substring(0, 18);
    }
}
