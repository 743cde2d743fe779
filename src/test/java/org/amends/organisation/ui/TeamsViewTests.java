package org.amends.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.organisation.CalendarId;
import org.amends.organisation.Role;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.amends.organisation.Team;
import org.amends.organisation.TeamAdministration;
import org.amends.organisation.TeamDetails;
import org.amends.organisation.TeamId;
import org.amends.organisation.Teams;
import org.amends.organisation.UserId;
import org.amends.testing.Api;
import org.amends.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What teams are there for, as administrators say it. */
class TeamsViewTests extends ViewTest {

    private static final SystemActor HOUSE = SystemActor.named("test", Role.ADMIN.authority());
    private static final String TAKES_CASES = "Takes cases";
    private static final String ANSWERS_REQUESTS = "Answers requests from agents";
    private static final String COMES_FIRST = "New complaints come to this team first";

    @Autowired
    private TeamAdministration administration;

    @Autowired
    private Teams teams;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private StaffAdministration hiring;

    @Autowired
    private StaffDirectory staff;

    private final String code = "t" + TypedId.next();

    @Test
    void makesATeamADepartmentThatAgentsAskAndShowsSoInTheList() {
        signIn("adam");
        open("admin/teams");
        _click(_get(Button.class, button -> button.withText("New team")));
        _setValue(_get(TextField.class, field -> field.withLabel("Name")), "Bottling " + code);
        _setValue(_get(TextField.class, field -> field.withLabel("Short name")), code);
        assertThat(box(TAKES_CASES).getValue()).isTrue();
        _setValue(box(TAKES_CASES), false);
        _setValue(box(ANSWERS_REQUESTS), true);
        save();

        Team bottling = teams.withCode(code).orElseThrow();
        assertThat(teams.departments()).contains(bottling);
        assertThat(teams.forCases()).doesNotContain(bottling);
        assertThat(seen()).contains("Answers requests");

        form();
        _setValue(box(TAKES_CASES), true);
        _setValue(box(ANSWERS_REQUESTS), false);
        save();
        assertThat(teams.departments()).doesNotContain(bottling);
        assertThat(teams.forCases()).contains(bottling);
    }

    @Test
    void keepsTheTeamThatNewComplaintsComeToTakingCases() {
        TeamId night = team(true, false);
        signIn("adam");
        open("admin/teams");
        form();
        _setValue(box(TAKES_CASES), false);
        _setValue(box(COMES_FIRST), true);
        save();
        assertThat(box(TAKES_CASES).getErrorMessage()).contains("so it has to take cases");
        assertThat(teams.firstResponder().id()).isNotEqualTo(night);

        _click(_get(Button.class, button -> button.withText("Cancel")));
        _click(_get(
                Button.class, button -> button.withText(teams.firstResponder().name())));
        _setValue(box(TAKES_CASES), false);
        save();
        assertThat(box(TAKES_CASES).getErrorMessage()).contains("Let them come to another team");
        assertThat(teams.forCases()).contains(teams.firstResponder());
    }

    @Test
    void leavesNoOpenCaseWithATeamThatTakesNone() {
        team(true, false);
        Api ana = new Api(rest, "ana");
        String number = filedBy(ana);
        ana.does("triage", number, Map.of("category", "service", "severity", "S3", "team", code));
        signIn("adam");
        open("admin/teams");
        form();
        _setValue(box(TAKES_CASES), false);
        save();

        assertThat(box(TAKES_CASES).getErrorMessage())
                .isEqualTo("1 case is still open here. Close them or give them to another team, then switch this off.");
        assertThat(teams.forCases()).contains(teams.withCode(code).orElseThrow());
    }

    @Test
    void leavesNoOpenRequestWithATeamThatAnswersNone() {
        team(false, true);
        Api ana = new Api(rest, "ana");
        String number = filedBy(ana);
        String request = Api.body(ana.post(
                        "/api/v1/complaints/" + number + "/requests",
                        Map.of("department", code, "question", "In stock?")))
                .get("id")
                .asText();
        signIn("adam");
        open("admin/teams");
        form();
        _setValue(box(ANSWERS_REQUESTS), false);
        save();
        assertThat(box(ANSWERS_REQUESTS).getErrorMessage()).startsWith("1 request is still open here.");

        ana.post("/api/v1/requests/" + request + "/withdraw", Map.of("reason", "Found it."));
        save();
        assertThat(teams.departments()).doesNotContain(teams.withCode(code).orElseThrow());
    }

    @Test
    void keepsInTheTeamWhoCameWhileItsFormWasOpen() {
        TeamId night = team(true, false);
        signIn("adam");
        open("admin/teams");
        form();
        UserId carla = HOUSE.call(() -> hiring.hire(
                "carla" + TypedId.next(), "Carla Vega", Role.AGENT, night, null, Locale.ENGLISH, "a secret"));
        _setValue(_get(TextField.class, field -> field.withLabel("Name")), "Nights " + code);
        save();

        assertThat(teams.require(night).name()).isEqualTo("Nights " + code);
        assertThat(staff.find(carla).orElseThrow().team()).isEqualTo(night);
    }

    @Test
    void takesInAndLetsGoWhomTheFormSays() {
        TeamId night = team(true, false);
        UserId carla = HOUSE.call(() -> hiring.hire(
                "carla" + TypedId.next(), "Carla Vega", Role.AGENT, night, null, Locale.ENGLISH, "a secret"));
        UserId dario = HOUSE.call(() ->
                hiring.hire("dario" + TypedId.next(), "Darío Paz", Role.AGENT, null, null, Locale.ENGLISH, "a secret"));
        signIn("adam");
        open("admin/teams");
        form();
        _setValue(people(), Set.of(staff.find(dario).orElseThrow()));
        save();

        assertThat(staff.inTeam(night)).extracting(StaffMember::id).containsExactly(dario);
        assertThat(staff.find(carla).orElseThrow().team()).isNull();
    }

    @Test
    void speaksSpanish() {
        signIn("adam", SPANISH);
        open("admin/teams");
        _click(_get(Button.class, button -> button.withText("Nuevo equipo")));
        assertThat(seen())
                .contains("Atiende casos", "Responde solicitudes de los agentes")
                .doesNotContain("!organisation.");
    }

    private static String filedBy(Api agent) {
        return agent.files(Map.of("kind", "CLAIM", "channel", "PHONE", "subject", "The pump leaks"))
                .get("number")
                .asText();
    }

    private TeamId team(boolean takesCases, boolean answersRequests) {
        return HOUSE.call(() -> administration.create(
                code,
                new TeamDetails(
                        "Team " + code, CalendarId.COMPANY, Set.of(), Set.of(), false, takesCases, answersRequests)));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<StaffMember> people() {
        return _get(MultiSelectComboBox.class, field -> field.withLabel("People"));
    }

    private void form() {
        _click(_get(
                Button.class,
                button -> button.withText(teams.withCode(code).orElseThrow().name())));
    }

    private static void save() {
        _click(_get(Button.class, button -> button.withText("Save")));
    }

    private static Checkbox box(String label) {
        return _get(Checkbox.class, box -> box.withLabel(label));
    }

    /** With the dialogs and notices that have just been opened. */
    private static String seen() {
        MockVaadin.clientRoundtrip();
        return screen();
    }
}
