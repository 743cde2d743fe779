package org.amends.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.amends.complaint.ui.ComplaintNavigation;
import org.amends.customer.ui.CustomerNavigation;
import org.amends.followup.FollowUps.Call;
import org.amends.uikit.Countdown;
import org.amends.uikit.Moments;

/** Somebody to call: when, who, about what, how to reach them. */
final class CallRow extends ListItem {

    private final Moments moments;

    CallRow(Call call, Clock clock, ZoneId zone, Runnable record) {
        moments = new Moments(clock, zone);
        addClassName("am-call");
        Countdown due = new Countdown(call.dueAt(), clock, zone);
        due.addClassName("am-strong");
        Button act = new Button(getTranslation("followup.calls.record"), pressed -> record.run());
        act.setAriaLabel(getTranslation("followup.calls.record.of", call.customerName()));
        add(due, who(call), reach(call), act);
    }

    private Component who(Call call) {
        RouterLink name = CustomerNavigation.link(call.customer(), call.customerName());
        name.addClassName("am-strong");
        Anchor subject = ComplaintNavigation.link(
                call.complaint().number(), call.complaint().subject());
        Span about = new Span(subject);
        about.addClassName("am-small");
        Instant closed = call.complaint().closedAt();
        if (closed != null) {
            Span when = new Span(" · " + getTranslation("followup.calls.closed", moments.at(closed)));
            when.addClassName("am-third");
            when.setTitle(moments.exact(closed));
            about.add(when);
        }
        return part("am-call-who", name, about);
    }

    private Component reach(Call call) {
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

    private static Div part(String name, Component... content) {
        Div part = new Div(content);
        part.addClassName(name);
        return part;
    }
}
