package org.amends.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.amends.customer.Tier;
import org.amends.reporting.Behind;
import org.amends.reporting.DefectionReport;
import org.amends.reporting.DefectionReport.CauseLosses;
import org.amends.uikit.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the chart as a table. Shown, each number leads to its customers, and every category stands with the causes
 * below it; only read, beside the chart, it holds what the chart shows and no links: what nobody sees must not take the focus.
 */
final class CausesTable extends Div {

    private final BoardChoice choice;
    private final List<Tier> tiers;

    CausesTable(DefectionReport report, BoardChoice choice, List<Tier> tiers) {
        this.choice = choice;
        this.tiers = tiers;
        NativeTable table = new NativeTable();
        table.addClassName("am-table");
        table.setCaptionText(Says.text("defection.chart.title"));
        NativeTableRow head = table.getHead().addRow();
        head(head, Says.text("defection.cause"));
        tiers.forEach(tier -> head(head, Says.tier(tier)));
        head(head, Says.text("defection.customers"));
        head(head, Says.text("defection.value"));
        head(head, Says.text("defection.also"));
        head(head, Says.text("defection.published"));
        for (CauseLosses group : CausesChart.sorted(report, choice.byValue())) {
            row(table.getBody().addRow(), group, false);
            if (choice.asTable() || choice.open().contains(group.cause())) {
                group.below().forEach(losses -> row(table.getBody().addRow(), losses, true));
            }
        }
        add(table);
        setClassName("am-table-scroll", choice.asTable());
    }

    private void row(NativeTableRow row, CauseLosses losses, boolean below) {
        NativeTableHeaderCell name =
                new NativeTableHeaderCell(below ? Says.below(losses.cause()) : Says.cause(losses.cause()));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        if (below) {
            row.addClassName("am-table-below");
        }
        tiers.forEach(tier -> cell(row, losses.tiers().get(tier.ordinal()).customers(), behind(losses, tier, below)));
        cell(row, losses.customers(), behind(losses, null, below));
        row.add(new NativeTableCell(losses.customers() == 0 ? "" : Amounts.rounded(losses.value())));
        cell(row, losses.alsoNamed(), Behind.also(losses.cause()));
        row.add(new NativeTableCell(
                losses.publishedShare() == 0 || below ? "" : Says.percent(losses.publishedShare() / 100.0, 0)));
    }

    private void cell(NativeTableRow row, long customers, Behind behind) {
        NativeTableCell cell = new NativeTableCell();
        if (choice.asTable() && customers > 0) {
            cell.add(Says.link(choice.showing(behind), Says.number(customers)));
        } else {
            cell.setText(Says.number(customers));
            cell.setClassName("am-third", customers == 0);
        }
        row.add(cell);
    }

    private static Behind behind(CauseLosses losses, @Nullable Tier tier, boolean below) {
        return below ? Behind.cause(losses.cause(), tier) : Behind.group(losses.cause(), tier);
    }

    private static void head(NativeTableRow head, String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        head.add(cell);
    }
}
