package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Invalid;
import org.amends.organisation.Role;
import org.amends.organisation.StaffDetails;
import org.amends.organisation.StaffMember;
import org.amends.organisation.StaffRecord;
import org.amends.organisation.Team;
import org.amends.uikit.Dialogs;
import org.amends.uikit.FieldProblems;
import org.amends.uikit.InfoBox;
import org.amends.uikit.ReaderLanguage;
import org.amends.uikit.SegmentedChoice;

/** Who somebody is and what they are here for. Stays open, with everything in it, while something is refused. */
final class UserForm extends Dialog {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_USERNAME = 60;
    private static final int LONGEST_EMAIL = 254;

    private final TextField username = new TextField(say("users.username"));
    private final TextField name = new TextField(say("users.name"));
    private final EmailField email = new EmailField(say("users.email"));
    private final Select<Role> role = new Select<>();
    private final Select<Team> team = new Select<>();
    private final SegmentedChoice<Locale> language =
            new SegmentedChoice<>(say("users.language"), ReaderLanguage.OFFERED, ReaderLanguage::named);
    private final Div others = new Div();
    private final FieldProblems problems = new FieldProblems()
            .at("name", name)
            .at("username", username)
            .at("email", email)
            .at("role", role)
            .at("team", team);

    /** Of somebody new. @param cancelled when it closes without anything done */
    UserForm(List<Team> teams, Consumer<UserForm> save, Runnable cancelled) {
        this(say("users.new"), teams, save, cancelled);
        username.setHelperText(say("users.username.help"));
        role.setValue(Role.AGENT);
        language.setValue(ReaderLanguage.OFFERED.get(0));
        add(new InfoBox(say("users.new.text")));
    }

    /** Of somebody known. @param me whether it is the reader, whose role others change */
    UserForm(StaffRecord record, boolean me, List<Team> teams, Consumer<UserForm> save, Runnable cancelled) {
        this(record.member().name(), teams, save, cancelled);
        StaffMember member = record.member();
        name.setValue(member.name());
        username.setValue(member.username());
        username.setReadOnly(true);
        username.setRequiredIndicatorVisible(false);
        email.setValue(member.email() == null ? "" : member.email().value());
        role.setValue(member.role());
        role.setReadOnly(me);
        teams.stream()
                .filter(known -> known.id().equals(member.team()))
                .findFirst()
                .ifPresent(team::setValue);
        language.setValue(member.language());
        if (me) {
            role.setHelperText(say("users.role.own"));
        }
    }

    private UserForm(String title, List<Team> teams, Consumer<UserForm> save, Runnable cancelled) {
        setHeaderTitle(title);
        addClassName("am-dialog");
        setWidth("min(40rem, 100%)");
        setCloseOnOutsideClick(false);
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        username.setMaxLength(LONGEST_USERNAME);
        username.setRequiredIndicatorVisible(true);
        email.setMaxLength(LONGEST_EMAIL);
        role.setLabel(say("users.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(UserWords::of);
        role.addValueChangeListener(chosen -> role.setHelperText(say("role." + chosen.getValue() + ".may")));
        team.setLabel(say("users.team"));
        team.setItems(teams);
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(say("users.team.none"));
        team.setItemLabelGenerator(chosen -> chosen == null ? say("users.team.none") : chosen.name());
        team.setHelperText(say("users.team.help"));
        Div form = new Div(name, username, role, team, email, language);
        form.addClassName("am-form-two");
        others.addClassName("am-actions");
        add(form, others);
        Button done = Dialogs.doing(this, say("users.save"), () -> problems.overcome(() -> save.accept(this)));
        getFooter()
                .add(
                        new Button(say("users.cancel"), pressed -> {
                            close();
                            cancelled.run();
                        }),
                        done);
        addDialogCloseActionListener(escaped -> {
            close();
            cancelled.run();
        });
    }

    /** Something else that can be done about them; it closes the form. */
    void offer(String act, Runnable chosen) {
        Button button = new Button(act, pressed -> {
            close();
            chosen.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        others.add(button);
    }

    String username() {
        return username.getValue().strip();
    }

    /** @throws Invalid if the e-mail address is none */
    StaffDetails details() {
        String address = email.getValue().strip();
        return new StaffDetails(
                name.getValue(),
                role.getValue(),
                team.getValue() == null ? null : team.getValue().id(),
                address.isEmpty() ? null : new EmailAddress(address),
                language.getValue());
    }
}
