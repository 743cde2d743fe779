package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintDesk;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.Kind;
import org.amends.complaint.Severity;
import org.amends.complaint.Step;
import org.amends.complaint.Triage;
import org.amends.organisation.Team;
import org.amends.organisation.Teams;
import org.amends.uikit.InfoBox;
import org.amends.uikit.SegmentedChoice;

/** What it is, how bad it is, and whose work it is. */
@SpringComponent
class TriageForm implements CaseForm {

    private final ComplaintDesk desk;
    private final ComplaintLookup complaints;
    private final Teams teams;

    TriageForm(ComplaintDesk desk, ComplaintLookup complaints, Teams teams) {
        this.desk = desk;
        this.complaints = complaints;
        this.teams = teams;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.TRIAGE);
    }

    @Override
    public Component of(ComplaintData complaint, CaseActions actions) {
        Select<Kind> kind = new Select<>();
        kind.setLabel(Labels.say("complaint.triage.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Labels::of);
        kind.setWidthFull();
        SegmentedChoice<Severity> severity = new SegmentedChoice<>(
                Labels.say("complaint.triage.severity"), Arrays.asList(Severity.values()), Severity::name);
        InfoBox meaning = new InfoBox(Labels.say("complaint.triage.meaning"));
        ComboBox<String> category = new ComboBox<>(Labels.say("complaint.triage.category"));
        category.setItems(complaints.categories());
        category.setAllowCustomValue(true);
        category.addCustomValueSetListener(typed -> category.setValue(typed.getDetail()));
        category.setWidthFull();
        List<Team> all = teams.forCases();
        Select<String> team = new Select<>();
        team.setLabel(Labels.say("complaint.triage.team"));
        team.setItems(all.stream().map(Team::code).toList());
        team.setItemLabelGenerator(code -> teams.withCode(code).map(Team::name).orElse(code));
        team.setWidthFull();

        Binder<Triage> binder = new Binder<>(Triage.class);
        binder.forField(kind).asRequired().bind("kind");
        binder.forField(severity).asRequired().bind("severity");
        binder.forField(category)
                .asRequired(Labels.say("complaint.triage.category.missing"))
                .withConverter(chosen -> chosen == null ? "" : chosen, known -> known.isEmpty() ? null : known)
                .bind("category");
        binder.forField(team).asRequired().bind("team");
        binder.readRecord(new Triage(
                complaint.kind(),
                complaint.category() == null ? "" : complaint.category(),
                complaint.severity(),
                complaint.team()));
        return new StepForm(severity, meaning, category, kind, team).withAct(Labels.say("complaint.triage.act"), () -> {
            try {
                Triage judged = binder.writeRecord();
                return actions.perform("complaint.triage.done", () -> desk.triage(complaint.number(), judged));
            } catch (ValidationException incomplete) {
                return false;
            }
        });
    }
}
