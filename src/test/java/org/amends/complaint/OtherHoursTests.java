package org.amends.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.organisation.BusinessHours;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CalendarAdministration;
import org.amends.organisation.CalendarId;
import org.amends.organisation.OpenTime;
import org.amends.organisation.Role;
import org.amends.organisation.Shift;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffDetails;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.TeamAdministration;
import org.amends.organisation.TeamDetails;
import org.amends.organisation.TeamId;
import org.amends.organisation.UserId;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What administrators change in the house, as the cases feel it. */
@AmendsTest
class OtherHoursTests {

    private static final SystemActor HOUSE = SystemActor.named("test", Role.ADMIN.authority());

    @Autowired
    private BusinessTime businessTime;

    @Autowired
    private CalendarAdministration calendars;

    @Autowired
    private TeamAdministration teams;

    @Autowired
    private StaffAdministration administration;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestRestTemplate rest;

    private Api ana;
    private BusinessHours usual;
    private TeamId night;
    private String code = "night" + TypedId.next();

    @BeforeEach
    void aTeamOfItsOwn() {
        clock.reset();
        ana = new Api(rest, "ana");
        usual = businessTime.hours();
        night = HOUSE.call(() -> teams.create(
                code, new TeamDetails("Night", CalendarId.COMPANY, Set.of(), Set.of(), false, true, false)));
    }

    @AfterEach
    void asBefore() {
        clock.reset();
    }

    @Test
    void movesWhatIsDueSoThatAsMuchBusinessTimeIsLeft() {
        String number = aCaseOf(code);
        JsonNode before = ana.sees(number);
        OpenTime then = businessTime.of(night);
        BusinessHours mornings = mornings();

        CalendarId other = HOUSE.call(() -> calendars.add("Mornings", mornings));
        amend(other);

        JsonNode after = ana.sees(number);
        Instant now = clock.instant();
        Instant due = instant(after, "actBy");
        assertThat(due).isAfter(instant(before, "actBy"));
        assertThat(businessTime.of(night).between(now, due)).isEqualTo(then.between(now, instant(before, "actBy")));
        assertThat(businessTime.of(night).between(now, instant(after, "serviceDueAt")))
                .isEqualTo(then.between(now, instant(before, "serviceDueAt")));
        assertThat(after.get("promisedBy")).isEqualTo(before.get("promisedBy"));
        assertThat(clockOf(number, "STEP")).isEqualTo(due);
        assertThat(clockOf(number, "SERVICE")).isEqualTo(instant(after, "serviceDueAt"));

        BusinessHours longer = usual.open(week(LocalTime.of(8, 0), LocalTime.of(20, 0)));
        int seen = HOUSE.call(() -> calendars.require(other)).version();
        HOUSE.run(() -> calendars.change(other, seen, "Mornings", longer));
        assertThat(instant(ana.sees(number), "actBy")).isBefore(due);
    }

    @Test
    void leavesWhatIsLateAsLateAsItIs() {
        String number = aCaseOf(code);
        Instant due = instant(ana.sees(number), "actBy");
        clock.advance(Duration.ofDays(60));

        amend(HOUSE.call(() -> calendars.add("Mornings", mornings())));

        assertThat(instant(ana.sees(number), "actBy")).isEqualTo(due);
    }

    @Test
    void countsByTheHoursOfTheTeamThatTriageChooses() {
        CalendarId other = HOUSE.call(() -> calendars.add("Mornings", mornings()));
        amend(other);

        String number = aCaseOf(code);

        Instant due = instant(ana.sees(number), "actBy");
        assertThat(due.atZone(mornings().zone()).toLocalTime()).isBeforeOrEqualTo(LocalTime.of(11, 0));
    }

