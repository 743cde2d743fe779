package org.amends.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.amends.complaint.Stage;
import org.amends.testing.StartedProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTests {

    @Test
    void makesACompanyWithCasesAtAllStagesWhichTheNextStartFindsAgain(@TempDir Path folder) throws Exception {
        isKilledHalfWay(folder);
        List<String> before;
        try (StartedProduct product = StartedProduct.on(folder)) {
            product.awaits("The demo company is ready");
            assertThat(product.said()).contains("cut short").doesNotContain("The story of");
            JsonNode cases = product.get("/api/v1/complaints?size=200").get("items");
            before = each(cases, "number");
            assertThat(before).hasSizeGreaterThan(30);
            assertThat(each(cases, "stage"))
                    .containsAll(Arrays.stream(Stage.values())
                            .filter(stage -> stage != Stage.RECEIVED)
                            .map(Stage::name)
                            .toList());
            assertThat(product.get("/api/v1/customers?size=200").get("items")).hasSizeGreaterThan(20);
        }
        try (StartedProduct again = StartedProduct.on(folder)) {
            assertThat(again.said()).doesNotContain("The demo company is ready");
            assertThat(each(again.get("/api/v1/complaints?size=200").get("items"), "number"))
                    .isEqualTo(before);
        }
    }

    @Test
    void makesACompanyWhereTheProcessWaitsForNobodyToo(@TempDir Path folder) throws Exception {
        try (StartedProduct product = StartedProduct.on(folder, "AMENDS_ANSWER_WITHIN=PT1S")) {
            product.awaits("The demo company is ready");
            assertThat(product.said()).contains("The story of");
            assertThat(product.get("/api/v1/complaints?size=200").get("items")).hasSizeGreaterThan(30);
        }
    }

    /** The story takes ten seconds and more. */
    private static void isKilledHalfWay(Path folder) throws Exception {
        StartedProduct impatient = StartedProduct.on(folder);
        TimeUnit.SECONDS.sleep(3);
        impatient.kill();
        assertThat(impatient.said()).doesNotContain("The demo company is ready");
    }

    private static List<String> each(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get(field).asText())
                .toList();
    }
}
