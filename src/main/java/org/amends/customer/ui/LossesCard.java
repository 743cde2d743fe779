package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;
import org.amends.customer.scoring.LossComparison;
import org.amends.customer.scoring.LossModel;
import org.amends.customer.scoring.RiskBy;
import org.amends.uikit.Card;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Moments;
import org.jspecify.annotations.Nullable;

/** What was learnt from the customers who left, beside the rule, and which of the two tells the risk. */
final class LossesCard extends Composite<Card> {

    private final @Nullable LossModel model;
    private final RiskBy teller;
    private final Moments moments;
    private final Consumer<RiskBy> choose;

    LossesCard(@Nullable LossModel model, RiskBy teller, Moments moments, Consumer<RiskBy> choose) {
        this.model = model;
        this.teller = teller;
        this.moments = moments;
        this.choose = choose;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("customer.losses.title"));
        if (model == null) {
            card.add(new InfoBox(getTranslation("customer.losses.few", LossModel.LEAST_LOST)));
        } else {
            Paragraph what = new Paragraph(getTranslation(
                    "customer.losses.text",
                    model.lost(),
                    model.customers(),
                    moments.date(model.until().get(0)),
                    model.until().size()));
            what.addClassName("am-third");
            card.add(what, table(model.comparison()));
        }
        card.add(new InfoBox(getTranslation("customer.losses.by." + teller)));
        if (teller == RiskBy.LOSSES) {
            card.add(act(RiskBy.RULE));
        } else if (model != null) {
            card.add(act(RiskBy.LOSSES));
        }
        return card;
    }

    private Div table(LossComparison found) {
        NativeTable table = new NativeTable();
        table.addClassName("am-table");
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("who", "auc", "brier")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("customer.losses.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        row(table, "customer.losses.learnt", found.auc(), found.brier());
        row(table, "customer.losses.rule", found.aucOfRule(), found.brierOfRule());
        Paragraph heldOut = new Paragraph(getTranslation("customer.losses.heldOut", found.customers(), found.lost()));
        heldOut.addClassNames("am-small", "am-third");
        Div scroll = new Div(table, heldOut);
        scroll.addClassName("am-table-scroll");
        return scroll;
    }

    private void row(NativeTable table, String name, double auc, double brier) {
        NumberFormat three = NumberFormat.getNumberInstance(getLocale());
        three.setMinimumFractionDigits(3);
        three.setMaximumFractionDigits(3);
        NativeTableHeaderCell header = new NativeTableHeaderCell(getTranslation(name));
        header.getElement().setAttribute("scope", "row");
        table.getBody()
                .addRow()
                .add(header, new NativeTableCell(three.format(auc)), new NativeTableCell(three.format(brier)));
    }

    private Div act(RiskBy other) {
        Button button = new Button(getTranslation("customer.losses.use." + other), pressed -> choose.accept(other));
        button.setDisableOnClick(true);
        Div foot = new Div(button);
        foot.addClassName("am-actions");
        return foot;
    }
}
