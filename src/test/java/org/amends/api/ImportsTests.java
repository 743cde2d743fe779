package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.amends.testing.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole files over the interface: what goes in, what is rejected and why, and that nothing goes in twice. */
class ImportsTests extends InterfaceTest {

    @Autowired
    private JdbcClient jdbc;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anOpenComplaintFromElsewhereHasItsPriorityItsClocksAndItsProcess() {
        JsonNode done = imported("complaints", """
                externalId,customerExternalId,customerName,email,receivedAt,channel,kind,subject,description,product,category,amountClaimed,currency
                %1$s-1,%1$s,Rosa Quispe,rosa@example.org,2026-02-27,PHONE,CLAIM,Charged twice,"First line
                second line",Card,billing,120.50,EUR
                """.formatted(tag));

        assertCounts(done, 1, 0, 0, 0);
        JsonNode filed = byExternalId(tag + "-1");
        assertThat(filed.get("stage").asText()).isEqualTo("TRIAGE");
        assertThat(filed.get("priority").asText()).startsWith("P");
        assertThat(filed.get("serviceDueAt").asText()).isNotEmpty();
        assertThat(filed.get("openSteps").toString()).contains("triage");
        assertThat(filed.get("customer").get("name").asText()).isEqualTo("Rosa Quispe");
        assertThat(filed.get("description").asText()).isEqualTo("First line\nsecond line");
        assertThat(clocksOf(tag + "-1")).containsExactlyInAnyOrder("SERVICE", "STEP");
        assertThat(processesOf(tag + "-1")).isEqualTo(1);
        assertThat(Api.body(bruno.get("/api/v1/complaints?q={id}", tag + "-1")).get("items"))
                .as("found by what it is called elsewhere")
                .hasSize(1);
        bruno.does("triage", filed.get("number").asText(), Map.of("category", "billing", "severity", "S3"));
    }

