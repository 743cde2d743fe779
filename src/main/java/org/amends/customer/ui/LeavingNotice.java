package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.amends.customer.CustomerProfile;
import org.amends.customer.LeavingIntention;
import org.amends.customer.LeavingIntentions;
import org.amends.kernel.Refusal;
import org.amends.uikit.Dialogs;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Notices;

/** What a customer said about leaving: what stands, where nobody overlooks it, and folded up what they said before. */
final class LeavingNotice extends Composite<Div> {

    private final LeavingIntentions intentions;
    private final CustomerProfile customer;
    private final ContractsCard.Reader reader;
    private final Runnable changed;

    /** @param changed shows the page anew */
    LeavingNotice(
            LeavingIntentions intentions, CustomerProfile customer, ContractsCard.Reader reader, Runnable changed) {
        this.intentions = intentions;
        this.customer = customer;
        this.reader = reader;
        this.changed = changed;
    }

    @Override
    protected Div initContent() {
        Div notice = new Div();
        notice.addClassName("am-column");
        List<LeavingIntention> all = intentions.history(customer.id());
        Optional<LeavingIntention> standing =
                all.stream().filter(LeavingIntention::stands).findFirst();
        standing.ifPresent(said -> notice.add(standing(said)));
        List<LeavingIntention> before =
                all.stream().filter(said -> !standing.equals(Optional.of(said))).toList();
        if (!before.isEmpty()) {
            notice.add(new Details(
                    text("history", before.size()),
                    FactRow.list(before.stream().map(this::row).toList())));
        }
        notice.setVisible(notice.getComponentCount() > 0);
        return notice;
    }

    /** Asks for what they said; for whoever may write. */
    Button record() {
        return new Button(
                text("record"),
                pressed -> LeavingForm.open(reader.today(), (on, said) -> {
                    intentions.state(customer.externalId(), on, said);
                    changed.run();
                    Notices.success(text("recorded"));
                }));
    }

    private InfoBox standing(LeavingIntention said) {
        Paragraph words = new Paragraph(words(said));
        words.addClassName("am-strong");
        words.getElement().setAttribute("dir", "auto");
        Paragraph by = new Paragraph(text("by", said.by(), reader.moments().at(said.at())));
        by.addClassName("am-small");
        InfoBox box = new InfoBox(words, by).caution();
        if (reader.mayWrite()) {
            Button takeBack = new Button(text("takeBack"), pressed -> ask());
            takeBack.addThemeVariants(ButtonVariant.LUMO_SMALL);
            box.add(takeBack);
        }
        return box;
    }

    private void ask() {
        Dialogs.confirm(text("takeBack.question"), text("takeBack.text"), text("takeBack"), () -> {
            try {
                intentions.takeBack(customer.externalId());
                Notices.success(text("takenBack"));
            } catch (Refusal slower) {
                Notices.failure(slower);
            }
            changed.run();
        });
    }

    private FactRow row(LeavingIntention said) {
        FactRow row = new FactRow(words(said), null)
                .quiet(text("by", said.by(), reader.moments().at(said.at())));
        LeavingIntention.TakenBack takenBack = said.takenBack();
        return takenBack == null
                ? row
                : row.quiet(text("takenBackBy", takenBack.by(), reader.moments().at(takenBack.at())));
    }

    private String words(LeavingIntention said) {
        return text("said", reader.moments().date(said.statedOn()), said.said());
    }

    private String text(String key, Object... arguments) {
        return getTranslation("customer.leaving." + key, arguments);
    }
}
