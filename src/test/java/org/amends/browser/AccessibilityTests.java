package org.amends.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.amends.testing.Complaints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** What axe finds against WCAG 2.2, levels A and AA, on the screens as a manager sees them. */
@AmendsTest
class AccessibilityTests {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final String customer = "axe-" + UUID.randomUUID();
    private Browser browser;
    private List<String> screens;

    @BeforeEach
    void open(@LocalServerPort int port, @Autowired TestRestTemplate rest, @Autowired MessageSource texts) {
        browser = Browser.start(port, texts);
        Complaints complaints = new Complaints(new Api(rest, "ana"));
        String proposed = complaints.proposed("The pump leaks", customer, "Grace Lindqvist", 100, 20);
        String closed = complaints.closed("The pump was late", customer, "Grace Lindqvist");
        String investigated = complaints.investigated("The pump is loud", customer, "Grace Lindqvist");
        String asked = Api.body(new Api(rest, "ana")
                        .post(
                                "/api/v1/complaints/" + investigated + "/requests",
                                Map.of("department", "warehouse", "question", "Is it in stock?")))
                .get("id")
                .asText();
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
                "no-such-page");
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void noScreenBreaksARule(ColorScheme scheme) {
        Desk marta = browser.signIn("marta", "en-GB");
        marta.page().emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setColorScheme(scheme));
        List<String> broken = new ArrayList<>();
        for (String screen : screens) {
            marta.opens(screen).page().locator("h1, h2").first().waitFor();
            marta.page()
                    .waitForFunction("Object.values(window.Vaadin.Flow.clients).every("
                            + "client => !client.isActive || !client.isActive())");
            new AxeBuilder(marta.page())
                    .withTags(RULES)
                    .analyze()
                    .getViolations()
                    .forEach(rule -> rule.getNodes()
                            .forEach(node -> broken.add(screen + ": " + rule.getId() + " " + node.getHtml())));
        }

        assertThat(broken).isEmpty();
    }
}
