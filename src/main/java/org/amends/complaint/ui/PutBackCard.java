package org.amends.complaint.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.amends.complaint.Workload.PutBack;
import org.amends.uikit.Card;
import org.amends.uikit.Moments;

/** What was put back since yesterday, by whom and why. Not there when nothing was. */
final class PutBackCard extends Div {

    void show(List<PutBack> cases, Moments moments) {
        removeAll();
        setVisible(!cases.isEmpty());
        if (cases.isEmpty()) {
            return;
        }
        Div list = new Div();
        list.addClassName("am-put-back");
        cases.forEach(one -> {
            Anchor subject = ComplaintNavigation.link(one.number(), one.subject());
            Paragraph reason = new Paragraph(Labels.say("complaint.queue.said", one.reason()));
            Span who = new Span(one.who() + " · " + moments.at(one.at()));
            list.add(new Div(subject, reason, who));
        });
        add(new Card(Labels.say("complaint.team.putBack"), list));
    }
}
