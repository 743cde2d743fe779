package org.amends.bench;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintQueue;
import org.amends.complaint.QueueFilter;

/** The first page of the queue, and searches, while the table grows. */
final class Reading implements Benchmark {

    private static final int PAGE = 50;

    /** As somebody writes it who knows that the server sorts all that is open if it is joined first. */
    private static final String BARE = """
            SELECT c.*, t.code, u.username, k.external_id, k.name
              FROM (SELECT id FROM complaint WHERE open = TRUE ORDER BY lane, act_by, id LIMIT 50) page
              JOIN complaint c ON c.id = page.id
              JOIN team t ON t.id = c.team
              LEFT JOIN app_user u ON u.id = c.assignee
              LEFT JOIN customer k ON k.id = c.customer_id
             ORDER BY c.lane, c.act_by, c.id
            """;

    @Override
    public void run(Product product, Options options, Report report) {
        ManyCases cases = new ManyCases(product.sql(), "M");
        ComplaintQueue queue = product.bean(ComplaintQueue.class);
        ComplaintLookup lookup = product.bean(ComplaintLookup.class);
        report.chapter("Reading");
        for (int size : List.of(1_000, 100_000, 1_000_000)) {
            if (size > options.cases() || size < cases.made()) {
                continue;
            }
            cases.upTo(size);
            Load load = new Load(1, options.several(400));
            Load few = new Load(1, options.several(40));
            Rounds rounds = new Rounds()
                    .with(
                            "bare SQL, the queue's first 50",
                            () -> load.perSecond(
                                    () -> product.sql().sql(BARE).query().listOfRows()))
                    .with("the queue's first 50", timed(load, product, () -> queue.first(QueueFilter.OPEN, PAGE, 0)))
                    .with(
                            "the queue of a team, first 50",
                            timed(load, product, () -> queue.first(QueueFilter.OPEN.ofTeam("care"), PAGE, 0)));
            for (String text :
                    List.of("M-2024-0000777", "kettle broken", "winter", "Person 77", "nowhere to be found")) {
                rounds.with(
                        "search “" + text + "”",
                        timed(few, product, () -> lookup.search(QueueFilter.ALL.saying(text), 0, PAGE)));
            }
            report.table(
                    "%,d cases, one thread".formatted(size),
                    rounds.run(options.rounds()).milliseconds());
        }
    }

    private static DoubleSupplier timed(Load load, Product product, Supplier<?> read) {
        return () -> load.perSecond(() -> product.allowed(read));
    }
}