    @Test
    void nobodyIsMailedAboutAComplaintThatCameFromElsewhere() {
        imported("complaints", """
                externalId,customerName,email,receivedAt,channel,subject
                %1$s-1,Rosa Quispe,%1$s@example.org,2026-02-27,EMAIL,Charged twice
                """.formatted(tag));

        assertThat(jdbc.sql("SELECT COUNT(*) FROM outbox WHERE recipient = :to")
                        .param("to", tag + "@example.org")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aComplaintThatWasAnsweredElsewhereIsRecordedClosedWithoutAProcess() {
        imported("complaints", """
                externalId,receivedAt,channel,subject,outcome,resolvedAt
                %s-1,2026-01-10,WEB,Late delivery,UPHELD,2026-01-20
                """.formatted(tag));

        JsonNode closed = byExternalId(tag + "-1");
        assertThat(closed.get("stage").asText()).isEqualTo("CLOSED");
        assertThat(closed.get("outcome").asText()).isEqualTo("UPHELD");
        assertThat(closed.get("closureReason").asText()).isEqualTo("ANSWERED");
        assertThat(closed.get("openSteps")).hasSize(1);
        assertThat(clocksOf(tag + "-1")).isEmpty();
        assertThat(processesOf(tag + "-1")).isZero();
        sofia.does("reopen", closed.get("number").asText(), Map.of("reason", "It happened again."));
        assertThat(processesOf(tag + "-1")).isEqualTo(1);
    }

    @Test
    void anImportRunTwiceChangesNothing() {
        String file = """
                externalId,receivedAt,channel,subject
                %1$s-1,2026-02-27,WEB,Late delivery %1$s
                ,2026-02-27,WEB,No id %1$s
                ,2026-02-27,WEB,No id %1$s
                ,2026-02-27,WEB,No id and other %1$s
                """.formatted(tag);

        assertCounts(imported("complaints", file), 4, 0, 0, 0);
        assertCounts(imported("complaints", file), 0, 4, 0, 0);
        assertCounts(imported("complaints", file + ",2026-02-27,WEB,No id " + tag + "\n"), 1, 4, 0, 0);

        assertThat(saying("No id " + tag)).isEqualTo(3);
    }

    @Test
    void whatCannotGoInIsRejectedWithItsLineAndReasonAndTheOthersGoIn() {
        JsonNode done = imported("complaints", """
                externalId,receivedAt,channel,subject,amountClaimed,email,resolvedAt
                %1$s-1,2026-02-27,WEB,"Good
                one",,,
                %1$s-2,27/02/2026,WEB,Bad date,,,
                %1$s-3,2026-02-27,FAX,Bad channel,,,

                %1$s-4,2026-02-27,WEB,,,,
                %1$s-5,2026-02-27,WEB,Bad amount,12x,,
                %1$s-6,2026-02-27,WEB,Bad mail,,nobody,
                %1$s-7,2026-02-27,WEB,Bad end,,,2026-01-01
                %1$s-8,2096-02-27,WEB,Not yet,,,
                %1$s-9,2026-02-27,WEB,Too many,,,,,cells
                %1$s-10,2026-02-27,WEB,Good,,,
                """.formatted(tag));

        assertCounts(done, 2, 0, 0, 8);
        assertThat(StreamSupport.stream(done.get("rejections").spliterator(), false)
                        .map(one -> one.get("line").asInt() + " "
                                + one.get("reason").asText()))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("4 Received: “27/02/2026”")
                                .contains("2026-03-31"),
                        one -> assertThat(one).startsWith("5 Channel: “FAX” is none of WEB, EMAIL, PHONE"),
                        one -> assertThat(one).startsWith("7 Subject: A value is missing"),
                        one -> assertThat(one).startsWith("8 Amount claimed: “12x”"),
                        one -> assertThat(one).startsWith("9 E-mail: "),
                        one -> assertThat(one).startsWith("10 Resolved: It cannot have been resolved before"),
                        one -> assertThat(one).startsWith("11 Received: It cannot have been received in the future"),
                        one -> assertThat(one).startsWith("12 The row has 9 cells and the header 7"));
    }

    @Test
    void theRejectedRowsCanBeDownloadedMendedAndImportedAgain() {
        JsonNode done = imported("complaints", """
                externalId,receivedAt,channel,subject
                %1$s-1,2026-02-27,WEB,Good
                %1$s-2,2026-02-27,FAX,"Bad, but only once"
                """.formatted(tag));

        String rejected = text(marta, "/api/v1/imports/" + done.get("id").asText() + "/rejections");

        assertThat(rejected).startsWith("\uFEFFLine,Reason,externalId,receivedAt,channel,subject\r\n3,\"Channel: ");
        assertCounts(imported("complaints", rejected.replace(",FAX,", ",LETTER,")), 1, 0, 0, 0);
        assertThat(byExternalId(tag + "-2").get("subject").asText()).isEqualTo("Bad, but only once");
    }

    @Test
    void anotherSystemsFileIsReadByAMapping() {
        JsonNode done = imported("complaints", """
                exported yesterday

                Nº ,Fecha,Vía,Tema,Importe
                %1$s-1,2/27/2026,Teléfono,Aceras,"1.234,50"
                %1$s-2,13/27/2026,Teléfono,Aceras,
                %1$s-3,2/28/2026,,,
                """.formatted(tag), """
                {"columns": {"externalId": "Nº", "receivedAt": "Fecha", "channel": "Vía", "subject": "Tema", "amountClaimed": "Importe"},
                 "constants": {"kind": "GRIEVANCE", "subject": "Sin tema", "language": "es", "channel": "WEB", "currency": "EUR"},
                 "values": {"channel": {"Teléfono": "PHONE"}},
                 "dateFormat": "M/D/YYYY", "skipLines": 2, "decimal": ","}
                """);

        assertCounts(done, 2, 0, 0, 1);
        JsonNode mapped = byExternalId(tag + "-1");
        assertThat(mapped.get("kind").asText()).isEqualTo("GRIEVANCE");
        assertThat(mapped.get("channel").asText()).isEqualTo("PHONE");
        assertThat(mapped.get("amountClaimed").decimalValue()).isEqualByComparingTo("1234.5");
        assertThat(mapped.get("receivedAt").asText()).isEqualTo("2026-02-27T00:00:00Z");
        assertThat(byExternalId(tag + "-3").get("subject").asText()).isEqualTo("Sin tema");
    }

    @Test
    void aMappingThatDoesNotFitIsRefusedBeforeAnythingIsRead() {
        String file = "id,when\n1,2026-02-27\n";

        ResponseEntity<JsonNode> missing = sent(marta, "complaints", file, NO_MAPPING);
        assertInvalid(missing, "file");
        assertThat(String.valueOf(missing.getBody()))
                .contains("has no column “receivedAt”")
                .contains("It has: id, when");
        assertInvalid(
                sent(marta, "complaints", file, "{\"columns\": {\"receivedAt\": \"whenever\"}}"),
                "mapping.columns.receivedAt");
        assertInvalid(
                sent(marta, "complaints", file, "{\"columns\": {\"recieved\": \"when\"}}"), "mapping.columns.recieved");
        assertInvalid(sent(marta, "complaints", file, "{\"collumns\": {}}"), "mapping");
        assertInvalid(sent(marta, "complaints", file, "not json"), "mapping");
        assertInvalid(
                sent(marta, "complaints", "receivedAt,channel,subject\n", "{\"dateFormat\": \"nonsense\"}"),
                "mapping.dateFormat");
    }

    @ParameterizedTest
    @CsvSource({
        "PK\u0003\u0004 a workbook, workbook",
        "'', empty",
        "'receivedAt,channel,subject\n2026-02-27,WEB,\u00E9', UTF-8",
    })
    void aFileThatIsNoCsvIsRefusedWithWhatToDo(String start, String word) {
        byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);

        ResponseEntity<JsonNode> answer = sends(marta, "complaints", bytes, NO_MAPPING);

        if (answer.getStatusCode().value() == 202) {
            assertThat(ended("/api/v1/imports/{id}", Api.body(answer).get("id").asText())
                            .get("failure")
                            .asText())
                    .contains(word);
        } else {
            assertInvalid(answer, "file");
            assertThat(String.valueOf(answer.getBody())).contains(word);
        }
    }