    @Test
    void whatADepartmentAnsweredIsReadInTheHoursOfTheTeamAndMovesWithThem() {
        String number = aCaseOf(code);
        String request = Api.body(ana.post(
                        "/api/v1/complaints/" + number + "/requests",
                        Map.of("department", "warehouse", "question", "Has it left?")))
                .get("id")
                .asText();
        amend(HOUSE.call(() -> calendars.add("Mornings", mornings())));

        new Api(rest, "walter").post("/api/v1/requests/" + request + "/answer", Map.of("body", "On Monday."));
        Instant read = requestDue(number);
        Duration left = businessTime.of(night).between(clock.instant(), read);
        assertThat(read.atZone(mornings().zone()).toLocalTime()).isBeforeOrEqualTo(LocalTime.of(11, 0));

        amend(CalendarId.COMPANY);
        assertThat(requestDue(number)).isBefore(read);
        assertThat(businessTime.of(night).between(clock.instant(), requestDue(number)))
                .isEqualTo(left);
    }

    private Instant requestDue(String number) {
        return jdbc.sql("SELECT request_due_at FROM complaint WHERE number = ?")
                .param(number)
                .query((row, n) -> row.getTimestamp("request_due_at").toInstant())
                .single();
    }

    @Test
    void givesTheCasesOfWhoLeavesBackToTheQueueOrToAColleague() {
        UserId carla = hire();
        UserId dario = hire();
        String first = aCaseOf(code);
        String second = aCaseOf(code);
        assign(first, carla);
        HOUSE.run(() -> administration.disable(carla, null));
        JsonNode back = ana.sees(first);
        assertThat(back.get("assignee").isNull()).isTrue();
        assertThat(ana.reads("/api/v1/complaints/" + first + "/timeline")).contains("leftOpen");

        assign(second, dario);
        HOUSE.run(() ->
                administration.disable(dario, staff.named("bruno").orElseThrow().id()));
        assertThat(ana.sees(second).get("assignee").asText()).isEqualTo("bruno");
    }

    @Test
    void givesTheCasesOfWhoWorksNoneAnyMoreBack() {
        UserId carla = hire();
        String number = aCaseOf(code);
        assign(number, carla);

        int seen = HOUSE.call(() -> administration.require(carla)).version();
        HOUSE.run(() -> administration.amend(
                carla, seen, new StaffDetails("Carla", Role.OPERATIONS, null, null, Locale.ENGLISH)));

        assertThat(ana.sees(number).get("assignee").isNull()).isTrue();
    }

    private UserId hire() {
        return HOUSE.call(() -> administration.hire(
                "hand" + TypedId.next(), "Carla Vega", Role.AGENT, night, null, Locale.ENGLISH, "a secret"));
    }

    private void assign(String number, UserId to) {
        jdbc.sql("UPDATE complaint SET assignee = ? WHERE number = ?")
                .params(to.value(), number)
                .update();
    }

    private void amend(CalendarId hours) {
        int seen = HOUSE.call(() -> teams.require(night)).version();
        HOUSE.run(() ->
                teams.amend(night, seen, new TeamDetails("Night", hours, Set.of(), Set.of(), false, true, false)));
    }

    private String aCaseOf(String team) {
        String number = ana.files(Map.of("kind", "CLAIM", "channel", "PHONE", "subject", "The pump leaks"))
                .get("number")
                .asText();
        ana.does("triage", number, Map.of("category", "service", "severity", "S3", "team", team));
        return number;
    }

    private BusinessHours mornings() {
        return usual.open(week(LocalTime.of(9, 0), LocalTime.of(11, 0)));
    }

    private static List<Shift> week(LocalTime opens, LocalTime closes) {
        return Stream.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)
                .map(day -> new Shift(day, opens, closes))
                .toList();
    }

    private Instant clockOf(String number, String kind) {
        return jdbc.sql("SELECT k.next_at FROM complaint_clock k JOIN complaint c ON c.id = k.complaint_id"
                        + " WHERE c.number = ? AND k.kind = ?")
                .params(number, kind)
                .query((row, line) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private static Instant instant(JsonNode complaint, String field) {
        return Instant.parse(complaint.get(field).asText());
    }
}
