package org.amends.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.amends.customer.Tier;
import org.amends.reporting.Behind;
import org.amends.reporting.DefectionReport;
import org.amends.uikit.Card;
import org.amends.uikit.TierBadge;
import org.jspecify.annotations.Nullable;

/** The causes by tier, drawn or as a table, with what the colours and marks mean. */
final class CausesCard extends Composite<Card> {

    private final Consumer<BoardChoice> wanted;
    private final Div legend = new Div();
    private final Div table = new Div();
    private final Div note = new Div();
    private @Nullable CausesChart chart;

    CausesCard(Consumer<BoardChoice> wanted) {
        this.wanted = wanted;
        legend.addClassName("am-legend");
        note.addClassName("am-chart-note");
    }

    @Override
    protected Card initContent() {
        Card card = new Card(Says.text("defection.chart.title"), table, note);
        card.addClassName("am-board-causes");
        return card.withAside(legend);
    }

    /** The chart stays the same one, so that the focus and the way of its bars do. */
    void show(DefectionReport report, BoardChoice choice) {
        List<Tier> tiers = Arrays.stream(Tier.values())
                .filter(tier -> report.causes().stream()
                        .anyMatch(losses -> losses.tiers().get(tier.ordinal()).customers() > 0))
                .toList();
        legend.removeAll();
        tiers.forEach(tier -> legend.add(new TierBadge(tier.name())));
        if (chart == null) {
            chart = new CausesChart(report, choice, tiers, wanted);
            getContent().addComponentAtIndex(1, chart);
        }
        chart.setVisible(!choice.asTable());
        chart.show(report, choice, tiers);
        table.setClassName("am-quiet", !choice.asTable());
        table.removeAll();
        table.add(new CausesTable(report, choice, tiers));
        note.removeAll();
        note.add(note(report, choice));
    }

    /** To the part of a bar from which the list was opened. @return whether it is one */
    boolean focusOn(Behind behind) {
        return chart != null && chart.isVisible() && chart.focusOn(behind);
    }

    private Component[] note(DefectionReport report, BoardChoice choice) {
        boolean marks = !choice.asTable() && !choice.byValue();
        return new Component[] {
            new Span(Says.text(marks ? "defection.note.marks" : "defection.note")),
            quiet(Says.text("counted"), () -> new HowCounted(report).open()),
            quiet(
                    Says.text(choice.asTable() ? "view.chart" : "view.table"),
                    () -> wanted.accept(choice.asTable(!choice.asTable())))
        };
    }

    private static Button quiet(String text, Runnable act) {
        Button button = new Button(text, pressed -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
