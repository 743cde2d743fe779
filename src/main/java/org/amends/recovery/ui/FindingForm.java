package org.amends.recovery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.Outcome;
import org.amends.complaint.Step;
import org.amends.complaint.ui.CaseActions;
import org.amends.complaint.ui.CaseForm;
import org.amends.complaint.ui.StepForm;
import org.amends.kernel.Money;
import org.amends.recovery.CompensationLedger;
import org.amends.recovery.RecoveryDesk;
import org.amends.recovery.RemedyProposal;
import org.amends.recovery.SimilarCases;
import org.amends.uikit.Amounts;
import org.amends.uikit.SegmentedChoice;
import org.springframework.beans.factory.annotation.Value;

/** The finding, why, and how to make it good: in the resolution, in an internal review, and for a suggestion. */
@SpringComponent
class FindingForm implements CaseForm {

    private final RecoveryDesk desk;
    private final CompensationLedger ledger;
    private final SimilarCases similar;
    private final Currency currency;

    FindingForm(
            RecoveryDesk desk,
            CompensationLedger ledger,
            SimilarCases similar,
            @Value("${amends.currency}") Currency currency) {
        this.desk = desk;
        this.ledger = ledger;
        this.similar = similar;
        this.currency = currency;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.RESOLVE, Step.REVIEW);
    }

    @Override
    public Component of(ComplaintData complaint, CaseActions actions) {
        boolean suggestion = !complaint.kind().isComplaint();
        String words = suggestion ? "recovery.adopt." : "recovery.outcome.";
        Div form = new Div();
        SegmentedChoice<Outcome> outcome = new SegmentedChoice<>(
                form.getTranslation(suggestion ? "recovery.adopt" : "recovery.finding"),
                Arrays.asList(Outcome.values()),
                one -> form.getTranslation(words + one.name()));
        TextArea reasons = StepForm.text(form.getTranslation("recovery.reasons"));
        String custom = suggestion ? "" : custom(complaint);
        RemedyInputs remedies = new RemedyInputs(currency, sum -> custom + said(complaint, sum));
        remedies.setVisible(!suggestion);
        return new StepForm(outcome, remedies, reasons)
                .showing(remedies::say)
                .withAct(form.getTranslation("recovery.resolve.act"), () -> {
                    Outcome found = outcome.getValue();
                    outcome.setInvalid(found == null);
                    outcome.setErrorMessage(form.getTranslation("recovery.outcome.missing"));
                    if (!remedies.isComplete() || found == null) {
                        return false;
                    }
                    return actions.perform(
                            "recovery.resolve.done",
                            () -> decide(complaint, found, reasons.getValue(), remedies.proposals()));
                });
    }

    private void decide(ComplaintData complaint, Outcome outcome, String reasons, List<RemedyProposal> proposals) {
        if (complaint.offers(Step.REVIEW)) {
            desk.review(complaint.number(), outcome, reasons, proposals);
        } else {
            desk.resolve(complaint.number(), outcome, reasons, proposals);
        }
    }

    /** What similar cases got, if there are any. */
    private String custom(ComplaintData complaint) {
        Div words = new Div();
        return similar.to(complaint.id())
                .map(one -> words.getTranslation(
                        "recovery.similar",
                        Amounts.rounded(one.low()),
                        Amounts.rounded(one.high()),
                        Amounts.rounded(one.median()),
                        one.cases()))
                .orElse("");
    }

    /** What it comes to, and whether somebody else has to say yes. */
    private String said(ComplaintData complaint, Money sum) {
        Money before = complaint.customer() == null
                ? Money.zero(currency)
                : ledger.grantedTo(complaint.customer().id());
        return new Div()
                .getTranslation(
                        "recovery.total." + desk.limit(complaint.id(), sum).name(),
                        Amounts.exact(sum),
                        Amounts.exact(before.plus(sum)));
    }
}
