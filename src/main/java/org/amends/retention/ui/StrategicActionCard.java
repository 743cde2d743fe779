package org.amends.retention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.amends.customer.ExternalId;
import org.amends.kernel.Refusal;
import org.amends.retention.StrategicAction;
import org.amends.retention.StrategicActionDone;
import org.amends.retention.StrategicActions;
import org.amends.uikit.Card;
import org.amends.uikit.Dialogs;
import org.amends.uikit.KeptTextArea;
import org.amends.uikit.Moments;
import org.amends.uikit.Notices;

/** What is proposed for a customer, and what was done, the latest first. */
final class StrategicActionCard extends Composite<Card> {

    private static final int SHOWN = 5;
    private static final int LONGEST_NOTE = 2_000;

    private final ExternalId customer;
    private final StrategicActions actions;
    private final Moments moments;
    private final boolean mayRecord;
    private final Div content = new Div();

    StrategicActionCard(ExternalId customer, StrategicActions actions, Moments moments, boolean mayRecord) {
        this.customer = customer;
        this.actions = actions;
        this.moments = moments;
        this.mayRecord = mayRecord;
    }

    @Override
    protected Card initContent() {
        content.addClassName("am-column");
        show();
        return new Card(getTranslation("retention.action.title"), content);
    }

    private void show() {
        content.removeAll();
        actions.proposed(customer).ifPresentOrElse(this::propose, () -> {
            Paragraph nothing = new Paragraph(getTranslation("retention.action.nothing"));
            nothing.addClassName("am-third");
            content.add(nothing);
        });
        List<StrategicActionDone> done = actions.of(customer);
        done.stream().limit(SHOWN).forEach(one -> content.add(line(one)));
    }

    private void propose(StrategicAction action) {
        Div what = new Div(getTranslation("retention.action." + action));
        what.addClassName("am-strong");
        Div how = new Div(getTranslation("retention.action." + action + ".how"));
        how.addClassName("am-third");
        content.add(what, how);
        if (mayRecord && action.isRecorded()) {
            Button record = new Button(getTranslation("retention.action.done"), pressed -> ask(action));
            record.addThemeVariants(ButtonVariant.LUMO_SMALL);
            Div acts = new Div(record);
            acts.addClassName("am-actions");
            content.add(acts);
        }
    }

    private void ask(StrategicAction action) {
        KeptTextArea note = new KeptTextArea(getTranslation("retention.action.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setMinHeight("7em");
        Dialogs.form(
                getTranslation("retention.action." + action),
                getTranslation("retention.action." + action + ".how"),
                getTranslation("retention.action.record"),
                () -> recorded(action, note.getValue()),
                note);
    }

    private boolean recorded(StrategicAction action, String note) {
        try {
            actions.done(customer, action, note);
        } catch (Refusal refused) {
            Notices.failure(refused);
            show();
            return false;
        }
        Notices.success(getTranslation("retention.recorded"));
        show();
        return true;
    }

    private Div line(StrategicActionDone done) {
        Div head = new Div(getTranslation(
                "retention.action.line",
                getTranslation("retention.action." + done.action()),
                moments.at(done.at()),
                done.by()));
        head.addClassNames("am-small", "am-third");
        Div line = new Div(head);
        if (!done.note().isEmpty()) {
            Div note = new Div(done.note());
            note.addClassName("am-written");
            note.getElement().setAttribute("dir", "auto");
            line.add(note);
        }
        return line;
    }
}
