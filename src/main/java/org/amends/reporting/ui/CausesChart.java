package org.amends.reporting.ui;

import com.vaadin.flow.component.Composite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.amends.customer.Tier;
import org.amends.reporting.Behind;
import org.amends.reporting.Behind.What;
import org.amends.reporting.DefectionReport;
import org.amends.reporting.DefectionReport.CauseLosses;
import org.amends.reporting.DefectionReport.TierLosses;
import org.amends.retention.DefectionCause;
import org.amends.uikit.Amounts;
import org.amends.uikit.BarChart;
import org.amends.uikit.BarChart.Part;
import org.amends.uikit.BarChart.Row;
import org.amends.uikit.BarChart.Series;
import org.jspecify.annotations.Nullable;

/** The causes as bars, parted by tier: as long as customers were lost, or as value was. */
final class CausesChart extends Composite<BarChart> {

    private static final String EXACTLY = "exactly.";

    private DefectionReport report;
    private BoardChoice choice;
    private List<Tier> tiers;

    /** @param wanted told the board to show next */
    CausesChart(DefectionReport report, BoardChoice choice, List<Tier> tiers, Consumer<BoardChoice> wanted) {
        this.report = report;
        this.choice = choice;
        this.tiers = tiers;
        getContent()
                .on(
                        (row, part) -> wanted.accept(this.choice.showing(behind(row, part))),
                        row -> wanted.accept(this.choice.toggled(DefectionCause.valueOf(row))));
    }

    @Override
    protected BarChart initContent() {
        return new BarChart(Says.text("defection.chart"));
    }

    /** @param shownTiers that are drawn */
    void show(DefectionReport found, BoardChoice wanted, List<Tier> shownTiers) {
        report = found;
        choice = wanted;
        tiers = shownTiers;
        List<Series> series = tiers.stream()
                .map(tier -> new Series(Says.tier(tier), "--am-" + tier.name().toLowerCase(Locale.ROOT)))
                .toList();
        getContent().show(series, rows(), key(choice.behind()));
    }

    /** Where the list behind was opened from. @return whether that is part of a bar */
    boolean focusOn(Behind behind) {
        String key = key(behind);
        if (key != null) {
            getContent().focusOn(key);
        }
        return key != null;
    }

    /** The longest bar first, the unknown last and only if there are any. */
    static List<CauseLosses> sorted(DefectionReport report, boolean byValue) {
        Comparator<CauseLosses> longest = byValue
                ? Comparator.comparing(losses -> losses.value().amount())
                : Comparator.comparingLong(CauseLosses::customers);
        return report.causes().stream()
                .filter(losses -> losses.cause() != DefectionCause.UNKNOWN || losses.customers() > 0)
                .sorted(Comparator.<CauseLosses, Boolean>comparing(losses -> losses.cause() == DefectionCause.UNKNOWN)
                        .thenComparing(longest.reversed()))
                .toList();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (CauseLosses group : sorted(report, choice.byValue())) {
            boolean opens = group.below().stream().anyMatch(losses -> losses.customers() > 0);
            boolean open = opens && choice.open().contains(group.cause());
            rows.add(row(group, group.cause().name(), Says.cause(group.cause()), false, opens ? open : null));
            if (open) {
                group.below().stream()
                        .filter(losses -> losses.customers() > 0)
                        .forEach(losses -> rows.add(
                                row(losses, EXACTLY + losses.cause(), Says.below(losses.cause()), true, null)));
            }
        }
        return rows;
    }

    private Row row(CauseLosses losses, String id, String name, boolean leaf, @Nullable Boolean open) {
        List<Part> parts = tiers.stream()
                .map(tier -> part(name, losses.tiers().get(tier.ordinal())))
                .toList();
        boolean any = losses.customers() > 0;
        return new Row(
                id,
                name,
                leaf,
                open,
                any ? Amounts.compact(losses.value()) : "",
                Says.number(losses.customers()),
                any ? Says.text("defection.bar", name, losses.customers(), Amounts.rounded(losses.value())) : "",
                parts,
                mark(losses, leaf));
    }

    private Part part(String name, TierLosses part) {
        return new Part(
                choice.byValue() ? part.value().amount().doubleValue() : part.customers(),
                Says.text(
                        "defection.part",
                        name,
                        Says.tier(part.tier()),
                        part.customers(),
                        Amounts.rounded(part.value())));
    }

    /** The published shares are of causes named, and say nothing of value. */
    private @Nullable Double mark(CauseLosses losses, boolean leaf) {
        return leaf || choice.byValue() || losses.publishedShare() == 0
                ? null
                : report.losses().customers() * losses.publishedShare() / (double) DefectionCause.publishedSum();
    }

    private Behind behind(String row, int part) {
        Tier tier = part == BarChart.WHOLE ? null : tiers.get(part);
        return row.startsWith(EXACTLY)
                ? Behind.cause(DefectionCause.valueOf(row.substring(EXACTLY.length())), tier)
                : Behind.group(DefectionCause.valueOf(row), tier);
    }

    /** Null for what is no part of a bar. */
    private @Nullable String key(@Nullable Behind behind) {
        if (behind == null || behind.cause() == null || behind.what() == What.ALSO) {
            return null;
        }
        String row = behind.what() == What.GROUP ? behind.cause().name() : EXACTLY + behind.cause();
        return BarChart.key(row, behind.tier() == null ? BarChart.WHOLE : tiers.indexOf(behind.tier()));
    }
}
