package org.amends.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Currency;
import java.util.Map;
import java.util.function.Consumer;
import org.amends.complaint.ComplaintIntake;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.FiledComplaint;
import org.amends.complaint.NewComplaint;
import org.amends.customer.Customers;
import org.amends.kernel.Refusal;
import org.amends.organisation.CurrentUser;
import org.amends.uikit.Card;
import org.amends.uikit.KeptForm;
import org.amends.uikit.Keys;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;

/** Takes in a complaint by phone or over the counter. The browser keeps what is typed until it is filed. */
@Route(ComplaintNavigation.NEW)
@RolesAllowed("AGENT")
public class NewComplaintView extends Page implements TitledPage {

    private final ComplaintIntake intake;
    private final ComplaintLookup complaints;
    private final Customers customers;
    private final ObjectProvider<IntakeEnding> endings;
    private final Times times;
    private final Currency currency;
    private final KeptForm kept;
    private Consumer<Map<String, String>> recall = texts -> {};

    public NewComplaintView(
            ComplaintIntake intake,
            ComplaintLookup complaints,
            Customers customers,
            ObjectProvider<IntakeEnding> endings,
            CurrentUser user,
            Times times,
            @Value("${amends.currency}") Currency currency) {
        this.intake = intake;
        this.complaints = complaints;
        this.customers = customers;
        this.endings = endings;
        this.times = times;
        this.currency = currency;
        kept = new KeptForm(user.require().username() + "/new");
        kept.addRecalledListener(this::recall);
        add(kept);
        begin();
    }

    @Override
    public String title() {
        return Labels.say("complaint.new.title");
    }

    private void begin() {
        Draft draft = new Draft(kept);
        Intake form = new Intake(draft);
        PageHeader header = new PageHeader(title(), "");
        Button file = new Button(Labels.say("complaint.new.file"));
        file.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        file.setDisableOnClick(true);
        Keys.onControlEnter(file);
        file.addClickListener(pressed -> form.file(file));
        form.ending.onChange(() -> file.setText(Labels.say(form.ending.act())));
        Button again = new Button(Labels.say("complaint.new.startOver"), pressed -> startOver());
        again.setVisible(false);
        Div actions = new Div(file, again);
        actions.addClassNames("am-actions", "am-intake-actions");
        Card first = new Card(Labels.say("complaint.new.who"), form.who);
        Div last = new Div(form.forecast, form.judgement, form.ending, actions);
        Div columns = new Div(first, form.what, form.circumstances, last);
        columns.addClassName("am-intake");
        kept.removeAll();
        kept.add(header, columns);
        form.foresee();
        form.who.focus();
        recall = texts -> {
            if (draft.recall(texts)) {
                header.say(Labels.say("complaint.new.continued"));
                again.setVisible(true);
                form.foresee();
            }
        };
    }

    private void recall(Map<String, String> texts) {
        recall.accept(texts);
    }

    private void startOver() {
        kept.forget();
        begin();
    }

    private void done(FiledComplaint filed) {
        kept.forget();
        kept.removeAll();
        kept.add(new PageHeader(title(), ""), new FiledCard(filed, law(filed), times.moments(), this::begin));
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

    /** The parts of the form, each of which knows its own fields. */
    private final class Intake {

        private final ForecastCard forecast = new ForecastCard(times.moments());
        private final ComplaintForm what = new ComplaintForm(currency);
        private final Circumstances circumstances = new Circumstances(times, getLocale());
        private final CustomerChoice who;
        private final JudgementForm judgement;
        private final EndingChoice ending;

        Intake(Draft draft) {
            who = new CustomerChoice(customers, complaints, circumstances::follow);
            judgement = new JudgementForm(complaints.categories(), what::propose, this::foresee);
            ending = new EndingChoice(endings.orderedStream().toList(), who::known, judgement::demand);
            // in this order they come back: what proposes before what it proposes
            who.keepIn(draft);
            circumstances.keepIn(draft);
            judgement.keepIn(draft);
            what.keepIn(draft);
            ending.keepIn(draft);
            who.onChange(this::foresee);
            what.onChange(this::foresee);
            circumstances.onChange(this::foresee);
        }

        void foresee() {
            ending.follow(what.kind());
            try {
                forecast.show(intake.foresee(what.told(who.whoIfKnown(), circumstances), judgement.severity()));
            } catch (Refusal cannotBe) {
                forecast.clear();
            }
        }

        void file(Button pressed) {
            // each says what is wrong with it, so all are asked
            boolean complete = who.isComplete()
                    & what.isComplete()
                    & circumstances.isComplete()
                    & judgement.isComplete()
                    & ending.isComplete();
            boolean filed = false;
            try {
                filed = complete && Attempt.succeeds(() -> done(filed(what.told(who.who(), circumstances))));
            } finally {
                pressed.setEnabled(!filed);
            }
        }

        private FiledComplaint filed(NewComplaint told) {
            return ending.end(told, judgement.judged()).orElseGet(() -> judgement
                    .judged()
                    .map(judged -> intake.file(told, judged))
                    .orElseGet(() -> intake.file(told)));
        }
    }
}
