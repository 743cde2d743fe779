package org.amends.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the benchmarks that its arguments name, all without a name, and writes what they measured. Options:
 * {@code --full} for more rounds and a million cases, {@code --keep} to go on with the data of the last run, {@code --rounds=5}, {@code --cases=100000}, {@code --data=folder}
 * for a folder that is deleted first.
 */
public final class Bench {

    private static final String STARTING = "starting";
    private static final String SCREENS = "screens";
    private static final Path COMPLAINTS = Path.of("..", "shared", "data", "cfpb", "complaints_sample.csv");
    private static final Path MAPPING = Path.of("docs", "imports", "cfpb.json");

    private Bench() {}

    /** In this order: the later ones fill the tables. */
    private static Map<String, Benchmark> benchmarks() {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("filing", new Filing());
        all.put("steps", new Steps());
        all.put("importing", new Importing());
        all.put("clocks", new DueClocks());
        all.put("timers", new DueTimers());
        all.put("board", new Board());
        all.put("reading", new Reading());
        all.put("scoring", new Scoring());
        return all;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, Benchmark> benchmarks = benchmarks();
        Set<String> names = new LinkedHashSet<>(benchmarks.keySet());
        names.add(STARTING);
        names.add(SCREENS);
        Options options = Options.of(arguments, names);
        Report report = new Report(Path.of("target", "bench", "report.md"));
        report.machine();
        if (options.names().contains(SCREENS)) {
            Screens.run(Path.of("target", "bench", "screens"), COMPLAINTS, MAPPING, report);
        }
        if (options.names().equals(List.of(SCREENS))) {
            System.exit(0);
        }
        try (Product product = Product.startIn(options.data(), options.kept())) {
            benchmarks.forEach((name, benchmark) -> {
                if (options.names().contains(name)) {
                    benchmark.run(product, options, report);
                }
            });
        }
        if (options.names().contains(STARTING)) {
            Starting.run(options.data(), options, report);
        }
        report.machine();
        System.exit(0);
    }
}
