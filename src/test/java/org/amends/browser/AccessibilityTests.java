package org.amends.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What axe finds against WCAG 2.2, levels A and AA, on the screens of the desk, of administrators and of the public. */
class AccessibilityTests extends BrowserTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final String customer = "axe-" + UUID.randomUUID();
    private static final List<String> ADMINISTRATION =
            List.of("admin/users", "admin/users?user=ana", "admin/teams", "admin/hours", "admin/holidays");

    private List<String> screens;
    private String tracked = "";

    @BeforeEach
    void open() {
        String proposed = complaints.proposed("The pump leaks", customer, "Grace Lindqvist", 100, 20);
        JsonNode followed = ana.sees(proposed);
        tracked = "track#" + proposed + "/" + followed.get("trackingCode").asText();
        String closed = complaints.closed("The pump was late", customer, "Grace Lindqvist");
        String investigated = complaints.investigated("The pump is loud", customer, "Grace Lindqvist");
        String asked = Api.body(ana.post(
                        "/api/v1/complaints/" + investigated + "/requests",
                        Map.of("department", "warehouse", "question", "Is it in stock?")))
                .get("id")
                .asText();
        ana.post(
                "/api/v1/customers/" + customer + "/defections",
                Map.of("on", "2026-02-20", "primaryCause", "PRICE_INCREASE", "valueLost", 90));
        screens = List.of(
                "queue",
                "my-cases",
                "complaints",
                "complaints/new",
                "complaints/" + proposed,
                "complaints/" + closed,
                "complaints/" + investigated,
                "approvals/" + proposed,
                "customers",
                "customers/" + customer,
                "follow-ups",
                "requests",
                "requests/" + asked,
                "admin/imports",
                "boards/defection?show=lost&open=PRICING",
                "boards/defection?view=table",
                "profile",
                "help",
                "no-such-page");
    }

    @Test
    void noScreenBreaksARule() {
        List<String> broken = new ArrayList<>(brokenFor("marta", screens));
        broken.addAll(brokenFor("adam", ADMINISTRATION));

        assertThat(broken).isEmpty();
    }

    /** Typed, chosen with the arrow keys, opened: with the keyboard alone, from any page. */
    @Test
    void theSearchOpensWhatTheArrowKeysChoose() {
        Desk marta = browser.signIn("marta", "en-GB").opens("help");
        com.microsoft.playwright.Page page = marta.page();
        page.locator("h1").first().waitFor();
        page.keyboard().press("/");
        page.keyboard().type("The pump leaks");
        page.locator("[role=option]").first().waitFor();
        assertThat(page.locator("[role=combobox]").getAttribute("aria-expanded"))
                .isEqualTo("true");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[role=option][aria-selected=true]").getAttribute("id"))
                .isEqualTo(page.locator("[role=combobox]").getAttribute("aria-activedescendant"));
        page.keyboard().press("Enter");
        page.waitForURL("**/complaints/C-**");
    }

    /** Chosen in one browser, there in another before anything is drawn. */
    @Test
    void whatSomebodyChoosesForTheirScreensFollowsThemToAnotherBrowser() {
        Desk olga = browser.signIn("olga", "en-GB").opens("profile");
        olga.chooses(olga.says("shell.profile.theme.DARK")).chooses(olga.says("shell.profile.density.COMPACT"));
        olga.page().locator("html[theme=dark][density=compact]").waitFor();

        Desk elsewhere = browser.signIn("olga", "es-ES").opens("help");
        assertThat(elsewhere.page().locator("html").getAttribute("density")).isEqualTo("compact");
        assertThat(elsewhere.page().locator("html").getAttribute("theme")).isEqualTo("dark");
    }

    private List<String> brokenFor(String person, List<String> seen) {
        Desk desk = browser.signIn(person, "en-GB");
        List<String> broken = new ArrayList<>();
        for (String screen : seen) {
            desk.opens(screen);
            broken.addAll(brokenOn(desk, screen));
        }
        return broken;
    }

    /** As somebody without an account gets them, on a phone: each question, with what is wrong, and a case. */
    @Test
    void noPublicPageBreaksARule() {
        Desk visitor = browser.visit("es-PE");
        List<String> broken = new ArrayList<>();
        visitor.opens("complain").presses("complaint.visitor.next").sees("complaint.visitor.kind.missing");
        broken.addAll(brokenOn(visitor, "which kind"));
        visitor.page().locator("vaadin-radio-button").first().click();
        visitor.presses("complaint.visitor.next").sees("complaint.visitor.story.hint");
        visitor.presses("complaint.visitor.next").sees("complaint.visitor.story.missing");
        broken.addAll(brokenOn(visitor, "what happened"));
        visitor.page().locator("textarea").first().fill("La bomba gotea.");
        visitor.presses("complaint.visitor.next").sees("complaint.visitor.reach");
        visitor.page().locator("vaadin-details-summary").click();
        visitor.presses("complaint.visitor.next").sees("complaint.visitor.name.missing");
        broken.addAll(brokenOn(visitor, "who"));
        visitor.writes("complaint.visitor.name", "Rosa").writes("complaint.visitor.phone", "999 111 222");
        visitor.presses("complaint.visitor.next").sees("complaint.visitor.check.hint");
        broken.addAll(brokenOn(visitor, "check"));
        visitor.presses("complaint.visitor.send").sees("complaint.visitor.filed.keep");
        broken.addAll(brokenOn(visitor, "sent"));
        visitor.opens(tracked).sees("complaint.visitor.said");
        broken.addAll(brokenOn(visitor, "a case"));
        visitor.presses("complaint.visitor.track.leave").sees("complaint.visitor.track.hint");
        broken.addAll(brokenOn(visitor, "track"));

        assertThat(broken).isEmpty();
    }

    /** In light by every rule; in dark, which differs in its colours alone, by those about colours. */
    private static List<String> brokenOn(Desk desk, String screen) {
        desk.page().locator("h1, h2").first().waitFor();
        desk.isQuiet();
        wear(desk, "light");
        List<String> broken = broken(new AxeBuilder(desk.page()).withTags(RULES), screen);
        wear(desk, "dark");
        broken.addAll(
                broken(new AxeBuilder(desk.page()).withRules(List.of("color-contrast")), screen + " in the dark"));
        return broken;
    }

    /** Until the one has faded into the other. */
    private static void wear(Desk desk, String theme) {
        desk.page().evaluate("""
                        theme => {
                          document.documentElement.setAttribute('theme', theme);
                          return Promise.allSettled(document.getAnimations()
                            .filter(one => Number.isFinite(one.effect.getComputedTiming().endTime))
                            .map(one => one.finished));
                        }""", theme);
    }

    private static List<String> broken(AxeBuilder axe, String screen) {
        List<String> broken = new ArrayList<>();
        // without a second page, which it opens for frames of elsewhere: there are none
        axe.setLegacyMode(true).analyze().getViolations().forEach(rule -> rule.getNodes()
                .forEach(node -> broken.add(screen + ": " + rule.getId() + " " + node.getHtml())));
        return broken;
    }
}
