package org.amends.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What staff do on the way, on a phone 390 pixels wide: nothing has to be moved sideways. */
class PhoneTests extends BrowserTest {

    private final String customer = "phone-" + UUID.randomUUID();

    @Test
    void anAgentFindsTheQueueInTheDrawerAndAnswersACase() {
        String number = complaints.investigated("The pump leaks", customer, "Grace Lindqvist");
        Desk desk = onThePhone("ana", "es-ES");
        desk.opens("my-cases").page().locator("vaadin-drawer-toggle").click();
        Locator queue = desk.page().locator("vaadin-side-nav-item[path=queue]");
        queue.waitFor();
        queue.click();
        desk.page().waitForURL("**/queue**");
        desk.page().locator(".am-case-row").first().waitFor();
        fits(desk);

        CaseDesk.of(desk, number).resolves().responds().sees("complaint.now.answer");
        fits(desk);
        assertThat(ana.sees(number).get("stage").asText()).isEqualTo("WAITING_FOR_ANSWER");
    }

    @Test
    void aSupervisorDecidesAndSeesTheTeam() {
        String number = complaints.proposed("Two months down", customer, "Grace Lindqvist", 100, 20);
        Desk desk = onThePhone("sofia", "en-GB").opens("approvals/" + number);
        Locator approve = desk.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(desk.says("recovery.approvals.approve")))
                .first();
        approve.waitFor();
        fits(desk);
        approve.click();
        desk.seesWords(desk.says("recovery.approvals.approved").replace("{0}", "€120.00"));
        desk.opens("team?show=all").sees("complaint.team.people");
        fits(desk);

        assertThat(ana.sees(number).at("/compensations/0/granted/amount").asInt())
                .isEqualTo(120);
    }

    @Test
    void aManagerOpensWhoIsBehindABar() {
        ana.put("/api/v1/customers/" + customer, Map.of("name", "Grace Lindqvist", "since", "2001-01-01"));
        ana.post(
                "/api/v1/customers/" + customer + "/defections",
                Map.of("on", "2003-03-03", "primaryCause", "PRICE_INCREASE", "valueLost", 90));
        Desk desk = onThePhone("marta", "es-ES").opens("boards/defection?from=2003-03-03&to=2003-03-03");
        Locator bar = desk.page().locator("amends-chart .am-chart-part").first();
        bar.waitFor();
        fits(desk);
        bar.focus();
        desk.page().keyboard().press("Enter");
        desk.page().locator(".am-losses").waitFor();
        desk.seesWords("Grace Lindqvist");
        fits(desk);
    }

    private Desk onThePhone(String user, String language) {
        Desk desk = browser.signIn(user, language);
        desk.page().setViewportSize(390, 844);
        return desk;
    }

    private static void fits(Desk desk) {
        desk.isQuiet();
        assertThat(desk.page().evaluate("document.scrollingElement.scrollWidth"))
                .as("as wide as the phone")
                .isEqualTo(390);
    }
}
