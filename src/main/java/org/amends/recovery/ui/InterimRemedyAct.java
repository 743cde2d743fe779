package org.amends.recovery.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Currency;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ui.CaseAct;
import org.amends.complaint.ui.CaseActions;
import org.amends.complaint.ui.StepForm;
import org.amends.kernel.Money;
import org.amends.recovery.Authority;
import org.amends.recovery.InterimRemedies;
import org.amends.recovery.RecoveryDesk;
import org.amends.uikit.Amounts;
import org.amends.uikit.Dialogs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;

/** Something for the customer now, while the case goes on. */
@SpringComponent
@Order(2)
class InterimRemedyAct implements CaseAct {

    private final InterimRemedies interim;
    private final RecoveryDesk desk;
    private final Currency currency;

    InterimRemedyAct(InterimRemedies interim, RecoveryDesk desk, @Value("${amends.currency}") Currency currency) {
        this.interim = interim;
        this.desk = desk;
        this.currency = currency;
    }

    @Override
    public String label() {
        return "recovery.interim";
    }

    @Override
    public boolean isOffered(ComplaintData complaint) {
        return complaint.open() && complaint.kind().isComplaint();
    }

    @Override
    public void begin(ComplaintData complaint, CaseActions actions) {
        Div words = new Div();
        RemedyInputs remedies = new RemedyInputs(currency, sum -> said(complaint, sum));
        TextArea reasons = StepForm.text(words.getTranslation("recovery.reasons"));
        Dialogs.form(
                words.getTranslation("recovery.interim.question"),
                words.getTranslation("recovery.interim.text"),
                words.getTranslation("recovery.interim.act"),
                () -> remedies.isComplete()
                        && actions.perform(
                                "recovery.interim.done",
                                () -> interim.grant(complaint.number(), reasons.getValue(), remedies.proposals())),
                remedies,
                reasons);
    }

    private String said(ComplaintData complaint, Money sum) {
        boolean alone = desk.limit(complaint.id(), sum) == Authority.AGENT;
        return new Div()
                .getTranslation(alone ? "recovery.interim.within" : "recovery.interim.above", Amounts.exact(sum));
    }
}
