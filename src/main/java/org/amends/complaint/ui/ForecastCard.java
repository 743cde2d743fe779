package org.amends.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.amends.complaint.Forecast;
import org.amends.uikit.Facts;
import org.amends.uikit.InfoBox;
import org.amends.uikit.MarkRow;
import org.amends.uikit.Moments;
import org.amends.uikit.PriorityBadge;

/** What the customer can be told before anything is filed: how urgent it is, and by when. */
final class ForecastCard extends Div {

    private final Moments moments;

    ForecastCard(Moments moments) {
        this.moments = moments;
        addClassName("am-forecast");
        getElement().setAttribute("role", "status");
    }

    void show(Forecast forecast) {
        removeAll();
        InfoBox box = new InfoBox(new MarkRow(
                new PriorityBadge(forecast.priority().name(), Labels.of(forecast.priority())),
                new Span(Labels.sentences(forecast.reasons()))));
        Facts facts = new Facts();
        facts.add(Labels.say("complaint.new.forecast.actBy"), moments.at(forecast.actBy()));
        facts.addIfKnown(
                Labels.say("complaint.new.forecast.promise"),
                forecast.promisedBy() == null ? null : moments.at(forecast.promisedBy()));
        facts.addIfKnown(
                Labels.say("complaint.new.forecast.legal"),
                forecast.legalDueAt() == null
                        ? null
                        : moments.at(forecast.legalDueAt()) + (forecast.law() == null ? "" : " · " + forecast.law()));
        add(box, facts);
    }

    /** While something is typed that cannot be. */
    void clear() {
        removeAll();
    }
}
