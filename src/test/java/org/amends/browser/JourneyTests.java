package org.amends.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.Teams;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.amends.testing.TestStaff;
import org.amends.workflow.DueJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

@AmendsTest
class JourneyTests {

    private Browser browser;
    private Api api;

    @BeforeEach
    void open(
            @LocalServerPort int port,
            @Autowired TestRestTemplate rest,
            @Autowired StaffAdministration administration,
            @Autowired StaffDirectory directory,
            @Autowired Teams teams) {
        TestStaff.hire(administration, directory, teams);
        api = new Api(rest, "ana");
        browser = Browser.start(port);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aComplaintAboveTheAgentsLimitIsApprovedForLessAndSeenThroughToClosed(@Autowired DueJobs jobs) {
        String number = filed("The pump leaks at the seal");
        Browser.Desk ana = browser.signIn("ana", "en-GB").opens("complaints/" + number);

        ana.sees("Now: judge what it is")
                .chooses("S3")
                .writes("Category", "Product quality")
                .presses("Done, investigate");
        ana.sees("Now: find out what happened")
                .writes("What was found out", "A batch with a bad seal.")
                .presses("Done, decide");
        ana.sees("Now: decide how to make it good").chooses("Upheld").presses("Add what is owed");
        ana.writes("Amount", "119.80").writes("Reasons", "A bad batch of ours.").presses("Done");
        ana.sees("A proposal waits for a supervisor");

        Browser.Desk sofia = browser.signIn("sofia", "en-GB").opens("approvals/" + number);
        sofia.sees("119.80").presses("Approve less…");
        sofia.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.DIALOG)
                .locator("input")
                .first()
                .fill("100");
        sofia.page().keyboard().press("Tab");
        sofia.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.DIALOG)
                .locator("vaadin-button[theme~=primary]")
                .click();
        sofia.page().waitForTimeout(1500);
        assertThat(api.sees(number).get("stage").asText()).isEqualTo("RESPONSE");

        ana.opens("complaints/" + number)
                .sees("Now: answer the customer")
                .writes("Answer to the customer", "You are right. We refund 100.")
                .presses("Send");
        ana.sees("Waiting: what does the customer say?").chooses("Accepts").presses("Go on");
        ana.sees("The customer accepts");
        jobs.run();

        assertThat(api.sees(number).get("stage").asText()).isEqualTo("CLOSED");
        assertThat(api.sees(number).at("/compensations/0/granted/amount").decimalValue())
                .isEqualByComparingTo("100");
        ana.opens("complaints/" + number).sees("Settled");
    }

    @Test
    void theCaseSpeaksSpanishAndDrawsItsProcess() {
        String number = filed("La bomba pierde por el empaque");
        Browser.Desk ana = browser.signIn("ana", "es-ES").opens("complaints/" + number);

        ana.sees("Ahora: valore qué es");
        ana.page()
                .locator("vaadin-tab")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Proceso"))
                .click();
        ana.page()
                .locator("amends-process-diagram [data-element-id=userTask_Triage]")
                .first()
                .waitFor();
    }

    private String filed(String subject) {
        return api.files(Map.of(
                        "kind",
                        "CLAIM",
                        "channel",
                        "PHONE",
                        "subject",
                        subject,
                        "description",
                        "It came on Monday.",
                        "customer",
                        Map.of("name", "Talleres Quispe", "email", "taller@example.com")))
                .get("number")
                .asText();
    }
}
