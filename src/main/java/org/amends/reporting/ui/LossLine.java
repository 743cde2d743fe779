package org.amends.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.amends.complaint.ui.ComplaintNavigation;
import org.amends.customer.ui.CustomerNavigation;
import org.amends.reporting.Loss;
import org.amends.reporting.Loss.LossCase;
import org.amends.uikit.Amounts;
import org.amends.uikit.Moments;
import org.amends.uikit.TierBadge;

/** A customer who left: what went with them, why, and what they had complained of. */
final class LossLine extends ListItem {

    private final Moments moments;

    LossLine(Loss loss, Moments moments) {
        this.moments = moments;
        Span value = new Span(
                loss.value() == null
                        ? Says.text("behind.unvalued")
                        : Says.text("behind.value", Amounts.rounded(loss.value())));
        value.addClassName(loss.value() == null ? "am-third" : "am-number");
        Div head = new Div(
                new Div(CustomerNavigation.link(loss.customer(), loss.name())),
                new TierBadge(loss.tier().name()),
                value);
        head.addClassName("am-losses-head");
        add(head, why(loss));
        loss.cases().forEach(one -> add(line(one)));
    }

    private Component why(Loss loss) {
        String cause = loss.cause().isCategory()
                ? Says.cause(loss.cause())
                : Says.cause(loss.cause().category()) + ": " + Says.cause(loss.cause());
        String others = loss.otherCauses().stream().sorted().map(Says::cause).collect(Collectors.joining(", "));
        Div why = new Div(Says.text(
                others.isEmpty() ? "behind.why" : "behind.why.others",
                moments.date(loss.on()),
                cause,
                Says.text("basis." + loss.basis()),
                others));
        why.addClassNames("am-small", "am-third");
        return why;
    }

    private Component line(LossCase one) {
        Anchor subject = ComplaintNavigation.link(one.number(), one.subject());
        Span when = new Span(one.number().value() + " · " + moments.at(one.receivedAt()));
        when.addClassName("am-third");
        Div line = new Div(subject, when);
        line.addClassName("am-losses-case");
        if (one.late()) {
            Span late = new Span(Says.text("behind.late"));
            late.addClassName("am-late");
            line.add(late);
        }
        return line;
    }
}
