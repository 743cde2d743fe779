package org.amends.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.amends.testing.Folders;
import org.amends.testing.ReferenceData;
import org.amends.testing.StartedProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.context.MessageSource;

/** Whole years of two desks, brought into one product with half a gigabyte, and one case of each carried through. */
@AmendsTest
@TestInstance(Lifecycle.PER_CLASS)
class RealComplaintsTests {

    private static final String DEMO_PASSWORD = "amends";
    private static final String UNITED_STATES = "cfpb/complaints_sample.csv";
    private static final String CITY = "pamplona/quejas.csv";

    @TempDir
    static Path folder;

    private StartedProduct product;
    private Browser browser;

    @BeforeAll
    void start(@Autowired MessageSource texts) throws Exception {
        ReferenceData.file(UNITED_STATES);
        product = StartedProduct.on(Folders.withUnpackedServer(folder));
        product.awaits("The demo company is ready");
        browser = Browser.start(product.at("/").toString(), texts, DEMO_PASSWORD);
    }

    @AfterAll
    void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
        if (product != null) {
            product.close();
        }
    }

    @Test
    void thoseOfTheUsComplaintDatabase() throws Exception {
        imports(UNITED_STATES, "cfpb.json", 6_623);

        String number = openCase(2019);
        CaseDesk agent = desk("agent", "en-GB", number)
                .triages()
                .investigates()
                .resolvesWith("119.80")
                .sees("recovery.approval.waits");
        browser.signIn("supervisor", "en-GB")
                .opens("approvals/" + number)
                .seesWords("119.80")
                .presses("recovery.approvals.approve");
        comesTo("RESPONSE", number);
        agent.looksAgain().responds().hearsThat("complaint.answer.ACCEPTED").sees("complaint.event.accepted");
        comesTo("CLOSED", number);
        agent.looksAgain().sees("complaint.closurereason.SETTLED");
    }

    @Test
    void thoseOfACity() throws Exception {
        imports(CITY, "pamplona.json", 5_378);

        String number = openCase(2014);
        desk("agent", "es-ES", number)
                .triages()
                .asks()
                .hearsTheReply()
                .investigates()
                .resolves()
                .responds()
                .hearsThat("complaint.answer.ACCEPTED");
        comesTo("CLOSED", number);
        desk("manager", "es-ES", number).sees("complaint.closurereason.SETTLED");
    }

    /** Begun by a program, watched by a person. */
    private void imports(String data, String mapping, int rows) throws Exception {
        Path file = ReferenceData.file(data);
        Api manager = new Api(
                new TestRestTemplate(
                        new RestTemplateBuilder().rootUri(product.at("").toString())),
                "manager",
                DEMO_PASSWORD);
        Instant start = Instant.now();
        manager.sendsFile(
                "/api/v1/imports/complaints",
                file.getFileName().toString(),
                Files.readAllBytes(file),
                Files.readString(Path.of("docs", "imports", mapping)));
        Desk desk = browser.signIn("manager", "en-GB").opens("admin/imports");
        Locator job = desk.page().locator(".am-import").first();
        job.getByText(desk.says("exchange.state.SUCCEEDED")).waitFor(new Locator.WaitForOptions().setTimeout(180_000));
        System.out.printf(
                "%s: %d rows in %d s%n",
                file.getFileName(), rows, Duration.between(start, Instant.now()).toSeconds());
        assertThat(job.innerText())
                .contains("%1$,d rows read: %1$,d imported, 0 known already, 0 rejected".formatted(rows));
    }

    /** @param year of its receipt, in which nothing happened to the demo company */
    private String openCase(int year) throws Exception {
        JsonNode found = product.get("/api/v1/complaints?stage=TRIAGE&size=200").get("items");
        for (JsonNode each : found) {
            if (each.get("number").asText().startsWith("C-" + year)) {
                return each.get("number").asText();
            }
        }
        throw new AssertionError("None of " + year + " is open: " + found);
    }

    private CaseDesk desk(String username, String language, String number) {
        return CaseDesk.of(browser.signIn(username, language), number);
    }

    /** What is approved is there at once, what is owed is credited by a job. */
    private void comesTo(String stage, String number) throws Exception {
        Instant end = Instant.now().plusSeconds(30);
        while (!product.get("/api/v1/complaints/" + number)
                .get("stage")
                .asText()
                .equals(stage)) {
            assertThat(Instant.now()).as(stage).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
