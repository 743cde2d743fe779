package org.amends.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amends.testing.Api;
import org.junit.jupiter.api.Test;

/** Everybody's day without a mouse. The cursor can be seen wherever it comes by. */
class KeyboardTests extends BrowserTest {

    private static final String ENGLISH = "en-GB";

    private final String customer = "keys-" + UUID.randomUUID();
    private final String name = "Grace " + customer.substring(5, 13);

    @Test
    void theMostUrgentCaseIsTakenFromTheQueueAndWorkedToItsAnswer() {
        JsonNode filed = ana.files(Map.of(
                "kind",
                "CLAIM",
                "channel",
                "PHONE",
                "subject",
                "The pump leaks",
                "supportNeeds",
                List.of("Ill"),
                "customer",
                Map.of("externalId", customer, "name", name)));
        String number = filed.get("number").asText();
        Desk desk = browser.signIn("ana", ENGLISH).opens("queue").isQuiet();
        Hands hands = new Hands(desk);
        hands.press("j").press("j").press("k").press("t");
        desk.page().waitForURL(url -> url.contains("complaints/C-"));

        hands = at(desk, number);
        desk.sees("complaint.now.triage");
        hands.chooseWords("S3")
                .write("complaint.triage.category", "service")
                .press("Enter")
                .act("complaint.triage.act");
        desk.sees("complaint.now.investigate");
        hands.write("complaint.investigate.findings", "A bad seal.").act("complaint.investigate.act");
        desk.sees("complaint.now.resolve");
        hands.choose("recovery.outcome.UPHELD")
                .write("recovery.reasons", "A bad batch.")
                .act("recovery.remedy.add.REDRESS")
                .write("recovery.remedy.amount.label", "20")
                .act("recovery.resolve.act");
        desk.sees("complaint.now.respond");
        hands.write("complaint.respond.body", "We are sorry.").act("complaint.respond.act");
        desk.sees("complaint.now.answer");

        assertThat(ana.sees(number).get("stage").asText()).isEqualTo("WAITING_FOR_ANSWER");
    }

    @Test
    void aCallerIsFoundToldTheDatesAndAnsweredWhileOnThePhone() {
        ana.put("/api/v1/customers/" + customer, Map.of("name", name, "phone", "+51 999 111 222"));
        Desk desk = browser.signIn("ana", ENGLISH).opens("complaints/new").isQuiet();
        Hands hands = new Hands(desk);
        desk.page().waitForFunction("document.activeElement.tagName === 'INPUT'");
        hands.type(name);
        hands.pick(name);
        hands.write("complaint.new.subject", "Charged twice")
                .write("complaint.new.story", "The June bill came twice.")
                .write("complaint.triage.category", "billing")
                .press("Enter")
                .choose("recovery.firstContact");
        desk.isQuiet();
        hands.choose("recovery.outcome.UPHELD")
                .write("recovery.firstContact.findings", "A booking was sent twice.")
                .write("recovery.firstContact.answer", "The second one is cancelled.")
                .press("Control+Enter");
        desk.sees("complaint.new.filed").isQuiet();
        hands.press("Enter");
        desk.page().waitForURL(url -> url.contains("complaints/C-"));
        desk.sees("complaint.closurereason.SETTLED");
    }

    @Test
    void anotherDepartmentIsAskedAndAnswers() {
        String number = complaints.investigated("Where is the parcel?", customer, name);
        Desk desk = browser.signIn("ana", ENGLISH);
        Hands hands = at(desk, number);
        hands.act("complaint.request.ask");
        desk.sees("complaint.request.ask.text");
        hands.to("complaint.request.ask.department").press("ArrowDown");
        desk.page().locator("vaadin-select-item").first().waitFor();
        hands.type("ware").press("Enter");
        hands.write("complaint.request.ask.body", "Has it left?").act("complaint.request.ask.act");
        desk.sees("complaint.request.case");
        String request = Api.body(ana.get("/api/v1/complaints/" + number + "/requests"))
                .findPath("id")
                .asText();

        Desk walter = browser.signIn("walter", ENGLISH).opens("requests").isQuiet();
        new Hands(walter).press("j").press("o");
        walter.page().waitForURL("**/requests/*");
        walter.opens("requests/" + request).isQuiet();
        Hands answering = new Hands(walter);
        walter.page().waitForFunction("document.activeElement.tagName === 'TEXTAREA'");
        answering.type("It left on Monday.").act("complaint.request.answer.act");
        walter.sees("complaint.request.answer.done");

        at(desk, number);
        desk.seesWords("It left on Monday.");
        hands.act("complaint.request.case.noted");
        desk.sees("complaint.request.case.noted.done");
    }