    @Test
    void aQuotationMarkThatIsNeverClosedEndsTheImportAndSaysWhere() {
        JsonNode done = ended(
                "/api/v1/imports/{id}",
                Api.body(sent(marta, "complaints", """
                        externalId,receivedAt,channel,subject
                        %1$s-1,2026-02-27,WEB,Good
                        %1$s-2,2026-02-27,WEB,"Never closed
                        %1$s-3,2026-02-27,WEB,Swallowed
                        """.formatted(tag), NO_MAPPING))
                        .get("id")
                        .asText());

        assertThat(done.get("state").asText()).isEqualTo("FAILED");
        assertThat(done.get("failure").asText()).contains("begins in line 3");
    }

    @Test
    void customersAreCreatedAndCompletedAndABlankForgetsNothing() {
        String header =
                "externalId,type,name,email,phone,documentType,documentNumber,birthDate,gender,city,country,language,preferredChannel,employees,since\n";
        assertCounts(
                imported(
                        "customers",
                        header
                                + "%1$s,PERSON,Rosa Quispe,rosa@example.org,+51 999,DNI,123,1980-05-17,F,Lima,pe,es,PHONE,,2020-01-31\n"
                                        .formatted(tag)),
                1,
                0,
                0,
                0);
        assertCounts(imported("customers", header + "%1$s,,Rosa Quispe,,,,,,,,,,,,\n".formatted(tag)), 0, 1, 0, 0);
        assertCounts(imported("customers", header + "%1$s,,Rosa Quispe,,,,,,,Cusco,,,,,\n".formatted(tag)), 1, 0, 0, 0);

        JsonNode rosa = Api.body(marta.get("/api/v1/customers/" + tag));
        assertThat(rosa.get("city").asText()).isEqualTo("Cusco");
        assertThat(rosa.get("email").asText()).isEqualTo("rosa@example.org");
        assertThat(rosa.get("birthDate").asText()).isEqualTo("1980-05-17");
        assertThat(rosa.get("country").asText()).isEqualTo("PE");
        assertThat(rosa.get("since").asText()).isEqualTo("2020-01-31");
    }

    @Test
    void purchasesAreRecordedOnceAndPutRightAndTheirCustomerIsCreated() {
        String header =
                "customerExternalId,purchaseId,purchasedOn,amount,currency,margin,product,quantity,channel,category\n";
        String file = header
                + "%1$s,A-1,2026-01-05,120.00,EUR,30,Router,1,shop,Devices\n".formatted(tag)
                + "%1$s,A-2,2026-02-05,-20,EUR,,Return,,,\n".formatted(tag)
                + "%1$s,,2026-02-06,5.5,,,Cable,,,\n".formatted(tag)
                + "%1$s,,2026-02-06,5.5,,,Cable,,,\n".formatted(tag);

        assertCounts(imported("purchases", file), 4, 0, 0, 0);
        assertCounts(imported("purchases", file), 0, 4, 0, 0);
        assertCounts(imported("purchases", file.replace("120.00", "121.00")), 1, 3, 0, 0);

        assertThat(jdbc.sql("""
                                SELECT COUNT(*), SUM(amount) AS total, MAX(category) AS category FROM purchase p
                                  JOIN customer c ON c.id = p.customer_id WHERE c.external_id = :id
                                """)
                        .param("id", tag)
                        .query((row, n) ->
                                row.getInt(1) + " " + row.getBigDecimal("total") + " " + row.getString("category"))
                        .single())
                .isEqualTo("4 112.0000 Devices");
    }

