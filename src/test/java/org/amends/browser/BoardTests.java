package org.amends.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chart as the browser draws it, on a day on which nobody else leaves. */
class BoardTests extends BrowserTest {

    private static final String DAY = "boards/defection?from=2004-05-05&to=2004-05-05";

    private final String customer = "bar-" + UUID.randomUUID();
    private Desk marta;
    private Page page;
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void open() {
        ana.put("/api/v1/customers/" + customer, Map.of("name", "Grace Lindqvist", "since", "2001-01-01"));
        ana.post(
                "/api/v1/customers/" + customer + "/defections",
                Map.of("on", "2004-05-05", "primaryCause", "PRICE_INCREASE", "valueLost", 90));
        marta = browser.signIn("marta", "en-GB");
        page = marta.page();
        page.onRequest(request -> asked.add(request.url()));
        marta.opens("customers");
        page.waitForLoadState();
        assertThat(asked).noneMatch(url -> url.contains("chart-engine"));
        marta.opens(DAY);
        page.locator("amends-chart svg path[fill]").first().waitFor();
    }

    @Test
    void theKeyboardAloneLeadsToTheCustomersBehindABarAndBack() {
        String part = new Hands(marta).toWords("Price, Lead: ").name();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("show=group.PRICING.LEAD"));
        page.waitForFunction("document.activeElement.localName === 'h2'");
        assertThat(page.locator(".am-losses").innerText()).contains("Grace Lindqvist", "€90 a year");

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("show="));
        page.waitForFunction("document.activeElement.classList.contains('am-chart-part')");
        assertThat(new Hands(marta).name()).isEqualTo(part);
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
}
