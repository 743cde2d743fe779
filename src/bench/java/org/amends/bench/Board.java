package org.amends.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amends.reporting.Behind;
import org.amends.reporting.DefectionBoard;
import org.amends.reporting.DefectionQuestion;
import org.amends.reporting.LossLookup;
import org.amends.reporting.Period;

/** Why customers left in a year in which 60,000 did, and the list behind a figure. */
final class Board implements Benchmark {

    private static final int LOSSES = 60_000;
    private static final int PAGE = 50;

    @Override
    public void run(Product product, Options options, Report report) {
        new ManyLosses(product.sql()).make(LOSSES);
        DefectionBoard board = product.bean(DefectionBoard.class);
        LossLookup lookup = product.bean(LossLookup.class);
        DefectionQuestion question = new DefectionQuestion(Period.lastMonths(12, LocalDate.now()));
        GatheredBoard gathered = new GatheredBoard(product.sql());
        report.chapter("Board");
        Load load = new Load(1, options.several(8));
        Rounds reports = new Rounds()
                .with("the statements of before", () -> load.perSecond(() -> gathered.report(question.period())))
                .with("the report", () -> load.perSecond(() -> product.allowed(() -> board.report(question))));
        report.table(
                "%,d losses in the year, one thread".formatted(LOSSES),
                reports.run(options.rounds()).table("a second", "to before"));
        report.table("Milliseconds", reports.milliseconds());
        for (Map.Entry<String, Behind> list : List.of(
                Map.entry("all who left", Behind.LOST), Map.entry("answered late", Behind.of(Behind.What.LATE)))) {
            Rounds lists = new Rounds()
                    .with(
                            "the statements of before",
                            () -> load.perSecond(() -> gathered.list(question.period(), list.getValue())))
                    .with(
                            "the list",
                            () -> load.perSecond(
                                    () -> product.allowed(() -> lookup.find(question, list.getValue(), 0, PAGE))));
            report.table(
                    "The list of " + list.getKey(), lists.run(options.rounds()).table("a second", "to before"));
            report.table("Milliseconds", lists.milliseconds());
        }
    }
}
