package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.amends.organisation.CasesInHand;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.FirstPassword;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffDetails;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.amends.organisation.StaffRecord;
import org.amends.organisation.Teams;
import org.amends.organisation.UserId;
import org.amends.uikit.Dialogs;
import org.amends.uikit.FieldProblems;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Notices;
import org.springframework.beans.factory.ObjectProvider;

/** What an administrator does about one person, a dialog each. */
@SpringComponent
class UserDialogs {

    private final StaffAdministration administration;
    private final StaffDirectory staff;
    private final Teams teams;
    private final CurrentUser currentUser;
    private final ObjectProvider<CasesInHand> cases;

    UserDialogs(
            StaffAdministration administration,
            StaffDirectory staff,
            Teams teams,
            CurrentUser currentUser,
            ObjectProvider<CasesInHand> cases) {
        this.administration = administration;
        this.staff = staff;
        this.teams = teams;
        this.currentUser = currentUser;
        this.cases = cases;
    }

    String teamOf(StaffMember member) {
        return teams.nameOf(member.team());
    }

    void hire(Runnable closed) {
        new UserForm(
                        teams.all(),
                        form -> {
                            FirstPassword first = administration.invite(form.username(), form.details());
                            closed.run();
                            shown(staff.find(first.user()).orElseThrow(), first);
                        },
                        closed)
                .open();
    }

    /** @param closed when the dialog is gone, whatever was done */
    void open(UserId id, Runnable closed) {
        StaffRecord record = administration.require(id);
        StaffMember member = record.member();
        UserForm form = new UserForm(
                record,
                isMe(id),
                teams.all(),
                filled -> {
                    StaffDetails details = filled.details();
                    administration.amend(id, record.version(), details);
                    closed.run();
                    Notices.success(say("users.saved", details.name().strip()));
                },
                closed);
        if (!isMe(id)) {
            if (member.enabled()) {
                form.offer(say("users.reset"), () -> reset(member, closed));
                form.offer(say("users.disable"), () -> disable(member, closed));
            } else {
                form.offer(say("users.enable"), () -> {
                    administration.enable(id);
                    closed.run();
                    Notices.success(say("users.enabled", member.name()));
                });
            }
        }
        form.open();
    }

    private void reset(StaffMember member, Runnable closed) {
        Dialogs.confirm(say("users.reset.title", member.name()), say("users.reset.text"), say("users.reset.do"), () -> {
            FirstPassword first = administration.resetPassword(member.id());
            closed.run();
            shown(member, first);
        });
    }

    private void disable(StaffMember member, Runnable closed) {
        int open = cases.stream().mapToInt(known -> known.of(member.id())).sum();
        Div said = new Div(new InfoBox(say("users.disable.cases", open)));
        ComboBox<StaffMember> successor = new ComboBox<>(say("users.disable.successor"));
        List<StaffMember> colleagues = staff.all().stream()
                .filter(other -> other.enabled() && other.role().worksCases() && !other.equals(member))
                .toList();
        successor.setItems(colleagues);
        successor.setItemLabelGenerator(StaffMember::name);
        successor.setPlaceholder(say("users.disable.queue"));
        successor.setClearButtonVisible(true);
        successor.setVisible(open > 0);
        successor.setWidthFull();
        FieldProblems problems = new FieldProblems().at("successor", successor);
        Dialogs.form(
                say("users.disable.title", member.name()),
                say("users.disable.text"),
                say("users.disable.do"),
                () -> problems.overcome(() -> {
                    StaffMember chosen = successor.getValue();
                    administration.disable(member.id(), chosen == null ? null : chosen.id());
                    closed.run();
                    Notices.success(
                            chosen == null || open == 0
                                    ? say("users.disabled", member.name(), open)
                                    : say("users.disabled.to", member.name(), open, chosen.name()));
                }),
                said,
                successor);
    }

    private void shown(StaffMember member, FirstPassword first) {
        new PasswordShown(member, first.password()).open();
    }

    private boolean isMe(UserId id) {
        return currentUser.get().map(StaffMember::id).filter(id::equals).isPresent();
    }
}
