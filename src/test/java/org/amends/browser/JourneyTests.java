package org.amends.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.amends.complaint.CaseChanges;
import org.amends.complaint.ClockSweep;
import org.amends.process.Engine;
import org.amends.testing.TestClock;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Complaints carried through in the browser, each another way; half of them in each language. */
class JourneyTests extends BrowserTest {

    private static final String ENGLISH = "en-GB";
    private static final String SPANISH = "es-ES";

    @Autowired
    private TestClock clock;

    private Engine engine;

    @BeforeEach
    void startEngine(
            @Autowired RuntimeService runtime,
            @Autowired HistoryService history,
            @Autowired ManagementService jobs,
            @Autowired ClockSweep clocks) {
        clock.reset();
        engine = new Engine(runtime, history, jobs, clocks);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, SPANISH})
    void withinTheAgentsLimitNobodyElseIsNeeded(String language) {
        String number = filed("CLAIM");

        CaseDesk ana = desk("ana", language, number)
                .triages()
                .asks()
                .hearsTheReply()
                .investigates()
                .resolvesWith("40.50")
                .responds()
                .hearsThat("complaint.answer.ACCEPTED");

        ana.sees("complaint.event.accepted");
        timePasses(number, Duration.ofSeconds(1));
        ana.looksAgain().sees("complaint.closurereason.SETTLED");
        assertThat(granted(number, 0)).isEqualByComparingTo("40.50");
    }

    @Test
    void findingsHalfWrittenAreThereAgainWhenTheCustomerHasReplied() {
        CaseDesk ana = desk("ana", ENGLISH, filed("CLAIM")).triages().sees("complaint.now.investigate");
        ana.desk().writes("complaint.investigate.findings", "So far: a bad seal.");

        ana.asks().hearsTheReply().sees("complaint.now.investigate");

        ana.desk()
                .page()
                .waitForFunction("[...document.querySelectorAll('vaadin-text-area')]"
                        + ".some(area => area.value === 'So far: a bad seal.')");
    }

    @Test
    void aRemedyHalfWrittenIsThereAgainAfterAReload() {
        CaseDesk ana =
                desk("ana", ENGLISH, filed("CLAIM")).triages().investigates().sees("complaint.now.resolve");
        ana.desk()
                .presses("recovery.remedy.add.REDRESS")
                .writes("recovery.remedy.amount.label", "20")
                .writes("recovery.remedy.note", "From lot 7")
                .isQuiet();

        ana.looksAgain().sees("complaint.now.resolve");

        ana.desk()
                .page()
                .waitForFunction("[...document.querySelectorAll('.am-remedy')].some(line =>"
                        + " [...line.querySelectorAll('input')].map(field => field.value).join('|')"
                        + ".endsWith('20|From lot 7'))");
    }

    @Test
    void aboveItASupervisorReturnsItOnceAndThenApprovesLess() {
        String number = filed("CLAIM");
        CaseDesk ana = desk("ana", ENGLISH, number).triages().investigates().resolvesWith("119.80");
        ana.sees("recovery.approval.waits");

        Desk sofia = browser.signIn("sofia", ENGLISH).opens("approvals/" + number);
        sofia.seesWords("119.80")
                .presses("recovery.approvals.return")
                .writesInDialog("Why so much?")
                .confirms()
                .sees("recovery.approvals.returned");
        ana.looksAgain().sees("complaint.now.resolve").desk().seesWords("Why so much?");
        ana.resolvesWith("110").sees("recovery.approval.waits");
        sofia.opens("approvals/" + number)
                .seesWords("110.00")
                .presses("recovery.approvals.less")
                .writesInDialog("100")
                .confirms()
                .seesWords("100.00");

        ana.looksAgain().responds().hearsThat("complaint.answer.ACCEPTED").sees("complaint.event.accepted");
        timePasses(number, Duration.ofSeconds(1));
        ana.looksAgain().sees("complaint.closurereason.SETTLED");
        assertThat(granted(number, 1)).isEqualByComparingTo("100");
    }

    @Test
    void aboveASupervisorsLimitTheManagerApproves() {
        String number = filed("CLAIM");
        CaseDesk ana = desk("ana", SPANISH, number).triages().investigates().resolvesWith("600");
        ana.sees("recovery.approval.waits");

        browser.signIn("sofia", SPANISH).opens("approvals/" + number).sees("recovery.approval.manager");
        browser.signIn("marta", SPANISH)
                .opens("approvals/" + number)
                .seesWords("600,00")
                .presses("recovery.approvals.approve")
                .seesWords(": aprobado.");

        ana.looksAgain().sees("complaint.now.respond");
        assertThat(granted(number, 0)).isEqualByComparingTo("600");
    }

    @Test
    void aRefusedAnswerIsReviewedBySomebodyElse() {
        String number = filed("CLAIM");
        CaseDesk ana = desk("ana", ENGLISH, number)
                .triages()
                .investigates()
                .resolves()
                .responds()
                .hearsThat("complaint.answer.REFUSED");
        ana.reviews().sees("complaint.review.own");

        desk("bruno", ENGLISH, number)
                .reviews()
                .responds()
                .hearsThat("complaint.answer.REFUSED")
                .sees("complaint.now.external");
    }

    @Test
    void aCustomerWhoSaysNothingClosesTheCaseInTime() {
        String number = filed("CLAIM");
        CaseDesk ana =
                desk("ana", SPANISH, number).triages().investigates().resolves().responds();
        ana.sees("complaint.now.answer");

        timePasses(number, Duration.ofDays(15));

        ana.looksAgain().sees("complaint.closurereason.ANSWERED").sees("complaint.event.silent");
    }

    @Test
    void whatTheCustomerWithdrawsASupervisorCloses() {
        String number = filed("CLAIM");
        desk("ana", ENGLISH, number).triages().sees("complaint.now.investigate");

        CaseDesk sofia = desk("sofia", ENGLISH, number);
        sofia.desk()
                .presses("complaint.also.withdraw")
                .writesInDialog("She found it herself.")
                .confirms();

        sofia.sees("complaint.closurereason.WITHDRAWN").desk().seesWords("She found it herself.");
    }

    @Test
    void aSuggestionIsReviewedAndAnswered() {
        CaseDesk ana = desk("ana", SPANISH, filed("SUGGESTION")).triages().adopts();
        ana.sees("recovery.resolve.done").responds().sees("complaint.closurereason.ANSWERED");
    }

    @Test
    void anUnhappyFollowUpOpensTheCaseAgain() {
        String number = filed("CLAIM");
        CaseDesk anasDesk = desk("ana", ENGLISH, number)
                .triages()
                .investigates()
                .resolves()
                .responds()
                .hearsThat("complaint.answer.ACCEPTED");
        anasDesk.sees("complaint.closurereason.SETTLED");
        timePasses(number, Duration.ofDays(8));

        anasDesk.looksAgain().followsUp(1);

        anasDesk.sees("complaint.now.investigate").seesWords("Opened again.");
        assertThat(ana.sees(number).get("open").asBoolean()).isTrue();
    }

    @Test
    void whatIsFiledByPhoneIsTakenFromTheQueue() {
        Desk ana = browser.signIn("ana", ENGLISH).opens("complaints/new");
        ana.chooses(ana.says("complaint.known.NEW"))
                .writes("complaint.new.customer.name", "Grace Lindqvist")
                .writes("complaint.new.subject", "The pump leaks at the seal")
                .writes("complaint.new.story", "It came on Monday.")
                .presses("complaint.new.file")
                .sees("complaint.new.filed");

        ana.opens("queue")
                .page()
                .getByText(ana.says("complaint.queue.take"))
                .first()
                .click();
        ana.page().waitForURL(url -> url.contains("complaints/C-"));
        ana.seesWords(ana.texts().getMessage("complaint.case.has", new Object[] {"ana (AGENT)"}, ana.language()));
    }

    @Test
    void theProcessOfACaseIsDrawn() {
        CaseDesk ana = desk("ana", SPANISH, filed("CLAIM")).triages().sees("complaint.now.investigate");

        ana.desk().page().locator("vaadin-tab").nth(1).click();

        ana.desk()
                .page()
                .locator("amends-process-diagram .am-active[data-element-id=userTask_Investigate]")
                .first()
                .waitFor();
        ana.desk()
                .page()
                .locator("amends-process-diagram .am-passed[data-element-id=userTask_Triage]")
                .first()
                .waitFor();
    }

    /** Two people on one case, one of them typing: within two seconds, and nothing that is typed moves or is lost. */
    @Test
    void whatOneDoesTheOtherSeesWithinTwoSecondsWhileTyping(@Autowired CaseChanges changes) throws Exception {
        String number = filed("CLAIM");
        Desk bruno = desk("bruno", ENGLISH, number).sees("complaint.now.triage").desk();
        Desk ana = desk("ana", SPANISH, number).sees("complaint.now.triage").desk();
        Locator typed = bruno.page().locator("#compose textarea");
        typed.click();
        bruno.page().keyboard().type("Dear customer,");
        ScheduledExecutorService news = Executors.newSingleThreadScheduledExecutor();
        try {
            news.scheduleWithFixedDelay(changes::tell, 0, 250, TimeUnit.MILLISECONDS);
            ana.seesWords(ana.says("complaint.case.alsoHere").replace("{0}", "bruno (AGENT)"));

            ana.presses("complaint.also.take");
            long pressed = System.nanoTime();
            bruno.seesWords(bruno.says("complaint.case.has").replace("{0}", "ana (AGENT)"));
            Duration waited = Duration.ofNanos(System.nanoTime() - pressed);

            assertThat(waited).isLessThan(Duration.ofSeconds(2));
            bruno.page().keyboard().type(" thank you");
            assertThat(typed.inputValue()).isEqualTo("Dear customer, thank you");
        } finally {
            news.shutdownNow();
        }
        bruno.page().reload();
        bruno.sees("complaint.now.triage");
        assertThat(bruno.page().locator("#compose textarea").inputValue()).isEqualTo("Dear customer, thank you");
    }

    private CaseDesk desk(String user, String language, String number) {
        return CaseDesk.of(browser.signIn(user, language), number);
    }

    private void timePasses(String number, Duration duration) {
        clock.advance(duration);
        engine.catchUp(ana.sees(number).get("id").asText());
    }

    private BigDecimal granted(String number, int compensation) {
        return ana.sees(number)
                .at("/compensations/" + compensation + "/granted/amount")
                .decimalValue();
    }

    /** By a customer who has had nothing yet. */
    private String filed(String kind) {
        return ana.files(Map.of(
                        "kind",
                        kind,
                        "channel",
                        "PHONE",
                        "subject",
                        "The pump leaks at the seal",
                        "description",
                        "It came on Monday.",
                        "customer",
                        Map.of("externalId", "journey-" + UUID.randomUUID(), "name", "Talleres Quispe")))
                .get("number")
                .asText();
    }
}
