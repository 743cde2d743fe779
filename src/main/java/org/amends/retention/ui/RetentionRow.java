package org.amends.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import org.amends.customer.CustomerStanding;
import org.amends.customer.LeavingIntention;
import org.amends.customer.Tier;
import org.amends.customer.ui.CustomerNavigation;
import org.amends.retention.RetentionCall;
import org.amends.retention.RetentionTask;
import org.amends.uikit.MarkRow;
import org.amends.uikit.Moments;
import org.amends.uikit.RiskBars;
import org.amends.uikit.TierBadge;

/** Somebody who said that they will leave: by when to speak with them, who they are, what they said, how to reach them. */
final class RetentionRow extends ListItem {

    private final Moments moments;

    RetentionRow(RetentionCall call, LocalDate today, Moments moments, Runnable record) {
        this.moments = moments;
        addClassName("am-call");
        Button act = new Button(getTranslation("retention.task.record"), pressed -> record.run());
        act.setAriaLabel(getTranslation("retention.task.record.of", call.customerName()));
        add(due(call.task(), today), who(call), reach(call), act);
    }

    private Span due(RetentionTask task, LocalDate today) {
        Span due = new Span(getTranslation(
                task.isOverdue(today) ? "retention.task.overdue" : "retention.task.due", moments.date(task.dueOn())));
        due.addClassName("am-strong");
        due.setClassName("am-late", task.isOverdue(today));
        return due;
    }

    private Component who(RetentionCall call) {
        RouterLink name = CustomerNavigation.link(call.customer(), call.customerName());
        name.addClassName("am-strong");
        CustomerStanding standing = call.standing();
        MarkRow marks = new MarkRow(
                new TierBadge((standing == null ? Tier.UNRATED : standing.tier()).name()),
                new RiskBars(standing == null ? null : standing.band().name(), null).spelledOut());
        Div who = part("am-call-who", name, marks);
        LeavingIntention said = call.intention();
        if (said != null) {
            Span words = new Span(getTranslation("retention.task.said", said.said()));
            words.getElement().setAttribute("dir", "auto");
            who.add(words);
        }
        who.add(small(getTranslation(
                "retention.task.since",
                said == null ? moments.at(call.task().openedAt()) : moments.date(said.statedOn()))));
        int tries = call.task().attempts().size();
        if (tries > 0) {
            who.add(small(getTranslation("retention.task.tries", tries)));
        }
        return who;
    }

    private Component reach(RetentionCall call) {
        Div reach = part("am-call-reach");
        String phone = call.phone();
        if (phone != null && !phone.isBlank()) {
            reach.add(new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), phone));
        }
        String email = call.email();
        if (email != null && !email.isBlank()) {
            Anchor mail = new Anchor("mailto:" + email, email);
            mail.addClassName("am-small");
            reach.add(mail);
        }
        return reach;
    }

    private static Span small(String text) {
        Span line = new Span(text);
        line.addClassNames("am-small", "am-third");
        return line;
    }

    private static Div part(String name, Component... content) {
        Div part = new Div(content);
        part.addClassName(name);
        return part;
    }
}
