package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.amends.complaint.FiledComplaint;
import org.amends.uikit.Card;
import org.amends.uikit.Facts;
import org.amends.uikit.Figure;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Keys;
import org.amends.uikit.MarkRow;
import org.amends.uikit.Moments;
import org.amends.uikit.Notices;
import org.amends.uikit.PriorityBadge;
import org.jspecify.annotations.Nullable;

/** What the customer is to be told now: the number, the code, by when; and why it is as urgent as it is. */
class FiledCard extends Div {

    /** @param law what sets the legal date, if one is set */
    FiledCard(FiledComplaint filed, @Nullable String law, Moments moments, Runnable another) {
        Card card = new Card(
                        Labels.say("complaint.new.filed"),
                        new Figure(
                                Labels.say("complaint.new.filed.number"),
                                filed.number().value(),
                                ""),
                        code(filed.trackingCode()),
                        new InfoBox(new MarkRow(
                                new PriorityBadge(filed.priority().name(), Labels.of(filed.priority())),
                                new Span(Labels.sentences(filed.priorityReasons())))),
                        dates(filed, law, moments),
                        actions(filed, another))
                .task();
        addClassName("am-filed");
        add(card);
    }

    private static Component code(String tracking) {
        Span code = new Span(tracking);
        code.addClassNames("am-filed-code", "am-number");
        Button copy = new Button(Labels.say("complaint.new.filed.copy"));
        copy.addClickListener(pressed -> {
            copy.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", tracking);
            Notices.success(Labels.say("complaint.new.filed.copied"));
        });
        copy.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div line = new Div(new Span(Labels.say("complaint.new.filed.code")), code, copy);
        line.addClassName("am-actions");
        return line;
    }

    private static Component dates(FiledComplaint filed, @Nullable String law, Moments moments) {
        Facts facts = new Facts();
        facts.addIfKnown(
                Labels.say("complaint.new.filed.promised"),
                filed.promisedBy() == null ? null : moments.exact(filed.promisedBy()));
        facts.add(
                Labels.say("complaint.new.filed.legal"),
                filed.legalDueAt() == null
                        ? Labels.say("complaint.new.filed.legal.none")
                        : moments.exact(filed.legalDueAt()) + (law == null ? "" : " · " + law));
        facts.add(Labels.say("complaint.new.filed.actBy"), moments.exact(filed.actBy()));
        return facts;
    }

    private static Component actions(FiledComplaint filed, Runnable another) {
        Button open = Keys.on(
                "o",
                new Button(
                        Labels.say("complaint.new.filed.open"), pressed -> ComplaintNavigation.toCase(filed.number())));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setAutofocus(true);
        Div row = new Div(open, new Button(Labels.say("complaint.new.filed.another"), pressed -> another.run()));
        row.addClassName("am-actions");
        return row;
    }
}
