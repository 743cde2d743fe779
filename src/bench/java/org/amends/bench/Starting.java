package org.amends.bench;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The product in a process of its own on the data of the other benchmarks: its start, and its heap with people in it. */
final class Starting {

    private static final int SESSIONS = 100;

    private Starting() {}

    static void run(Path data, Options options, Report report) {
        report.chapter("Start and memory");
        URL screens = Starting.class.getResource("/META-INF/VAADIN/config/stats.json");
        if (screens == null) {
            report.say("Not measured: without -Pproduction there is no bundle of the screens.");
            return;
        }
        List<Double> starts = new ArrayList<>();
        for (int i = 1; i < options.rounds(); i++) {
            try (RunningProduct product = RunningProduct.startOn(data)) {
                starts.add(product.started().toMillis() / 1000.0);
            }
        }
        try (RunningProduct product = RunningProduct.startOn(data)) {
            starts.add(product.started().toMillis() / 1000.0);
            starts.sort(null);
            double empty = product.heap();
            List<SignedIn> people = new ArrayList<>();
            for (int i = 0; i < SESSIONS; i++) {
                people.add(SignedIn.at(product.port()));
            }
            double full = product.heap();
            report.table(
                    "",
                    new Table("", "")
                            .row(
                                    "from the command to healthy, seconds (median of " + starts.size() + ")",
                                    Table.number(starts.get(starts.size() / 2)))
                            .row("heap after the start, MB", Table.number(empty))
                            .row("heap with %d people at the queue, MB".formatted(people.size()), Table.number(full))
                            .row("a person, MB", Table.number((full - empty) / people.size())));
        }
    }
}
