package org.amends.complaint.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.Conversation;
import org.amends.uikit.DayField;
import org.amends.uikit.Dialogs;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** Another date for the answer that was promised, and the message that tells the customer. */
@SpringComponent
@Order(1)
class PromiseAct implements CaseAct {

    private final Conversation conversation;
    private final Times times;

    PromiseAct(Conversation conversation, Times times) {
        this.conversation = conversation;
        this.times = times;
    }

    @Override
    public String label() {
        return "complaint.promise";
    }

    @Override
    public boolean isOffered(ComplaintData complaint) {
        return complaint.open() && complaint.respondedAt() == null;
    }

    @Override
    public void begin(ComplaintData complaint, CaseActions actions) {
        DayField by = new DayField(Labels.say("complaint.promise.by"));
        by.setMin(times.onTheWall().toLocalDate());
        by.setRequiredIndicatorVisible(true);
        TextArea body = StepForm.text(Labels.say("complaint.promise.body"));
        String legal = complaint.legalDueAt() == null || complaint.legalMet()
                ? ""
                : " " + Labels.say("complaint.promise.legal", times.moments().at(complaint.legalDueAt()));
        Dialogs.form(
                Labels.say("complaint.promise.question"),
                Labels.say("complaint.promise.text") + legal,
                Labels.say("complaint.promise.act"),
                () -> actions.perform(
                        "complaint.promise.done",
                        () -> conversation.promise(complaint.number(), endOf(by.getValue()), body.getValue())),
                by,
                body);
    }

    /** A day is promised whole. */
    private @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : times.at(day.atTime(LocalTime.MAX.withNano(0)));
    }
}
