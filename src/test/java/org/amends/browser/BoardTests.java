package org.amends.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** The chart as the browser draws it, on a day on which nobody else leaves. */
@AmendsTest
class BoardTests {

    private static final String DAY = "boards/defection?from=2004-05-05&to=2004-05-05";
    private static final int TABS = 60;

    private final String customer = "bar-" + UUID.randomUUID();
    private Browser browser;
    private Page page;
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void open(@LocalServerPort int port, @Autowired TestRestTemplate rest, @Autowired MessageSource texts) {
        browser = Browser.start(port, texts);
        Api ana = new Api(rest, "ana");
        ana.put("/api/v1/customers/" + customer, Map.of("name", "Grace Lindqvist", "since", "2001-01-01"));
        ana.post(
                "/api/v1/customers/" + customer + "/defections",
                Map.of("on", "2004-05-05", "primaryCause", "PRICE_INCREASE", "valueLost", 90));
        Desk marta = browser.signIn("marta", "en-GB");
        page = marta.page();
        page.onRequest(request -> asked.add(request.url()));
        marta.opens("customers");
        page.waitForLoadState();
        assertThat(asked).noneMatch(url -> url.contains("chart-engine"));
        marta.opens(DAY);
        page.locator("amends-chart svg path[fill]").first().waitFor();
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theKeyboardAloneLeadsToTheCustomersBehindABarAndBack() {
        tabTo("am-chart-part");
        String part = focused("aria-label");
        assertThat(part).startsWith("Price, Lead: ");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("show=group.PRICING.LEAD"));
        page.waitForFunction("document.activeElement.localName === 'h2'");
        assertThat(page.locator(".am-losses").innerText()).contains("Grace Lindqvist", "€90 a year");

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("show="));
        page.waitForFunction("document.activeElement.classList.contains('am-chart-part')");
        assertThat(focused("aria-label")).isEqualTo(part);
    }

    @Test
    void theBarsTakeTheColoursOfTheThemeWhenItIsSwitched() {
        String light = lead();
        assertThat(page.locator("amends-chart svg path[fill='" + light + "']").count())
                .isPositive();
        page.evaluate("document.documentElement.setAttribute('theme', 'dark')");
        page.waitForFunction("before => !document.querySelector(`amends-chart svg path[fill='${before}']`)", light);
        assertThat(lead()).isNotEqualTo(light);
        assertThat(asked).anyMatch(url -> url.contains("chart-engine"));
    }

    /** What a customer without contribution is drawn in. */
    private String lead() {
        return String.valueOf(
                page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--am-lead').trim()"));
    }

    private void tabTo(String name) {
        for (int tabs = 0; tabs < TABS; tabs++) {
            page.keyboard().press("Tab");
            if (String.valueOf(focused("class")).contains(name)) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + name);
    }

    private String focused(String attribute) {
        return String.valueOf(page.evaluate("name => document.activeElement.getAttribute(name)", attribute));
    }
}
