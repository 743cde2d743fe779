package org.amends.recovery.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ui.CaseAct;
import org.amends.complaint.ui.CaseActions;
import org.amends.complaint.ui.StepForm;
import org.amends.kernel.Money;
import org.amends.recovery.Authority;
import org.amends.recovery.InterimRemedies;
import org.amends.recovery.Nature;
import org.amends.recovery.RecoveryDesk;
import org.amends.uikit.Amounts;
import org.amends.uikit.Dialogs;
import org.amends.uikit.InfoBox;
import org.springframework.beans.factory.annotation.Value;

/** Something for the customer now, while the case goes on. */
@SpringComponent
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
        InfoBox total = new InfoBox("");
        List<RemedyLines> remedies = new ArrayList<>();
        Runnable say = () -> total.setText(total(complaint, remedies));
        remedies.add(new RemedyLines(Nature.REDRESS, currency, say));
        remedies.add(new RemedyLines(Nature.GOODWILL, currency, say));
        say.run();
        TextArea reasons = StepForm.text(words.getTranslation("recovery.reasons"));
        Dialogs.form(
                words.getTranslation("recovery.interim.question"),
                words.getTranslation("recovery.interim.text"),
                words.getTranslation("recovery.interim.act"),
                () -> actions.perform(
                        "recovery.interim.done",
                        () -> interim.grant(
                                complaint.number(),
                                reasons.getValue(),
                                remedies.stream()
                                        .flatMap(lines -> lines.proposals().stream())
                                        .toList())),
                remedies.get(0),
                remedies.get(1),
                total,
                reasons);
    }

    private String total(ComplaintData complaint, List<RemedyLines> remedies) {
        BigDecimal sum = remedies.stream().map(RemedyLines::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        Money now = new Money(sum, currency);
        boolean alone = desk.limit(complaint.id(), now) == Authority.AGENT;
        return new Div()
                .getTranslation(alone ? "recovery.interim.within" : "recovery.interim.above", Amounts.exact(now));
    }
}
