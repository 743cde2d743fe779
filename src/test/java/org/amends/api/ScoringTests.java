package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.amends.testing.Api;
import org.amends.testing.ReferenceData;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Purchases come in as a file, are scored as of a day, and are read of each customer: as a program does it. */
class ScoringTests extends InterfaceTest {

    private static final String CALIBRATED = "1997-09-30";

    /** They were published of all orders, the oldest of which is five years old: three years leave it out, and move a bound. */
    @Test
    void publishedCustomersHaveTheirPublishedScoresAndSegments() throws IOException {
        imported("purchases", Files.readString(ReferenceData.file("rfm/rfm_data_orders.csv")), """
                {"columns": {"customerExternalId": "customer_id", "purchasedOn": "order_date", "amount": "revenue"}}
                """);
        assertThat(scored(Map.of("asOf", "2006-12-31", "windowMonths", 72))
                        .get("state")
                        .asText())
                .isEqualTo("SUCCEEDED");

        JsonNode abbey =
                Api.body(bruno.get("/api/v1/customers/{id}", "Abbey O'Reilly")).get("rfm");
        assertThat(abbey.get("asOf").asText()).isEqualTo("2006-12-31");
        assertThat(abbey.get("recencyDays").asInt()).isEqualTo(205);
        assertThat(abbey.get("frequency").asInt()).isEqualTo(6);
        assertThat(abbey.get("value").asDouble()).isEqualTo(472);
        assertThat(List.of(
                        abbey.get("r").asInt(),
                        abbey.get("f").asInt(),
                        abbey.get("m").asInt()))
                .containsExactly(3, 4, 3);
        JsonNode add =
                Api.body(bruno.get("/api/v1/customers/{id}", "Add Senger")).get("rfm");
        assertThat(List.of(
                        add.get("r").asInt(), add.get("f").asInt(), add.get("m").asInt()))
                .containsExactly(4, 1, 2);
        assertThat(customers().stream()
                        .map(customer -> customer.get("rfm").get("segment"))
                        .filter(segment -> segment != null && !segment.isNull())
                        .collect(Collectors.groupingBy(JsonNode::asText, Collectors.counting())))
                .isEqualTo(Map.of(
                        "Champions", 35L,
                        "Potential Loyalist", 342L,
                        "Loyal Customers", 170L,
                        "Promising", 9L,
                        "New Customers", 104L,
                        "Can't Lose Them", 47L,
                        "At Risk", 28L,
                        "Need Attention", 10L,
                        "About To Sleep", 102L,
                        "Lost", 148L));
    }

    @Test
    void modelsAndRiskOfPublishedCustomersAreAsGoodAsPublished() throws IOException {
        Set<String> returned = new HashSet<>();
        StringBuilder file = new StringBuilder("customerExternalId,purchasedOn,amount\n");
        for (String line : Files.readAllLines(ReferenceData.file("cdnow/CDNOW_sample.txt"))) {
            String[] cells = line.strip().split("\\s+");
            if (cells.length == 5) {
                String day = cells[2].substring(0, 4) + "-" + cells[2].substring(4, 6) + "-" + cells[2].substring(6);
                file.append("cdnow-%s,%s,%s%n".formatted(cells[1], day, cells[4]));
                if (day.compareTo(CALIBRATED) > 0) {
                    returned.add("cdnow-" + cells[1]);
                }
            }
        }
        imported("purchases", file.toString(), NO_MAPPING);
        JsonNode run = scored(Map.of("asOf", CALIBRATED));
        assertThat(run.get("customers").asInt()).isGreaterThanOrEqualTo(2_357);

        JsonNode model = Api.body(marta.get("/api/v1/scoring/model"));
        assertThat(model.get("asOf").asText()).isEqualTo(CALIBRATED);
        assertThat(model.get("timeUnit").asText()).isEqualTo("WEEK");
        assertThat(model.get("customers").asInt()).isEqualTo(2_357);
        isCloseTo(model.get("bgNbd"), 0.2426, 4.4136, 0.7929, 2.4259);
        assertThat(model.get("bgNbd").get("logLikelihood").asDouble()).isCloseTo(-9582.43, within(0.01));
        isCloseTo(model.get("mbgNbd"), 0.525, 6.183, 0.891, 1.614);

        List<JsonNode> bought = customers().stream()
                .filter(customer -> customer.get("externalId").asText().startsWith("cdnow-"))
                .toList();
        assertThat(bought).hasSize(2_357).allSatisfy(customer -> {
            JsonNode risk = customer.get("risk");
            assertThat(risk.get("asOf").asText()).isEqualTo(CALIBRATED);
            assertThat(risk.get("pAlive").asDouble()).isBetween(0.0, 1.0);
            assertThat(risk.get("expectedPurchases").asDouble()).isFinite().isNotNegative();
            int effects = 0;
            for (JsonNode factor : risk.get("factors")) {
                effects += factor.get("effect").asInt();
            }
            assertThat(effects).isEqualTo(risk.get("score").asInt());
        });
        double auc = auc(
                bought, returned, customer -> -customer.get("risk").get("score").asDouble());
        assertThat(auc).as("ranking by risk").isGreaterThan(0.775);
    }

