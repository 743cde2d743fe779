package org.amends.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.amends.browser.Browser;
import org.amends.complaint.Stage;
import org.amends.testing.StartedProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticMessageSource;

class FirstStartTests {

    private static final String WHOLE = "AMENDS_DEMO_WHOLE=true";

    @Test
    void makesACompanyWithCasesAtAllStagesWhichTheNextStartFindsAgain(@TempDir Path folder) throws Exception {
        isKilledHalfWay(folder);
        List<String> before;
        try (StartedProduct product = StartedProduct.on(folder, WHOLE)) {
            // nobody works in the middle of it
            JsonNode refused = product.get("/api/v1/complaints");
            assertThat(refused.path("status").asInt()).isEqualTo(503);
            assertThat(refused.path("detail").asText()).contains("demo company");
            product.awaits("The demo company is ready");
            assertThat(product.said()).contains("cut short").doesNotContain("The story of");
            List<JsonNode> cases = all(product, "/api/v1/complaints");
            before = each(cases, "number");
            assertThat(before).hasSizeBetween(250, 300).doesNotHaveDuplicates();
            assertThat(each(cases, "stage"))
                    .containsAll(Arrays.stream(Stage.values())
                            .filter(stage -> stage != Stage.RECEIVED)
                            .map(Stage::name)
                            .toList());
            assertThat(each(cases, "stage").stream().filter("CLOSED"::equals).count())
                    .isGreaterThan(before.size() * 6L / 10);
            assertThat(each(cases, "tier")).contains("PLATINUM", "GOLD", "IRON", "LEAD", "UNRATED");
            assertThat(cases.stream().filter(one -> !one.path("escalatedAt").isNull()))
                    .hasSizeGreaterThan(5);
            assertThat(all(product, "/api/v1/customers")).hasSizeBetween(390, 430);
        }
        try (StartedProduct again = StartedProduct.on(folder, WHOLE)) {
            assertThat(again.said()).doesNotContain("The demo company is ready");
            assertThat(each(all(again, "/api/v1/complaints"), "number")).isEqualTo(before);
            letsOneInWithOnePress(again);
        }
    }

    /** And be somebody else with two more, until one has read often enough that nothing is real. */
    private static void letsOneInWithOnePress(StartedProduct product) throws Exception {
        try (Browser browser =
                Browser.start(product.at("/").toString(), new StaticMessageSource(), DemoPeople.PASSWORD)) {
            Page page = browser.atTheDoor("es-ES");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Gerente")))
                    .click();
            page.getByText("Empresa de demostración: aquí nada es real").waitFor();
            page.getByText("Verla como").click();
            page.getByText("Agente de atención · ").click();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Elena Robles"))
                    .waitFor();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ocultar esta línea"))
                    .click();
            page.getByText("Empresa de demostración: aquí nada es real")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    /** Where the process waits for nobody, stories cannot be told to their end, and the others are all the same. */
    private static void isKilledHalfWay(Path folder) throws Exception {
        StartedProduct impatient = StartedProduct.on(folder, WHOLE, "AMENDS_ANSWER_WITHIN=PT1S");
        impatient.awaits("The story of");
        TimeUnit.SECONDS.sleep(1);
        impatient.kill();
        assertThat(impatient.said().split("The story of", -1)).hasSizeGreaterThan(2);
        assertThat(impatient.said()).doesNotContain("The demo company is ready");
    }

    private static List<JsonNode> all(StartedProduct product, String path) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page;
        int n = 0;
        do {
            page = product.get(path + "?size=200&page=" + n++);
            page.get("items").forEach(all::add);
        } while (page.get("hasNext").asBoolean());
        return all;
    }

    private static List<String> each(List<JsonNode> items, String field) {
        return items.stream().map(item -> item.get(field).asText()).toList();
    }
}