    @Test
    void theCaseComesForwardOnTheDayNotedInTheDiary() {
        String number = complaints.investigated("The engineer comes on Friday", customer, name);
        Desk desk = browser.signIn("ana", ENGLISH);
        Hands hands = at(desk, number);
        hands.act("complaint.diary");
        desk.sees("complaint.diary.text");
        hands.write("complaint.diary.reason", "Has the engineer come?").act("complaint.diary.act");

        assertThat(ana.sees(number).findPath("diaryReason").asText()).isEqualTo("Has the engineer come?");
    }

    @Test
    void proposalsAreDecidedOneAfterTheOther() {
        String granted = complaints.proposed("Two months down", customer, name, 100, 20);
        String refused = complaints.proposed("Three months down", customer, name, 100, 20);
        Desk desk =
                browser.signIn("sofia", ENGLISH).opens("approvals/" + granted).isQuiet();
        Hands hands = new Hands(desk);
        hands.press("y");
        desk.seesWords(desk.says("recovery.approvals.approved").replace("{0}", "€120.00"));

        desk.opens("approvals/" + refused).isQuiet();
        hands.press("x");
        desk.seesWords(desk.says("recovery.approvals.reject.question").replace("{0}", "€120.00"));
        hands.type("Ask the engineer first.").act("recovery.approvals.reject.act");
        desk.sees("recovery.approvals.rejected");

        assertThat(ana.sees(granted).at("/compensations/0/granted/amount").asInt())
                .isEqualTo(120);
        assertThat(ana.sees(refused).get("stage").asText()).isEqualTo("RESPONSE");
    }

    @Test
    void aSupervisorGivesACaseToSomebodyElse() {
        String number = complaints.investigated("It waits too long", customer, name);
        Desk desk = browser.signIn("sofia", ENGLISH).opens("team?show=all&who=").isQuiet();
        Hands hands = new Hands(desk);
        hands.press("j").press("s");
        desk.seesWords("Who gets this case?").isQuiet();
        hands.type("bruno").pick("bruno").act("complaint.assign.act");
        desk.seesWords("bruno (AGENT)’s now");
        assertThat(number).isNotBlank();
    }

    @Test
    void aCustomerWhoLeftIsRecordedWithTheCause() {
        ana.put("/api/v1/customers/" + customer, Map.of("name", name));
        Desk desk =
                browser.signIn("ana", ENGLISH).opens("customers/" + customer).isQuiet();
        Hands hands = new Hands(desk);
        hands.act("retention.record");
        desk.sees("retention.record.title");
        hands.choose("retention.basis.STATED")
                .write("retention.primary", "moved")
                .pick("oved")
                .act("retention.record.save");
        desk.sees("retention.recorded");
    }

    @Test
    void theCallAfterwardsIsMadeFromTheList() {
        String number = complaints.closed("Line drops", customer, name);
        Desk desk = browser.signIn("bruno", ENGLISH).opens("follow-ups").isQuiet();
        Hands hands = new Hands(desk);
        hands.toWords(name).press("Tab");
        hands.act("followup.calls.record");
        hands.chooseWords("5").write("followup.result.note", "All well.").act("followup.result.save");

        assertThat(ana.sees(number).at("/followUps/0/satisfaction").asInt()).isEqualTo(5);
    }