    @Test
    void aDayAheadCannotBeScored() {
        assertThat(marta.post("/api/v1/scoring/runs", Map.of("asOf", "2100-01-01"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(marta.post("/api/v1/scoring/runs", Map.of("windowMonths", 0)).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(bruno.post("/api/v1/scoring/runs", Map.of()).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(marta.get("/api/v1/scoring/runs/{id}", "7").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoTellsTheRiskIsForManagersToSay() {
        scored(Map.of());

        assertThat(Api.body(marta.get("/api/v1/scoring/model")).get("riskBy").asText())
                .isEqualTo("RULE");
        assertThat(bruno.put("/api/v1/scoring/model/risk-by", Map.of("riskBy", "RULE"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(marta.put("/api/v1/scoring/model/risk-by", Map.of()).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        JsonNode run = Api.body(marta.put("/api/v1/scoring/model/risk-by", Map.of("riskBy", "RULE")));
        ended("/api/v1/scoring/runs/{id}", run.get("id").asText());
    }

    private static void isCloseTo(JsonNode fit, double r, double alpha, double a, double b) {
        assertThat(fit.get("r").asDouble()).isCloseTo(r, within(0.0005));
        assertThat(fit.get("alpha").asDouble()).isCloseTo(alpha, within(0.0005));
        assertThat(fit.get("a").asDouble()).isCloseTo(a, within(0.0005));
        assertThat(fit.get("b").asDouble()).isCloseTo(b, within(0.0005));
    }

    /** The chance that somebody who returned is ranked above somebody who did not; equals count half. */
    private static double auc(List<JsonNode> customers, Set<String> returned, ToDoubleFunction<JsonNode> score) {
        Map<Boolean, List<Double>> scores = customers.stream()
                .collect(Collectors.partitioningBy(
                        one -> returned.contains(one.get("externalId").asText()),
                        Collectors.mapping(score::applyAsDouble, Collectors.toList())));
        List<Double> came = scores.getOrDefault(true, List.of());
        List<Double> stayedAway = scores.getOrDefault(false, List.of());
        double won = 0;
        for (double one : came) {
            for (double other : stayedAway) {
                won += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return won / came.size() / stayedAway.size();
    }

    private List<JsonNode> customers() {
        List<JsonNode> all = new ArrayList<>();
        for (int page = 0; ; page++) {
            JsonNode read = Api.body(bruno.get("/api/v1/customers?size=200&page={page}", page));
            read.get("items").forEach(all::add);
            if (!read.get("hasNext").asBoolean()) {
                return all;
            }
        }
    }

    private JsonNode scored(Map<String, ?> asked) {
        JsonNode begun = Api.body(marta.post("/api/v1/scoring/runs", asked));
        return ended("/api/v1/scoring/runs/{id}", begun.get("id").asText());
    }
}
