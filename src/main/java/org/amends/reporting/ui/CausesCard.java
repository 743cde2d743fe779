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
import org.amends.reporting.DefectionReport;
import org.amends.uikit.Card;
import org.amends.uikit.TierBadge;

/** The causes by tier, drawn or as a table, with what the colours and marks mean. */
final class CausesCard extends Composite<Card> {

    private final DefectionReport report;
    private final BoardChoice choice;
    private final Consumer<BoardChoice> wanted;
    private final List<Tier> tiers;
    private final CausesChart chart;

    CausesCard(DefectionReport report, BoardChoice choice, Consumer<BoardChoice> wanted) {
        this.report = report;
        this.choice = choice;
        this.wanted = wanted;
        this.tiers = Arrays.stream(Tier.values())
                .filter(tier -> report.causes().stream()
                        .anyMatch(losses -> losses.tiers().get(tier.ordinal()).customers() > 0))
                .toList();
        this.chart = new CausesChart(report, choice, tiers, wanted);
    }

    @Override
    protected Card initContent() {
        Div legend = new Div();
        legend.addClassName("am-legend");
        tiers.forEach(tier -> legend.add(new TierBadge(tier.name())));
        Card card = new Card(Says.text("defection.chart.title"));
        card.addClassName("am-board-causes");
        card.withAside(legend);
        if (choice.asTable()) {
            card.add(new CausesTable(report, choice, tiers, true));
        } else {
            CausesTable read = new CausesTable(report, choice, tiers, false);
            Div quiet = new Div(read);
            quiet.addClassName("am-quiet");
            card.add(chart, quiet);
        }
        card.add(note());
        return card;
    }

    /** To the part of a bar that was opened last. */
    void focusLast() {
        if (!choice.asTable()) {
            chart.focusLast();
        }
    }

    private Component note() {
        String marks = choice.asTable() || choice.byValue() ? "defection.note" : "defection.note.marks";
        Div note = new Div(
                new Span(Says.text(marks)),
                quiet(Says.text("counted"), () -> new HowCounted(report).open()),
                quiet(
                        Says.text(choice.asTable() ? "view.chart" : "view.table"),
                        () -> wanted.accept(choice.asTable(!choice.asTable()))));
        note.addClassName("am-chart-note");
        return note;
    }

    private static Button quiet(String text, Runnable act) {
        Button button = new Button(text, pressed -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
