package org.amends.customer.buying;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amends.testing.ReferenceData;

/** The 2,357 first-time buyers of CDs in early 1997 on whom these models were published, and what they bought until mid-1998. */
record Cdnow(List<NavigableSet<LocalDate>> customers) {

    /** Week 39, where the published fits end. */
    static final LocalDate CALIBRATED = LocalDate.of(1997, 9, 30);

    static Cdnow read() throws IOException {
        Map<String, NavigableSet<LocalDate>> days = new TreeMap<>();
        try (Stream<String> lines = Files.lines(ReferenceData.file("cdnow/CDNOW_sample.txt"))) {
            lines.map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
                String[] cells = line.split("\\s+");
                days.computeIfAbsent(cells[1], customer -> new TreeSet<>())
                        .add(LocalDate.parse(cells[2], DateTimeFormatter.BASIC_ISO_DATE));
            });
        }
        return new Cdnow(List.copyOf(days.values()));
    }

    /** As known on that day, of those who had bought by then. */
    List<ReturnModel.Past> until(LocalDate day, LocalDate end) {
        return customers.stream()
                .filter(days -> !days.first().isAfter(day))
                .map(days -> new ReturnModel.Past(
                        summary(days.headSet(day, true), day),
                        !days.subSet(day, false, end, true).isEmpty()))
                .toList();
    }

    private static BuyingSummary summary(NavigableSet<LocalDate> days, LocalDate day) {
        return BuyingSummary.ofDays(
                days.size() - 1,
                ChronoUnit.DAYS.between(days.first(), days.last()),
                ChronoUnit.DAYS.between(days.first(), day));
    }
}
