package org.amends.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.amends.complaint.CaseChanges;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** Somebody without an account, on a phone, without a mouse. */
@AmendsTest
class VisitorTests {

    /** What a screen reader would call what the cursor is in. */
    private static final String FOCUSED = """
            (() => {
              const at = document.activeElement;
              const named = (at.getAttribute('aria-labelledby') ?? '').split(' ')
                  .map(id => document.getElementById(id)?.textContent ?? '').join(' ');
              return [at.getAttribute('aria-label'), named, at.labels?.[0]?.textContent, at.textContent]
                  .find(text => text && text.trim()) ?? '';
            })()
            """;

    private static final int MOST_TABS = 40;

    @Autowired
    private CaseChanges changes;

    private Browser browser;
    private Api ana;

    @BeforeEach
    void open(@LocalServerPort int port, @Autowired TestRestTemplate rest, @Autowired MessageSource texts) {
        browser = Browser.start(port, texts);
        ana = new Api(rest, "ana");
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void complainsFollowsAndAnswersByKeyboardAlone() {
        Desk rosa = browser.visit("es-PE").opens("complain");
        Page page = rosa.page();
        comesTo(rosa, "complaint.visitor.kind");
        tabTo(rosa, "complaint.visitor.kind.CLAIM");
        page.keyboard().press("Space");
        goOn(rosa);
        comesTo(rosa, "complaint.visitor.story.CLAIM");
        assertThat(focused(page)).isEqualTo(rosa.says("complaint.visitor.story.CLAIM"));
        goOn(rosa);
        rosa.sees("complaint.visitor.story.missing");
        page.waitForFunction("document.activeElement.tagName === 'TEXTAREA'");
        page.keyboard().type("La bomba gotea. Llegó el lunes.");
        goOn(rosa);
        comesTo(rosa, "complaint.visitor.person");
        tabTo(rosa, "complaint.visitor.name");
        page.keyboard().type("Rosa Quispe");
        tabTo(rosa, "complaint.visitor.email");
        page.keyboard().type("rosa@example.com");
        page.keyboard().press("Enter");
        comesTo(rosa, "complaint.visitor.check");

        page.reload();
        comesTo(rosa, "complaint.visitor.check");
        rosa.seesWords("La bomba gotea. Llegó el lunes.");
        tabTo(rosa, "complaint.visitor.send");
        page.keyboard().press("Enter");
        comesTo(rosa, "complaint.visitor.filed.complaint");
        String number = page.locator(".am-visitor-key").first().textContent();
        String code = page.locator(".am-visitor-key").last().textContent();
        assertThat(String.valueOf(page.evaluate("JSON.stringify(localStorage)")))
                .doesNotContain("Rosa");

        ana.does("triage", number, Map.of("category", "service", "severity", "S3"));
        ana.does("ask", number, Map.of("body", "¿Qué modelo es?", "until", "2026-03-09T12:00:00Z"));
        Desk later = browser.visit("es-PE").opens("track");
        comesTo(later, "complaint.visitor.track");
        tabTo(later, "complaint.visitor.track.number");
        later.page().keyboard().type(number);
        tabTo(later, "complaint.visitor.track.code");
        later.page().keyboard().type(code.toLowerCase(java.util.Locale.ROOT));
        later.page().keyboard().press("Enter");
        comesTo(later, "complaint.visitor.status.WAITING_FOR_CUSTOMER");
        later.seesWords("¿Qué modelo es?");
        tabTo(later, "complaint.visitor.write.text");
        later.page().keyboard().type("La Aquaflow 2000.");
        tabTo(later, "complaint.visitor.reply.send");
        later.page().keyboard().press("Enter");
        comesTo(later, "complaint.visitor.status.INVESTIGATION");

        assertThat(ana.sees(number).get("stage").asText()).isEqualTo("INVESTIGATION");
    }

    @Test
    void leavesNothingOfTheCaseOnTheDevice() {
        JsonNode filed = ana.files(Map.of(
                "kind", "CLAIM", "channel", "PHONE", "subject", "La bomba gotea", "customer", Map.of("name", "Rosa")));
        Desk rosa = browser.visit("es-PE");
        Page page = rosa.page();
        rosa.opens("track#" + filed.get("number").asText() + "/"
                + filed.get("trackingCode").asText());
        comesTo(rosa, "complaint.visitor.status.TRIAGE");
        page.locator("vaadin-text-area textarea").fill("Todavía no terminé de escribir.");
        assertThat(kept(page)).contains("no terminé");

        page.locator("vaadin-button")
                .getByText(rosa.says("complaint.visitor.track.leave"))
                .click();

        comesTo(rosa, "complaint.visitor.track");
        assertThat(kept(page))
                .doesNotContain("no terminé")
                .doesNotContain(filed.get("number").asText());
    }

    @Test
    void sendsAPhotoAndSavesItAgainFromTheCase(@TempDir Path folder) throws IOException {
        Path photo = Files.writeString(folder.resolve("la fuga.txt"), "gota");
        Desk rosa = browser.visit("es-PE").opens("complain");
        Page page = rosa.page();
        comesTo(rosa, "complaint.visitor.kind");
        tabTo(rosa, "complaint.visitor.kind.CLAIM");
        page.keyboard().press("Space");
        goOn(rosa);
        comesTo(rosa, "complaint.visitor.story.CLAIM");
        page.locator("vaadin-text-area textarea").first().fill("La bomba gotea.");
        page.locator("vaadin-upload input[type=file]").setInputFiles(photo);
        page.locator(".am-file-chip").waitFor();
        page.reload();
        comesTo(rosa, "complaint.visitor.story.CLAIM");
        rosa.seesWords("la fuga.txt");
        goOn(rosa);
        comesTo(rosa, "complaint.visitor.person");
        page.locator("vaadin-text-field input").first().fill("Rosa Quispe");
        page.locator("vaadin-email-field input").fill("rosa@example.com");
        goOn(rosa);
        comesTo(rosa, "complaint.visitor.check");
        rosa.seesWords("la fuga.txt");
        tabTo(rosa, "complaint.visitor.send");
        page.keyboard().press("Enter");
        comesTo(rosa, "complaint.visitor.filed.complaint");
        String number = page.locator(".am-visitor-key").first().textContent();
        page.getByText(rosa.says("complaint.visitor.filed.open")).click();
        comesTo(rosa, "complaint.visitor.status.TRIAGE");
        Download saved =
                page.waitForDownload(() -> page.locator(".am-file-chip a").click());

        assertThat(saved.suggestedFilename()).isEqualTo("la fuga.txt");
        assertThat(Files.readString(saved.path())).isEqualTo("gota");

        page.locator("vaadin-text-area textarea").fill("Sigo esperando.");
        ana.does("triage", number, Map.of("category", "service", "severity", "S3"));
        changes.tell();
        comesTo(rosa, "complaint.visitor.status.INVESTIGATION");
        assertThat(page.locator("vaadin-text-area textarea").inputValue()).isEqualTo("Sigo esperando.");
    }

    private static String kept(Page page) {
        return String.valueOf(page.evaluate("JSON.stringify(localStorage)"));
    }

    private static void goOn(Desk desk) {
        tabTo(desk, "complaint.visitor.next");
        desk.page().keyboard().press("Enter");
    }

    private static void comesTo(Desk desk, String heading) {
        desk.page()
                .locator("h1", new Page.LocatorOptions().setHasText(desk.says(heading)))
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        desk.isQuiet();
    }

    /** Wherever the cursor is: tabs go round. */
    private static void tabTo(Desk desk, String key) {
        String wanted = desk.says(key);
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (focused(desk.page()).startsWith(wanted)
                    && !desk.page().evaluate("document.activeElement.tagName").equals("H1")) {
                return;
            }
            desk.page().keyboard().press("Tab");
        }
        throw new AssertionError("No tab leads to “" + wanted + "”");
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate(FOCUSED)).strip();
    }
}
