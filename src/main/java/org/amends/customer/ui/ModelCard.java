package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.DoubleStream;
import org.amends.customer.ScoringModel;
import org.amends.customer.buying.ModelFit;
import org.amends.uikit.Card;
import org.amends.uikit.Facts;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Moments;
import org.jspecify.annotations.Nullable;

/** The parameters under which what all customers did was most likely. */
final class ModelCard extends Composite<Card> {

    private static final List<String> COLUMNS = List.of("r", "α", "a", "b");

    private final ScoringModel model;
    private final Moments moments;

    ModelCard(ScoringModel model, Moments moments) {
        this.model = model;
        this.moments = moments;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("customer.model.title"));
        NumberFormat whole = NumberFormat.getIntegerInstance(getLocale());
        card.add(new Facts()
                .add(getTranslation("customer.model.asOf"), moments.date(model.asOf()))
                .add(getTranslation("customer.model.customers"), whole.format(model.customers()))
                .add(
                        getTranslation("customer.model.horizon"),
                        getTranslation("customer.model.weeks", Math.round(model.horizonWeeks()))));
        if (model.bgNbd() == null && model.mbgNbd() == null) {
            card.add(new InfoBox(getTranslation("customer.model.few", ModelFit.LEAST_CUSTOMERS, ModelFit.LEAST_REPEATS))
                    .caution());
            return card;
        }
        if (model.buysAgain() == null) {
            card.add(new InfoBox(getTranslation("customer.model.short")).caution());
        }
        NativeTable table = new NativeTable();
        table.addClassName("am-table");
        NativeTableRow head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(getTranslation("customer.model.model")));
        COLUMNS.forEach(column -> head.add(new NativeTableHeaderCell(column)));
        head.add(new NativeTableHeaderCell(getTranslation("customer.model.likelihood")));
        row(table, "BG/NBD", model.bgNbd());
        row(table, "MBG/NBD", model.mbgNbd());
        Div scroll = new Div(table);
        scroll.addClassName("am-table-scroll");
        card.add(scroll, new InfoBox(getTranslation("customer.model.text")));
        return card;
    }

    private void row(NativeTable table, String name, @Nullable ModelFit fit) {
        if (fit == null) {
            return;
        }
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setMinimumFractionDigits(3);
        format.setMaximumFractionDigits(3);
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell header = new NativeTableHeaderCell(name);
        header.getElement().setAttribute("scope", "row");
        row.add(header);
        DoubleStream.of(
                        fit.model().r(),
                        fit.model().alpha(),
                        fit.model().a(),
                        fit.model().b())
                .forEach(value -> row.add(new NativeTableCell(format.format(value))));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        row.add(new NativeTableCell(format.format(fit.logLikelihood())));
    }
}
