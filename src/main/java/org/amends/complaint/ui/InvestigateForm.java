package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintDesk;
import org.amends.complaint.Step;
import org.amends.uikit.DayField;
import org.jspecify.annotations.Nullable;

/** What was found out; or a question to the customer, and until when we wait. */
@SpringComponent
class InvestigateForm implements CaseForm {

    private static final int DAYS_TO_WAIT = 3;

    private final ComplaintDesk desk;
    private final Times times;

    InvestigateForm(ComplaintDesk desk, Times times) {
        this.desk = desk;
        this.times = times;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.INVESTIGATE, Step.ASK);
    }

    @Override
    public Component of(ComplaintData complaint, CaseActions actions) {
        TextArea findings = StepForm.text(Labels.say("complaint.investigate.findings"));
        StepForm investigate = new StepForm(findings)
                .withAct(
                        Labels.say("complaint.investigate.act"),
                        () -> actions.perform(
                                "complaint.investigate.done",
                                () -> desk.investigate(complaint.number(), findings.getValue())));
        Details ask = new Details(Labels.say("complaint.ask"), question(complaint, actions));
        ask.setWidthFull();
        return new Div(investigate, ask);
    }

    private Component question(ComplaintData complaint, CaseActions actions) {
        TextArea body = StepForm.text(Labels.say("complaint.ask.body"));
        DateTimePicker until = new DateTimePicker(Labels.say("complaint.ask.until"));
        until.setWidthFull();
        until.setLocale(UI.getCurrent().getLocale());
        until.setDatePickerI18n(DayField.words());
        until.setValue(times.onTheWall().plusDays(DAYS_TO_WAIT).with(LocalTime.of(18, 0)));
        return new StepForm(body, until)
                .withOtherAct(
                        Labels.say("complaint.ask.act"),
                        () -> actions.perform(
                                "complaint.ask.done",
                                () -> desk.ask(complaint.number(), body.getValue(), moment(until.getValue()))));
    }

    private @Nullable Instant moment(@Nullable LocalDateTime local) {
        return local == null ? null : times.at(local);
    }
}
