package org.amends.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.organisation.Role;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffDetails;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.amends.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UsersViewTests extends ViewTest {

    private static final SystemActor HOUSE = SystemActor.named("test", Role.ADMIN.authority());

    @Autowired
    private StaffAdministration administration;

    @Autowired
    private StaffDirectory staff;

    private final String username = "users" + TypedId.next();

    @Test
    void letsAnAdministratorHireSomebodyAndTellsTheirPasswordOnce() {
        signIn("adam");
        open("admin/users?user=*");
        _setValue(_get(TextField.class, field -> field.withLabel("Name")), "Nora <b>Quispe</b>");
        _setValue(_get(TextField.class, field -> field.withLabel("Username")), "no blanks");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(_get(TextField.class, field -> field.withLabel("Username")).getErrorMessage())
                .contains("cannot be a username");

        _setValue(_get(TextField.class, field -> field.withLabel("Username")), username);
        _setValue(_get(EmailField.class), "nora@nowhere");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(_get(EmailField.class).getErrorMessage()).contains("is not an e-mail address");

        _setValue(_get(EmailField.class), "nora@example.com");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(_get(Span.class, span -> span.withClasses("am-secret")).getText())
                .hasSizeGreaterThanOrEqualTo(16);
        StaffMember nora = staff.named(username).orElseThrow();
        assertThat(nora.name()).isEqualTo("Nora <b>Quispe</b>");
        assertThat(nora.mustChangePassword()).isTrue();
        assertThat(location().getPathWithQueryParameters()).isEqualTo("admin/users");
    }

    @Test
    void findsPeopleWithoutTheirAccentsAndByTheirRole() {
        hire("Íñigo Ñáñez");
        signIn("adam");
        open("admin/users?role=agent&q=inigo+nanez");
        assertThat(GridKt._fetch(_get(UserGrid.class), 0, 50))
                .extracting(StaffMember::username)
                .containsExactly(username);
        open("admin/users?role=manager&q=inigo+nanez");
        assertThat(seen()).contains("Nobody found");
    }

    @Test
    void saysWhatBecomesOfTheCasesOfWhoLeaves() {
        hire("Carla Vega");
        signIn("adam");
        open("admin/users?user=" + username);
        _click(_get(Button.class, button -> button.withText("Deactivate…")));
        assertThat(seen()).contains("They have no open cases.");
        _click(_get(Button.class, button -> button.withText("Deactivate")));

        assertThat(staff.named(username).orElseThrow().enabled()).isFalse();
        open("admin/users?left=true&q=" + username);
        assertThat(GridKt._fetch(_get(UserGrid.class), 0, 50))
                .extracting(StaffMember::username)
                .containsExactly(username);
        open("admin/users?left=true&user=" + username);
        _click(_get(Button.class, button -> button.withText("Let in again")));
        assertThat(staff.named(username).orElseThrow().enabled()).isTrue();
    }

    @Test
    void offersNobodyToChangeTheirOwnRoleOrToLeave() {
        signIn("adam");
        open("admin/users?user=adam");
        assertThat(_get(Select.class, select -> select.withLabel("Role")).isReadOnly())
                .isTrue();
        assertThat(_find(Button.class, button -> button.withText("Deactivate…")))
                .isEmpty();
        assertThat(_find(Button.class, button -> button.withText("New password…")))
                .isEmpty();
    }

    @Test
    void keepsWhatIsTypedWhenSomebodyElseWasFaster() {
        hire("Carla Vega");
        signIn("adam");
        open("admin/users?user=" + username);
        int seen =
                administration.require(staff.named(username).orElseThrow().id()).version();
        administration.amend(
                staff.named(username).orElseThrow().id(),
                seen,
                new StaffDetails("Carla Vega Soto", Role.AGENT, null, null, Locale.ENGLISH));
        _setValue(_get(TextField.class, field -> field.withLabel("Name")), "Carla V.");
        _click(_get(Button.class, button -> button.withText("Save")));

        assertThat(seen()).contains("Somebody has changed");
        assertThat(_get(Dialog.class).isOpened()).isTrue();
        assertThat(_get(TextField.class, field -> field.withLabel("Name")).getValue())
                .isEqualTo("Carla V.");
    }

    @Test
    void isForAdministratorsAlone() {
        signIn("marta");
        open("admin/users");
        assertThat(seen()).contains("This page is not for you");
    }

    @Test
    void speaksSpanish() {
        signIn("adam", SPANISH);
        open("admin/users?user=ana");
        assertThat(seen()).contains("Usuarios", "Agentes", "Correo electrónico").doesNotContain("!organisation.");
    }

    private void hire(String name) {
        HOUSE.run(() -> administration.hire(username, name, Role.AGENT, null, null, Locale.ENGLISH, "a secret"));
    }

    /** With the dialogs and notices that have just been opened. */
    private static String seen() {
        MockVaadin.clientRoundtrip();
        return screen();
    }
}