    @Test
    void aPurchaseThatAFileTellsTwiceStaysAsItWasToldLastHoweverOftenItIsImported() {
        String file = """
                customerExternalId,purchaseId,purchasedOn,amount
                %1$s,A-1,2026-01-05,10
                %1$s,A-1,2026-01-05,20
                """.formatted(tag);

        for (int time = 0; time < 3; time++) {
            imported("purchases", file);

            assertThat(amountsOf(tag)).containsExactly("A-1 20.0000");
        }
    }

    @Test
    void idsOfPurchasesThatDifferInCaseOrAccentAreNotTheSame() {
        String header = "customerExternalId,purchaseId,purchasedOn,amount\n";
        assertCounts(imported("purchases", header + "%1$s,a1,2026-01-05,1\n".formatted(tag)), 1, 0, 0, 0);

        String others = header + "%1$s,A1,2026-01-05,2\n%1$s,á1,2026-01-05,3\n".formatted(tag);
        assertCounts(imported("purchases", others), 2, 0, 0, 0);
        assertCounts(imported("purchases", others), 0, 2, 0, 0);

        assertThat(amountsOf(tag)).containsExactly("a1 1.0000", "A1 2.0000", "á1 3.0000");
    }

    @Test
    void fiveHundredRowsGoInAsFiveHundredCasesAndAFailureRepeatedInTheFileCounts() {
        String rows = IntStream.range(0, 500)
                .mapToObj(i -> "%1$s-%2$d,%1$s,2026-02-%3$02d,WEB,Late again,Router".formatted(tag, i, 1 + i % 28))
                .collect(Collectors.joining("\n"));

        assertCounts(
                imported("complaints", "externalId,customerExternalId,receivedAt,channel,subject,product\n" + rows),
                500,
                0,
                0,
                0);

        assertThat(byExternalId(tag + "-499").get("repeatFailure").asBoolean()).isTrue();
    }

    @Test
    void managersAndAdministratorsImportAndNobodyElseDoes() {
        String file = "externalId,type,name\n";
        for (Api one : List.of(ana, sofia, samuel)) {
            assertThat(sent(one, "customers", file, NO_MAPPING).getStatusCode().value())
                    .isEqualTo(403);
        }
        for (Api one : List.of(marta, adam)) {
            ResponseEntity<JsonNode> accepted = sent(one, "customers", file, NO_MAPPING);
            assertThat(accepted.getStatusCode().value()).isEqualTo(202);
            assertThat(ended(
                                    "/api/v1/imports/{id}",
                                    Api.body(accepted).get("id").asText())
                            .get("state")
                            .asText())
                    .isEqualTo("SUCCEEDED");
        }
        assertRefused(
                sent(marta, "elephants", file, NO_MAPPING), 404, "customers, purchases, defections, facts, complaints");
        assertRefused(marta.get("/api/v1/imports/12"), 404, "12");
    }

    private JsonNode imported(String target, String file) {
        return imported(target, file, NO_MAPPING);
    }

    private ResponseEntity<JsonNode> sent(Api who, String target, String file, String mapping) {
        return sends(who, target, file.getBytes(StandardCharsets.UTF_8), mapping);
    }

    private List<String> amountsOf(String customer) {
        return jdbc.sql("""
                        SELECT CONCAT(p.external_id, ' ', p.amount) FROM purchase p
                          JOIN customer c ON c.id = p.customer_id WHERE c.external_id = :id ORDER BY p.amount
                        """).param("id", customer).query(String.class).list();
    }

    private JsonNode byExternalId(String externalId) {
        return bruno.sees(jdbc.sql("SELECT number FROM complaint WHERE external_id = :id")
                .param("id", externalId)
                .query(String.class)
                .single());
    }

    private List<String> clocksOf(String externalId) {
        return jdbc.sql("""
                        SELECT k.kind FROM complaint_clock k JOIN complaint c ON c.id = k.complaint_id
                         WHERE c.external_id = :id
                        """).param("id", externalId).query(String.class).list();
    }

    private int processesOf(String externalId) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM ACT_RU_EXECUTION e JOIN complaint c ON e.BUSINESS_KEY_ = c.id
                         WHERE c.external_id = :id AND e.PARENT_ID_ IS NULL
                        """).param("id", externalId).query(Integer.class).single();
    }

    private int saying(String subject) {
        return jdbc.sql("SELECT COUNT(*) FROM complaint WHERE subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private String text(Api who, String path) {
        return who.reads(path);
    }
}
