package org.amends.retention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import org.amends.customer.ExternalId;
import org.amends.kernel.Refusal;
import org.amends.retention.Defection;
import org.amends.retention.Defections;
import org.amends.uikit.Card;
import org.amends.uikit.Dialogs;
import org.amends.uikit.Moments;
import org.amends.uikit.Notices;

/** The times a customer left, the latest first, and the way to record another or to take one back. */
final class DefectionsCard extends Composite<Card> {

    private final ExternalId customer;
    private final Defections defections;
    private final Clock clock;
    private final Currency currency;
    private final boolean mayRecord;
    private final Moments moments;
    private final Div rows = new Div();

    DefectionsCard(ExternalId customer, Defections defections, Clock clock, Currency currency, boolean mayRecord) {
        this.customer = customer;
        this.defections = defections;
        this.clock = clock;
        this.currency = currency;
        this.mayRecord = mayRecord;
        this.moments = new Moments(clock, clock.getZone());
    }

    @Override
    protected Card initContent() {
        rows.addClassName("am-column");
        show();
        Card card = new Card(getTranslation("retention.ofCustomer.title"), rows);
        if (!mayRecord) {
            return card;
        }
        Button left = new Button(getTranslation("retention.record"), pressed -> ask());
        left.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return card.withAside(left);
    }

    private void ask() {
        DefectionDialog.ask(customer, defections, clock, currency, this::show);
    }

    private void withdraw(Defection defection) {
        Dialogs.confirmWithReason(
                defection.id(),
                getTranslation("retention.withdraw.title"),
                getTranslation("retention.withdraw.text"),
                getTranslation("retention.withdraw"),
                reason -> done(() -> defections.withdraw(customer, defection.id(), reason), "retention.withdrawn"));
    }

    private boolean done(Runnable act, String told) {
        try {
            act.run();
        } catch (Refusal refused) {
            Notices.failure(refused);
            return false;
        }
        Notices.success(getTranslation(told));
        show();
        return true;
    }

    private void show() {
        rows.removeAll();
        List<Defection> known = defections.of(customer);
        if (known.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("retention.ofCustomer.none"));
            none.addClassName("am-third");
            rows.add(none);
        }
        known.forEach(defection -> {
            DefectionRow row = new DefectionRow(defection, moments);
            rows.add(mayRecord ? row.withdrawable(() -> withdraw(defection)) : row);
        });
    }
}
