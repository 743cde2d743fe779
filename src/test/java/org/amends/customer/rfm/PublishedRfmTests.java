package org.amends.customer.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amends.testing.ReferenceData;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against the tables that were published with the package rfm for R. */
class PublishedRfmTests {

    private static final LocalDate ANALYSED_ON = LocalDate.of(2006, 12, 31);

    private final Map<String, Bought> customers = new TreeMap<>();

    @BeforeEach
    void read() throws IOException {
        Map<String, List<CSVRecord>> orders;
        try (Reader file = Files.newBufferedReader(ReferenceData.file("rfm/rfm_data_orders.csv"))) {
            orders = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(file).stream()
                    .collect(Collectors.groupingBy(order -> order.get("customer_id")));
        }
        orders.forEach((name, all) -> customers.put(
                name,
                new Bought(
                        ChronoUnit.DAYS.between(
                                all.stream()
                                        .map(order -> LocalDate.parse(order.get("order_date")))
                                        .max(LocalDate::compareTo)
                                        .orElseThrow(),
                                ANALYSED_ON),
                        all.size(),
                        all.stream()
                                .mapToDouble(order -> Double.parseDouble(order.get("revenue")))
                                .sum())));
    }

    @Test
    void customersHaveTheirPublishedScores() {
        RfmScale scale = RfmScale.of(customers.values());
        assertThat(customers).hasSize(995);
        assertThat(of("Abbey O'Reilly")).isEqualTo(new Bought(205, 6, 472));
        assertThat(scale.score(of("Abbey O'Reilly"))).hasToString("3-4-3");
        assertThat(of("Add Senger")).isEqualTo(new Bought(140, 3, 340));
        assertThat(scale.score(of("Add Senger"))).hasToString("4-1-2");
    }

    @Test
    void tenSegmentsHaveAsManyCustomersAsWasPublished() {
        RfmScale scale = RfmScale.of(customers.values());
        List<String> names = new ArrayList<>();
        customers
                .values()
                .forEach(one -> names.add(
                        Segments.PUBLISHED.of(scale.score(one)).orElseThrow().name()));
        assertThat(names.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
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

    private Bought of(String name) {
        return Objects.requireNonNull(customers.get(name));
    }
}
