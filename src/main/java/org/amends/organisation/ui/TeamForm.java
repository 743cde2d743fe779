package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amends.kernel.PlainText;
import org.amends.organisation.CalendarData;
import org.amends.organisation.StaffMember;
import org.amends.organisation.TeamDetails;
import org.amends.organisation.TeamRecord;
import org.amends.organisation.UserId;
import org.amends.uikit.Dialogs;
import org.amends.uikit.FieldProblems;
import org.jspecify.annotations.Nullable;

/** A team's name, people and hours, and what it is there for. */
final class TeamForm extends Dialog {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CODE = 30;

    private final TextField name = new TextField(say("teams.name"));
    private final TextField code = new TextField(say("teams.code"));
    private final Select<CalendarData> hours = new Select<>();
    private final MultiSelectComboBox<StaffMember> members = new MultiSelectComboBox<>(say("teams.people"));
    private final Checkbox cases = new Checkbox(say("teams.cases"));
    private final Checkbox requests = new Checkbox(say("teams.requests"));
    private final Checkbox first = new Checkbox(say("teams.first.make"));
    private Set<StaffMember> shown = Set.of();

    /** @param record null for a new team */
    TeamForm(
            @Nullable TeamRecord record,
            List<CalendarData> calendars,
            List<StaffMember> staff,
            Consumer<TeamForm> save) {
        setHeaderTitle(record == null ? say("teams.new") : record.team().name());
        addClassName("am-dialog");
        setWidth("min(36rem, 100%)");
        setCloseOnOutsideClick(false);
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        code.setMaxLength(LONGEST_CODE);
        code.setHelperText(say("teams.code.help"));
        hours.setLabel(say("teams.hours"));
        hours.setItems(calendars);
        hours.setItemLabelGenerator(HoursWords::name);
        hours.setValue(calendars.get(0));
        hours.setHelperText(say("teams.hours.help"));
        members.setItems(staff.stream().filter(StaffMember::enabled).toList());
        members.setItemLabelGenerator(StaffMember::name);
        members.setHelperText(say("teams.people.help"));
        cases.setHelperText(say("teams.cases.help"));
        requests.setHelperText(say("teams.requests.help"));
        if (record == null) {
            proposeCode();
            cases.setValue(true);
        } else {
            fill(record, calendars, staff);
        }
        Div form = new Div(name, code, members, hours, cases, first, requests);
        form.addClassName("am-form");
        add(form);
        FieldProblems problems = new FieldProblems()
                .at("name", name)
                .at("code", code)
                .at("takesCases", cases)
                .at("answersRequests", requests);
        Button done = Dialogs.doing(this, say("users.save"), () -> problems.overcome(() -> save.accept(this)));
        getFooter().add(new Button(say("users.cancel"), pressed -> close()), done);
    }

    private void fill(TeamRecord record, List<CalendarData> calendars, List<StaffMember> staff) {
        name.setValue(record.team().name());
        code.setValue(record.team().code());
        code.setReadOnly(true);
        calendars.stream()
                .filter(known -> known.id().equals(record.hours()))
                .findFirst()
                .ifPresent(hours::setValue);
        shown = staff.stream()
                .filter(member -> member.enabled() && record.team().id().equals(member.team()))
                .collect(Collectors.toSet());
        members.setValue(shown);
        cases.setValue(record.takesCases());
        requests.setValue(record.answersRequests());
        first.setValue(record.firstResponder());
        // there is always one: another team takes it over, nobody gives it up
        first.setEnabled(!record.firstResponder());
    }

    private void proposeCode() {
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(typed -> {
            if (code.isEmpty() || code.getValue().equals(proposed(typed.getOldValue()))) {
                code.setValue(proposed(typed.getValue()));
            }
        });
    }

    private static String proposed(String name) {
        String plain = PlainText.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.length() > LONGEST_CODE ? plain.substring(0, LONGEST_CODE) : plain;
    }

    private static Set<UserId> ids(Set<StaffMember> some, Set<StaffMember> others) {
        return some.stream()
                .filter(member -> !others.contains(member))
                .map(StaffMember::id)
                .collect(Collectors.toSet());
    }

    String code() {
        return code.getValue();
    }

    TeamDetails details() {
        return new TeamDetails(
                name.getValue(),
                hours.getValue().id(),
                ids(members.getValue(), shown),
                ids(shown, members.getValue()),
                first.getValue(),
                cases.getValue(),
                requests.getValue());
    }
}
