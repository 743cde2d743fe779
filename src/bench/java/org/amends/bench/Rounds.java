package org.amends.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * Measures candidates in turn, A B C A B C …, so that whatever else the machine does falls upon all of them. The first
 * one named is what the others are compared with, round by round.
 */
final class Rounds {

    private final Map<String, DoubleSupplier> candidates = new LinkedHashMap<>();
    private final Map<String, List<Double>> measured = new LinkedHashMap<>();

    Rounds with(String candidate, DoubleSupplier measure) {
        candidates.put(candidate, measure);
        return this;
    }

    /** After a round that does not count. */
    Rounds run(int rounds) {
        round();
        measured.clear();
        return runCold(rounds);
    }

    /** Where a round is long enough to warm up in. */
    Rounds runCold(int rounds) {
        for (int round = 0; round < rounds; round++) {
            round();
        }
        return this;
    }

    private void round() {
        candidates.forEach((name, measure) ->
                measured.computeIfAbsent(name, any -> new ArrayList<>()).add(measure.getAsDouble()));
    }

    /** @param unit of what was measured; more is better @param compared what the ratio is to */
    Table table(String unit, String compared) {
        String base = candidates.keySet().iterator().next();
        Table table = new Table("", unit, "least – most", compared, "least – most");
        measured.forEach((name, rates) -> {
            Spread rate = Spread.of(rates);
            Spread ratio = Spread.of(ratios(rates, measured.getOrDefault(base, rates)));
            table.row(
                    name,
                    Table.number(rate.median()),
                    Table.number(rate.least()) + " – " + Table.number(rate.most()),
                    name.equals(base) ? "1" : Table.ratio(ratio.median()),
                    name.equals(base) ? "" : Table.ratio(ratio.least()) + " – " + Table.ratio(ratio.most()));
        });
        return table;
    }

    /** What one took, of what was measured a second. */
    Table milliseconds() {
        Table table = new Table("", "milliseconds", "least – most");
        measured.forEach((name, rates) -> {
            Spread took = Spread.of(rates.stream().map(rate -> 1000 / rate).toList());
            table.row(
                    name, Table.number(took.median()), Table.number(took.least()) + " – " + Table.number(took.most()));
        });
        return table;
    }

    private static List<Double> ratios(List<Double> rates, List<Double> base) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rates.size(); round++) {
            ratios.add(rates.get(round) / base.get(round));
        }
        return ratios;
    }

    private record Spread(double least, double median, double most) {

        static Spread of(List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            int middle = sorted.size() / 2;
            double median =
                    sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
            return new Spread(sorted.get(0), median, sorted.get(sorted.size() - 1));
        }
    }
}
