package org.amends.complaint.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.time.LocalDateTime;
import org.amends.complaint.AttachmentData;
import org.amends.complaint.Attachments;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.InternalRequests;
import org.amends.organisation.Team;
import org.amends.organisation.Teams;
import org.amends.uikit.Dialogs;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** A question to the warehouse, to billing, to a shop. */
@SpringComponent
@Order(3)
class AskDepartmentAct implements CaseAct {

    private final InternalRequests requests;
    private final Attachments attachments;
    private final Teams teams;
    private final Times times;

    AskDepartmentAct(InternalRequests requests, Attachments attachments, Teams teams, Times times) {
        this.requests = requests;
        this.attachments = attachments;
        this.teams = teams;
        this.times = times;
    }

    @Override
    public String label() {
        return "complaint.request.ask";
    }

    @Override
    public boolean isOffered(ComplaintData complaint) {
        return complaint.open() && !teams.departments().isEmpty();
    }

    @Override
    public void begin(ComplaintData complaint, CaseActions actions) {
        Select<Team> department = new Select<>();
        department.setLabel(Labels.say("complaint.request.ask.department"));
        department.setItems(teams.departments());
        department.setItemLabelGenerator(Team::name);
        department.setRequiredIndicatorVisible(true);
        department.setWidthFull();
        TextArea question = StepForm.text(Labels.say("complaint.request.ask.body"));
        DayAndTime due = new DayAndTime(
                Labels.say("complaint.request.ask.due"), times.onTheWall().toLocalDate(), "");
        Team first = teams.departments().get(0);
        due.setValue(usual(first));
        department.addValueChangeListener(chosen -> {
            Team before = chosen.getOldValue() == null ? first : chosen.getOldValue();
            // what somebody chose themselves stays
            if (usual(before).equals(due.moment())) {
                due.setValue(usual(chosen.getValue()));
            }
        });
        MultiSelectComboBox<AttachmentData> files =
                new MultiSelectComboBox<>(Labels.say("complaint.request.ask.files"));
        files.setItems(attachments.of(complaint.number()));
        files.setItemLabelGenerator(AttachmentData::name);
        files.setWidthFull();
        files.setVisible(files.getListDataView().getItemCount() > 0);
        String legal = complaint.legalDueAt() == null || complaint.legalMet()
                ? ""
                : " "
                        + Labels.say(
                                "complaint.request.ask.legal", times.moments().at(complaint.legalDueAt()));
        Dialogs.form(
                Labels.say("complaint.request.ask.question"),
                Labels.say("complaint.request.ask.text") + legal,
                Labels.say("complaint.request.ask.act"),
                () -> isChosen(department)
                        && actions.perform(
                                "complaint.request.ask.done",
                                () -> requests.ask(
                                        complaint.number(),
                                        department.getValue().code(),
                                        question.getValue(),
                                        moment(due.moment()),
                                        files.getValue().stream()
                                                .map(AttachmentData::id)
                                                .toList())),
                department,
                question,
                files,
                due);
        department.focus();
    }

    private static boolean isChosen(Select<Team> department) {
        boolean chosen = department.getValue() != null;
        department.setInvalid(!chosen);
        department.setErrorMessage(chosen ? "" : Labels.say("complaint.request.ask.department.missing"));
        return chosen;
    }

    /** What is left out is refused like what is over; the usual time stood in the field. */
    private Instant moment(@Nullable LocalDateTime local) {
        return local == null ? Instant.EPOCH : times.at(local);
    }

    private LocalDateTime usual(Team department) {
        return times.onTheWall(requests.usualDue(department.code()));
    }
}
