package org.amends.complaint.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.amends.complaint.QueueRow;
import org.amends.customer.CustomerProfile;
import org.amends.uikit.InfoBox;
import org.amends.uikit.MarkRow;
import org.amends.uikit.RiskBars;
import org.amends.uikit.TierBadge;
import org.amends.uikit.ZoneBadge;

/** Who is on the phone: worth, risk, what they need, and whether this case is here already. */
class CustomerGlance extends Div {

    /** So many of the customer's cases are asked for. */
    static final int SHOWN = 20;

    private static final int LISTED = 3;

    CustomerGlance(CustomerProfile customer, List<QueueRow> cases) {
        addClassName("am-glance");
        add(new MarkRow(
                new TierBadge(customer.tier().name()),
                new ZoneBadge(customer.zone().name(), customer.satisfaction()),
                new RiskBars(customer.risk().band().name(), customer.risk().score()).spelledOut()));
        if (customer.isVulnerable()) {
            add(new InfoBox(Labels.say("complaint.new.glance.needs", String.join(", ", customer.supportNeeds())))
                    .caution());
        }
        List<QueueRow> open = cases.stream().filter(QueueRow::open).toList();
        if (!open.isEmpty()) {
            InfoBox box = new InfoBox(Labels.say("complaint.new.glance.open", open.size()));
            open.stream().limit(LISTED).map(CustomerGlance::line).forEach(box::add);
            add(box);
        }
    }

    private static Div line(QueueRow row) {
        Anchor link = ComplaintNavigation.link(row.number(), row.number().value());
        Span subject = new Span(" " + row.subject() + " · " + Labels.of(row.stage()));
        subject.getElement().setAttribute("dir", "auto");
        return new Div(link, subject);
    }
}
