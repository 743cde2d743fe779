package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.amends.customer.ScoringModel;
import org.amends.customer.buying.HeldOut;
import org.amends.uikit.Card;
import org.amends.uikit.Figure;
import org.amends.uikit.InfoBox;
import org.amends.uikit.SmallChart;
import org.amends.uikit.SmallChart.Column;

/** What a model that knew nothing of the last period foretold of it, beside what then happened. */
final class ForetoldCard extends Composite<Card> {

    private final ScoringModel model;

    ForetoldCard(ScoringModel model) {
        this.model = model;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("customer.foretold.title"));
        HeldOut heldOut = model.heldOut();
        if (heldOut == null) {
            card.add(new InfoBox(getTranslation("customer.foretold.none")));
            return card;
        }
        NumberFormat three = NumberFormat.getNumberInstance(getLocale());
        three.setMinimumFractionDigits(3);
        three.setMaximumFractionDigits(3);
        NumberFormat whole = NumberFormat.getIntegerInstance(getLocale());
        Div figures = new Div(
                new Figure(
                        getTranslation("customer.foretold.auc"),
                        three.format(heldOut.auc()),
                        getTranslation("customer.foretold.auc.text", three.format(heldOut.aucOfRecency()))),
                new Figure(
                        getTranslation("customer.foretold.customers"),
                        whole.format(heldOut.customers()),
                        getTranslation("customer.foretold.weeks", Math.round(model.horizonWeeks()))));
        figures.addClassName("am-figures");
        Div key = new Div(
                new Span(getTranslation("customer.foretold.said")), new Span(getTranslation("customer.foretold.came")));
        key.addClassNames("am-key", "am-small");
        card.add(figures, key, chart(heldOut.tenths()));
        return card;
    }

    private SmallChart chart(List<HeldOut.Tenth> tenths) {
        NumberFormat percent = NumberFormat.getPercentInstance(getLocale());
        List<Column> columns = IntStream.range(0, tenths.size())
                .mapToObj(at -> new Column(
                        List.of(tenths.get(at).said(), tenths.get(at).came()),
                        getTranslation(
                                "customer.foretold.tenth",
                                at + 1,
                                percent.format(tenths.get(at).said()),
                                percent.format(tenths.get(at).came()))))
                .toList();
        return SmallChart.columns(
                columns.stream()
                        .map(Column::words)
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""),
                columns,
                getTranslation("customer.foretold.least"),
                getTranslation("customer.foretold.most"));
    }
}
