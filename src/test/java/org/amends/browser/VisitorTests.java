package org.amends.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.amends.complaint.CaseChanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody without an account, on a phone, without a mouse. */
class VisitorTests extends BrowserTest {

    @Autowired
    private CaseChanges changes;

    @Test
    void complainsFollowsAndAnswersByKeyboardAlone() {
        Desk rosa = browser.visit("es-PE").opens("complain");
        Page page = rosa.page();
        comesTo(rosa, "complaint.visitor.kind");
        new Hands(rosa).to("complaint.visitor.kind.CLAIM").press("Space");
        goOn(rosa);
        comesTo(rosa, "complaint.visitor.story.CLAIM");
        assertThat(new Hands(rosa).name()).isEqualTo(rosa.says("complaint.visitor.story.CLAIM"));
        goOn(rosa);
        rosa.sees("complaint.visitor.story.missing");
        page.waitForFunction("document.activeElement.tagName === 'TEXTAREA'");
        page.keyboard().type("La bomba gotea. Llegó el lunes.");
        goOn(rosa);
        comesTo(rosa, "complaint.visitor.person");
        new Hands(rosa).write("complaint.visitor.name", "Rosa Quispe");
        new Hands(rosa).write("complaint.visitor.email", "rosa@example.com");
        page.keyboard().press("Enter");
        comesTo(rosa, "complaint.visitor.check");

        page.reload();
        comesTo(rosa, "complaint.visitor.check");
        rosa.seesWords("La bomba gotea. Llegó el lunes.");
        new Hands(rosa).to("complaint.visitor.send").press("Enter");
        comesTo(rosa, "complaint.visitor.filed.complaint");
        String number = page.locator(".am-visitor-key").first().textContent();
        String code = page.locator(".am-visitor-key").last().textContent();
        assertThat(String.valueOf(page.evaluate("JSON.stringify(localStorage)")))
                .doesNotContain("Rosa");

        ana.does("triage", number, Map.of("category", "service", "severity", "S3"));
        ana.does("ask", number, Map.of("body", "¿Qué modelo es?", "until", "2026-03-09T12:00:00Z"));
        Desk later = browser.visit("es-PE").opens("track");
        comesTo(later, "complaint.visitor.track");
        new Hands(later).write("complaint.visitor.track.number", number);
        new Hands(later).write("complaint.visitor.track.code", code.toLowerCase(Locale.ROOT));
        later.page().keyboard().press("Enter");
        comesTo(later, "complaint.visitor.status.WAITING_FOR_CUSTOMER");
        later.seesWords("¿Qué modelo es?");
        new Hands(later).write("complaint.visitor.write.text", "La Aquaflow 2000.");
        new Hands(later).to("complaint.visitor.reply.send").press("Enter");
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
        new Hands(rosa).to("complaint.visitor.kind.CLAIM").press("Space");
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
        new Hands(rosa).to("complaint.visitor.send").press("Enter");
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
        new Hands(desk).to("complaint.visitor.next").press("Enter");
    }

    private static void comesTo(Desk desk, String heading) {
        desk.page()
                .locator("h1", new Page.LocatorOptions().setHasText(desk.says(heading)))
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        desk.isQuiet();
    }
}
