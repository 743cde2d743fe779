package org.amends.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.organisation.Preferences;
import org.amends.organisation.Role;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffChanged;
import org.amends.organisation.StaffDetails;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.amends.organisation.TeamId;
import org.amends.organisation.Teams;
import org.amends.testing.Api;
import org.amends.testing.ViewTest;
import org.amends.uikit.ColourTheme;
import org.amends.uikit.Density;
import org.amends.uikit.SegmentedChoice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One's own page, the first password, where the day begins, and the search above every page. */
class OwnScreensTests extends ViewTest {

    private static final SystemActor HOUSE = SystemActor.named("test", Role.ADMIN.authority());

    @Autowired
    private StaffAdministration administration;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Teams teams;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    private final String username = "own" + TypedId.next();

    @Test
    void keepsColoursAndDensityWithTheirReader() {
        hire();
        signIn(username);
        open("profile");
        _setValue(choice("Colours"), ColourTheme.DARK);
        _setValue(choice("Lists"), Density.COMPACT);

        assertThat(staff.named(username).orElseThrow().preferences())
                .isEqualTo(new Preferences(ColourTheme.DARK, Density.COMPACT, false));
    }

    @Test
    void changesThePasswordOfWhoKnowsTheOldOneAndSaysTheRuleBefore() {
        hire();
        signIn(username);
        open("profile");
        assertThat(seen()).contains("At least 10 characters");
        changes("a guess", "three quiet words", "three quiet words");
        assertThat(password("Current password").getErrorMessage()).isEqualTo("The old password is wrong.");
        changes("a secret", "three quiet words", "three quiet word");
        assertThat(password("New password once more").getErrorMessage()).contains("not the same");
        changes("a secret", "short", "short");
        assertThat(password("New password").getErrorMessage()).contains("at least 10");
        changes("a secret", "three quiet words", "three quiet words");
        assertThat(seen()).contains("Everywhere else you are signed out");
        assertThat(password("New password").getValue()).isEmpty();
    }

    @Test
    void letsNobodyFurtherWhoHasAPasswordThatOthersKnow() {
        String first = HOUSE.call(() -> administration.invite(
                        username, new StaffDetails("Nora Quispe", Role.AGENT, null, null, Locale.ENGLISH)))
                .password();
        signIn(username);
        open("queue");
        assertThat(_get(H1.class).getText()).isEqualTo("Choose your own password");
        changes(first, "three quiet words", "three quiet words");
        assertThat(location().getPath()).isEqualTo("queue");
    }

    @Test
    void beginsTheDayWhereTheRoleHasItsWork() {
        signIn("ana");
        open("");
        assertThat(location().getPath()).isEqualTo("queue");
        signOutAndIn("adam");
        open("");
        assertThat(location().getPath()).isEqualTo("admin/users");
        signOutAndIn("olga");
        open("");
        assertThat(location().getPath()).isEqualTo("requests");
        assertThat(_find(H1.class)).isNotEmpty();
        assertThat(seen()).doesNotContain("This page is not for you");
    }

    @Test
    void opensForWhoIsInATeamThatAnotherNodeHasJustMade() {
        hire();
        teams.all();
        TeamId night = new TeamId(TypedId.next());
        jdbc.sql("INSERT INTO team (id, code, name) VALUES (?, ?, ?)")
                .params(night.value(), "n" + night.value(), "Night of " + username)
                .update();
        jdbc.sql("UPDATE app_user SET team_id = ? WHERE username = ?")
                .params(night.value(), username)
                .update();
        StaffMember member = staff.named(username).orElseThrow();
        events.publishEvent(new StaffChanged(member.id(), username));

        signIn(username);
        open("profile");
        assertThat(seen()).contains("Night of " + username);
        assertThat(teams.nameOf(new TeamId(1_000_000))).isEmpty();
    }

    @Test
    void findsCasesAndCustomersWhileOneTypes() {
        String customer = "find-" + UUID.randomUUID();
        String number = files("A very unusual kettle", customer, "Gwendolyn Okonkwo");
        signIn("ana");
        open("help");
        types("Gwendolyn");
        assertThat(found())
                .contains("A very unusual kettle", number, "Gwendolyn Okonkwo", "All complaints with “Gwendolyn”");
        types(number.substring(number.lastIndexOf('-') + 1).replaceFirst("^0+", ""));
        assertThat(found()).contains(number);
        types("G");
        assertThat(_get(Div.class, div -> div.withClasses("am-found"))
                        .getElement()
                        .hasAttribute("hidden"))
                .isTrue();
    }

    @Test
    void opensTheCaseThatANumberNamesAndTheListForWords() {
        String number = files("Another unusual kettle", "find-" + UUID.randomUUID(), "Ada");
        signIn("ana");
        open("help");
        types(number);
        search().go();
        assertThat(location().getPath()).isEqualTo("complaints/" + number);
        types("unusual kettle");
        search().go();
        assertThat(location().getPathWithQueryParameters()).isEqualTo("complaints?q=unusual%20kettle");
    }

    @Test
    void searchesForNobodyWhoMayNotReadCases() {
        signIn("olga");
        open("profile");
        assertThat(_find(SearchField.class)).isEmpty();
    }

    @Test
    void helpsEachRoleInBothLanguages() {
        for (String person : new String[] {"ana", "sofia", "marta", "olga", "adam"}) {
            signOutAndIn(person);
            open("help");
            assertThat(seen()).as(person).contains("What the marks mean").doesNotContain("!shell.");
        }
        signOut(() -> signIn("ana", SPANISH));
        open("help");
        assertThat(seen()).contains("Ayuda").doesNotContain("!shell.");
        open("profile");
        assertThat(seen()).contains("Mi perfil", "Listas").doesNotContain("!shell.");
    }

    private String files(String subject, String customer, String name) {
        return new Api(rest, "ana")
                .files(Map.of(
                        "kind",
                        "CLAIM",
                        "channel",
                        "PHONE",
                        "subject",
                        subject,
                        "customer",
                        Map.of("externalId", customer, "name", name)))
                .get("number")
                .asText();
    }

    private static void types(String words) {
        _setValue(_get(TextField.class, field -> field.withPlaceholder("Find a case, customer, phone, words…")), words);
    }

    private static SearchField search() {
        return _get(SearchField.class);
    }

    private static String found() {
        return _get(Div.class, div -> div.withClasses("am-found")).getElement().getTextRecursively();
    }

    private static void changes(String old, String chosen, String again) {
        _setValue(password("Current password"), old);
        _setValue(password("New password"), chosen);
        _setValue(password("New password once more"), again);
        _click(_get(Button.class, button -> button.withText("Change password")));
    }

    private static PasswordField password(String label) {
        return _get(PasswordField.class, field -> field.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static <T> SegmentedChoice<T> choice(String label) {
        return _get(SegmentedChoice.class, choice -> choice.withLabel(label));
    }

    private void signOutAndIn(String person) {
        signOut(() -> signIn(person));
    }

    private static void signOut(Runnable then) {
        MockVaadin.tearDown();
        then.run();
    }

    private void hire() {
        HOUSE.run(
                () -> administration.hire(username, "Nora Quispe", Role.AGENT, null, null, Locale.ENGLISH, "a secret"));
    }

    /** With the dialogs and notices that have just been opened. */
    private static String seen() {
        MockVaadin.clientRoundtrip();
        return screen();
    }
}
