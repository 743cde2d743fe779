package org.amends.complaint.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.amends.complaint.Workload.Load;
import org.amends.organisation.StaffMember;
import org.amends.uikit.Dialogs;

/** Asks who gets a case, beside how much everybody has. */
final class AssignDialog {

    private AssignDialog() {}

    /** @param chosen told the person */
    static void open(int cases, List<Load> loads, Consumer<StaffMember> chosen) {
        ComboBox<Load> person = new ComboBox<>(Labels.say("complaint.assign.to"));
        person.setItems(loads);
        person.setItemLabelGenerator(AssignDialog::words);
        person.setWidthFull();
        person.setRequiredIndicatorVisible(true);
        person.setAutofocus(true);
        Dialogs.form(
                Labels.say("complaint.assign.question", cases),
                "",
                Labels.say("complaint.assign.act"),
                () -> {
                    Load load = person.getValue();
                    person.setInvalid(load == null);
                    person.setErrorMessage(load == null ? Labels.say("complaint.assign.nobody") : "");
                    if (load == null) {
                        return false;
                    }
                    chosen.accept(Objects.requireNonNull(load.who()));
                    return true;
                },
                person);
    }

    private static String words(Load load) {
        String name = Objects.requireNonNull(load.who()).name();
        return load.late() == 0
                ? Labels.say("complaint.assign.load", name, load.toDo())
                : Labels.say("complaint.assign.load.late", name, load.toDo(), load.late());
    }
}
