package org.amends.complaint.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Currency;
import org.amends.complaint.ComplaintIntake;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.FiledComplaint;
import org.amends.complaint.NewComplaint;
import org.amends.customer.Customers;
import org.amends.uikit.Card;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** Takes in a complaint by phone or over the counter. What is typed survives a reload until it is filed. */
@Route(ComplaintNavigation.NEW)
@RolesAllowed("AGENT")
public class NewComplaintView extends Page implements TitledPage {

    private final ComplaintIntake intake;
    private final ComplaintLookup complaints;
    private final Customers customers;
    private final Times times;
    private final Currency currency;

    public NewComplaintView(
            ComplaintIntake intake,
            ComplaintLookup complaints,
            Customers customers,
            Times times,
            @Value("${amends.currency}") Currency currency) {
        this.intake = intake;
        this.complaints = complaints;
        this.customers = customers;
        this.times = times;
        this.currency = currency;
        begin();
    }

    @Override
    public String title() {
        return Labels.say("complaint.new.title");
    }

    private void begin() {
        Draft draft = Draft.ofThisSession();
        boolean continued = !draft.isEmpty();
        ComplaintForm what = new ComplaintForm(currency);
        Circumstances circumstances = new Circumstances(times, getLocale());
        CustomerChoice who = new CustomerChoice(customers, complaints, circumstances::follow);
        who.keepIn(draft);
        what.keepIn(draft);
        circumstances.keepIn(draft);

        Button file = new Button(Labels.say("complaint.new.file"));
        file.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        file.setDisableOnClick(true);
        file.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        file.addClickListener(pressed -> file(file, who, what, circumstances));
        Div actions = new Div(file);
        actions.addClassName("am-actions");
        if (continued) {
            actions.add(new Button(Labels.say("complaint.new.startOver"), pressed -> startOver()));
        }
        Div columns = new Div(new Card(Labels.say("complaint.new.who"), who), what, new Div(circumstances, actions));
        columns.addClassName("am-intake");
        removeAll();
        add(new PageHeader(title(), continued ? Labels.say("complaint.new.continued") : ""), columns);
    }

    private void file(Button pressed, CustomerChoice who, ComplaintForm what, Circumstances circumstances) {
        // each says what is wrong with it, so all are asked
        boolean complete = who.isComplete() & what.isComplete() & circumstances.isComplete();
        boolean filed = false;
        try {
            filed = complete && Attempt.succeeds(() -> file(what.told(who.who(), circumstances)));
        } finally {
            pressed.setEnabled(!filed);
        }
    }

    private void file(NewComplaint told) {
        FiledComplaint filed = intake.file(told);
        Draft.ofThisSession().forget();
        removeAll();
        add(new PageHeader(title(), ""), new FiledCard(filed, law(filed), times.moments(), this::startOver));
    }

    private @Nullable String law(FiledComplaint filed) {
        return complaints.require(filed.number()).decisions().stream()
                .filter(decision -> decision.decision().equals("legalDeadline"))
                .map(decision -> decision.answered().get("law"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }

    private void startOver() {
        Draft.ofThisSession().forget();
        begin();
    }
}
