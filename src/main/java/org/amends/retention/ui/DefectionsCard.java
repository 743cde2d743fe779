package org.amends.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.amends.customer.ExternalId;
import org.amends.kernel.Refusal;
import org.amends.retention.Defection;
import org.amends.retention.Defections;
import org.amends.uikit.Amounts;
import org.amends.uikit.Card;
import org.amends.uikit.Moments;
import org.amends.uikit.Notices;

/** The times a customer left, the latest first, and the way to record another. */
final class DefectionsCard extends Composite<Card> {

    private final ExternalId customer;
    private final Defections defections;
    private final Clock clock;
    private final Currency currency;
    private final boolean mayRecord;
    private final Div rows = new Div();

    DefectionsCard(ExternalId customer, Defections defections, Clock clock, Currency currency, boolean mayRecord) {
        this.customer = customer;
        this.defections = defections;
        this.clock = clock;
        this.currency = currency;
        this.mayRecord = mayRecord;
    }

    @Override
    protected Card initContent() {
        rows.addClassName("am-column");
        show();
        Card card = new Card(getTranslation("retention.ofCustomer.title"), rows);
        if (!mayRecord) {
            return card;
        }
        Button left = new Button(
                getTranslation("retention.record"),
                pressed -> new DefectionDialog(LocalDate.now(clock), currency, this::record).open());
        left.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return card.withAside(left);
    }

    private boolean record(DefectionDialog.Told told) {
        try {
            defections.record(customer, told.on(), told.primary(), told.others(), told.valueLost(), told.note());
        } catch (Refusal refused) {
            Notices.failure(refused);
            return false;
        }
        Notices.success(getTranslation("retention.recorded"));
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
        Moments moments = new Moments(clock, clock.getZone());
        known.forEach(defection -> rows.add(row(defection, moments)));
    }

    private Component row(Defection defection, Moments moments) {
        Span cause = new Span(getTranslation("retention.cause." + defection.primaryCause()));
        cause.addClassName("am-strong");
        Span on = new Span(moments.date(defection.on()));
        on.addClassName("am-third");
        Span lost = new Span(
                defection.valueLost() == null
                        ? ""
                        : getTranslation("retention.lost", Amounts.rounded(defection.valueLost())));
        Div head = new Div(cause, on, lost);
        head.addClassName("am-apart");
        Div row = new Div(head);
        if (!defection.otherCauses().isEmpty()) {
            row.add(small(getTranslation(
                    "retention.others",
                    defection.otherCauses().stream()
                            .sorted()
                            .map(other -> getTranslation("retention.cause." + other))
                            .collect(Collectors.joining(", ")))));
        }
        if (defection.note() != null && !defection.note().isBlank()) {
            Div note = new Div(defection.note());
            note.addClassName("am-written");
            note.getElement().setAttribute("dir", "auto");
            row.add(note);
        }
        row.add(small(getTranslation("retention.recordedBy", defection.recordedBy())));
        return row;
    }

    private static Div small(String text) {
        Div line = new Div(text);
        line.addClassNames("am-small", "am-third");
        return line;
    }
}
