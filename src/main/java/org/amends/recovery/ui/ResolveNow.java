package org.amends.recovery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;
import org.amends.complaint.FiledComplaint;
import org.amends.complaint.Kind;
import org.amends.complaint.NewComplaint;
import org.amends.complaint.Outcome;
import org.amends.complaint.Triage;
import org.amends.complaint.ui.IntakeEnding;
import org.amends.complaint.ui.StepForm;
import org.amends.customer.CustomerProfile;
import org.amends.kernel.Money;
import org.amends.recovery.FirstContact;
import org.amends.recovery.FirstContact.Resolution;
import org.amends.recovery.RecoveryDesk;
import org.amends.uikit.Amounts;
import org.amends.uikit.SegmentedChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** Resolves a complaint while the customer is still on the phone. */
@SpringComponent
class ResolveNow implements IntakeEnding {

    private final FirstContact desk;
    private final RecoveryDesk limits;
    private final Currency currency;

    ResolveNow(FirstContact desk, RecoveryDesk limits, @Value("${amends.currency}") Currency currency) {
        this.desk = desk;
        this.limits = limits;
        this.currency = currency;
    }

    @Override
    public String label() {
        return "recovery.firstContact";
    }

    @Override
    public String act() {
        return "recovery.firstContact.act";
    }

    @Override
    public Form form(Supplier<@Nullable CustomerProfile> customer) {
        return new Fields(customer);
    }

    private final class Fields extends Div implements Form {

        private final SegmentedChoice<Outcome> outcome = new SegmentedChoice<>(
                getTranslation("recovery.finding"),
                Arrays.asList(Outcome.values()),
                one -> getTranslation("recovery.outcome." + one.name()));
        private final TextArea findings = StepForm.text(getTranslation("recovery.firstContact.findings"));
        private final RemedyInputs remedies;
        private final TextArea answer = StepForm.text(getTranslation("recovery.firstContact.answer"));
        private final Supplier<@Nullable CustomerProfile> customer;
        private boolean complaint = true;

        Fields(Supplier<@Nullable CustomerProfile> customer) {
            this.customer = customer;
            addClassName("am-form");
            remedies = new RemedyInputs(currency, this::said);
            answer.setHelperText(getTranslation("recovery.firstContact.answer.written"));
            add(outcome, findings, remedies, answer);
        }

        @Override
        public Component fields() {
            return this;
        }

        @Override
        public boolean suits(Kind kind) {
            complaint = kind.isComplaint();
            outcome.setVisible(complaint);
            findings.setVisible(complaint);
            remedies.setVisible(complaint);
            return FirstContact.suits(kind);
        }

        @Override
        public void lookAgain() {
            remedies.say();
        }

        @Override
        public boolean isComplete() {
            boolean found = !complaint || outcome.getValue() != null;
            outcome.setInvalid(!found);
            outcome.setErrorMessage(found ? "" : getTranslation("recovery.outcome.missing"));
            return found
                    & (!complaint || isWritten(findings))
                    & (!complaint || remedies.isComplete())
                    & isWritten(answer);
        }

        @Override
        public FiledComplaint end(NewComplaint told, Triage judged) {
            return desk.resolve(
                    told,
                    judged,
                    new Resolution(
                            complaint ? outcome.getValue() : null,
                            findings.getValue(),
                            complaint ? remedies.proposals() : List.of(),
                            answer.getValue()));
        }

        private boolean isWritten(TextArea text) {
            boolean written = !text.getValue().isBlank();
            text.setInvalid(!written);
            text.setErrorMessage(written ? "" : getTranslation("recovery.firstContact.missing"));
            return written;
        }

        private String said(Money sum) {
            CustomerProfile known = customer.get();
            boolean own = limits.isWithinOwnLimit(known == null ? null : known.id(), sum);
            return getTranslation("recovery.firstContact.sum." + (own ? "own" : "above"), Amounts.exact(sum));
        }
    }
}