    @Test
    void somebodyNewIsLetInAndChoosesAPassword() {
        Desk desk = browser.signIn("adam", ENGLISH).opens("admin/users").isQuiet();
        Hands hands = new Hands(desk);
        String username = customer.substring(0, 13);
        hands.press("c");
        desk.sees("organisation.users.new.text").isQuiet();
        hands.write("organisation.users.name", name)
                .write("organisation.users.username", username)
                .press("Control+Enter");
        desk.seesWords(desk.says("organisation.users.password.text").replace("{0}", username));
        String password = desk.page().locator(".am-secret").textContent();
        hands.act("organisation.users.password.done");

        Desk fresh = browser.signIn(username, password, ENGLISH);
        Hands first = new Hands(fresh);
        fresh.isQuiet();
        first.write("shell.password.old", password)
                .write("shell.password.new", "a long way home 7")
                .write("shell.password.again", "a long way home 7")
                .press("Enter");
        fresh.page().waitForURL("**/queue**");
    }

    @Test
    void aTeamIsMadeAndADayIsTakenOffAndGivenBack() {
        Desk desk = browser.signIn("adam", ENGLISH).opens("admin/teams").isQuiet();
        Hands hands = new Hands(desk);
        hands.press("c");
        desk.sees("organisation.teams.people.help").isQuiet();
        hands.write("organisation.teams.name", name).press("Control+Enter");
        desk.seesWords(name).isQuiet();

        desk.opens("admin/holidays").isQuiet();
        hands.act("organisation.holidays.new");
        desk.sees("organisation.holidays.new.text").isQuiet();
        hands.write("organisation.holidays.day", "24/12/2026")
                .press("Enter")
                .write("organisation.holidays.why", "Stocktaking " + customer)
                .press("Control+Enter");
        desk.seesWords("Stocktaking " + customer).isQuiet();
        hands.act("organisation.holidays.remove");
        desk.isQuiet();
        assertThat(desk.page().locator(".am-day-row", new Page.LocatorOptions().setHasText(customer)))
                .hasCount(0);
    }

    @Test
    void hoursOfTheirOwnAreMadeChangedAndRemoved() {
        Desk desk = browser.signIn("adam", ENGLISH).opens("admin/hours").isQuiet();
        Hands hands = new Hands(desk);
        hands.act("organisation.hours.new");
        desk.sees("organisation.hours.new.text").isQuiet();
        hands.write("organisation.hours.name", name).press("Control+Enter");
        desk.sees("organisation.hours.kept.nobody").isQuiet();
        hands.toWords("Monday, closes").press("Control+a").type("17:00").press("Enter");
        desk.isQuiet();
        hands.act("organisation.hours.save");
        desk.sees("organisation.hours.saved");
        hands.act("organisation.hours.remove");
        desk.seesWords("“" + name + "” is removed.");
    }

    @Test
    void filtersAreChosenSavedAndForgottenAndALetterInAMenuTakesNoCase() {
        Desk desk = browser.signIn("ana", ENGLISH).opens("queue").isQuiet();
        Hands hands = new Hands(desk);
        hands.to("complaint.queue.chip.stage").press("Enter");
        menu(desk).waitFor();
        hands.type("t").press("Enter");
        desk.page().waitForURL("**/queue?stage=TRIAGE");

        hands.to("complaint.view.chip").press("Enter");
        menu(desk).waitFor();
        hands.press("End").press("Enter");
        desk.sees("complaint.view.save.text").isQuiet();
        hands.type(customer.substring(0, 20)).press("Control+Enter");
        desk.isQuiet();
        hands.toWords(customer.substring(0, 20)).press("Enter");
        menu(desk).waitFor();
        hands.press("End").press("Enter");
        desk.isQuiet();
        hands.to("complaint.view.chip");
    }

    @Test
    void ownScreensAreSetOnTheProfile() {
        Desk desk = browser.signIn("samuel", ENGLISH).opens("profile").isQuiet();
        Hands hands = new Hands(desk);
        hands.choose("shell.profile.density.COMPACT");
        desk.isQuiet();
        hands.choose("shell.profile.theme.DARK");
        desk.isQuiet();
        assertThat(desk.page().locator("html")).hasAttribute("theme", Pattern.compile("dark"));

        hands.choose("shell.profile.theme.SYSTEM");
        desk.isQuiet();
        hands.choose("shell.profile.density.COMFORTABLE");
        desk.isQuiet();
    }

    private static Locator menu(Desk desk) {
        return desk.page().locator("vaadin-context-menu-item").first();
    }

    private Hands at(Desk desk, String number) {
        desk.opens("complaints/" + number).isQuiet();
        return new Hands(desk);
    }
}
