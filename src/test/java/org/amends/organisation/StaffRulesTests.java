package org.amends.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.amends.kernel.Refusal;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.testing.AmendsTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators cannot do by accident, and what happens to those they do it to. */
@AmendsTest
class StaffRulesTests {

    private static final SystemActor HOUSE = SystemActor.named("test", Role.ADMIN.authority());

    @Autowired
    private StaffAdministration administration;

    @Autowired
    private TeamAdministration teamAdministration;

    @Autowired
    private OwnAccount own;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Teams teams;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsTheLastAdministrator() {
        UserId last = hire(Role.ADMIN);
        transactions.executeWithoutResult(work -> {
            jdbc.sql("UPDATE app_user SET role = 'AGENT' WHERE role = 'ADMIN' AND id <> ?")
                    .param(last.value())
                    .update();

            refuses("organisation.admin.last", () -> HOUSE.run(() -> administration.disable(last, null)));
            refuses("organisation.admin.last", () -> amend(last, Role.AGENT));
            work.setRollbackOnly();
        });
        amend(last, Role.AGENT);
        assertThat(staff.find(last).orElseThrow().role()).isEqualTo(Role.AGENT);
    }

    @Test
    void leavesOnesOwnRoleAndPasswordToOthers() {
        UserId me = hire(Role.ADMIN);
        signIn(me);
        StaffRecord record = administration.require(me);

        refuses(
                "organisation.role.oneself",
                () -> administration.amend(me, record.version(), details("Me", Role.MANAGER)));
        refuses("organisation.reset.oneself", () -> administration.resetPassword(me));
        administration.amend(me, record.version(), details("Me again", Role.ADMIN));
        assertThat(staff.find(me).orElseThrow().name()).isEqualTo("Me again");
    }

    @Test
    void letsNobodyOverwriteWhatAnotherAdministratorHasJustSaved() {
        UserId ana = hire(Role.AGENT);
        int seen = HOUSE.call(() -> administration.require(ana)).version();
        HOUSE.run(() -> administration.amend(ana, seen, details("First", Role.AGENT)));

        refuses(
                "organisation.user.changed",
                () -> HOUSE.run(() -> administration.amend(ana, seen, details("Second", Role.AGENT))));
        assertThat(staff.find(ana).orElseThrow().name()).isEqualTo("First");
    }

    @Test
    void takesNobodyForASuccessorWhoWorksNoCases() {
        UserId ana = hire(Role.AGENT);
        UserId warehouse = hire(Role.OPERATIONS);

        refuses("organisation.successor.cannot", () -> HOUSE.run(() -> administration.disable(ana, warehouse)));
        refuses("organisation.successor.cannot", () -> HOUSE.run(() -> administration.disable(ana, ana)));
        assertThat(staff.find(ana).orElseThrow().enabled()).isTrue();
    }

    @Test
    void letsWhoComesBackInAgain() {
        UserId ana = hire(Role.AGENT);
        HOUSE.run(() -> administration.disable(ana, null));
        HOUSE.run(() -> administration.enable(ana));

        assertThat(staff.find(ana).orElseThrow().enabled()).isTrue();
    }

    @Test
    void givesAFirstPasswordThatIsToBeChanged() {
        FirstPassword first =
                HOUSE.call(() -> administration.invite("new" + TypedId.next(), details("Nora", Role.AGENT)));
        assertThat(first.password()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(first.toString()).doesNotContain(first.password());
        assertThat(staff.find(first.user()).orElseThrow().mustChangePassword()).isTrue();

        signIn(first.user());
        own.changePassword(first.password(), "three quiet words");

        assertThat(staff.find(first.user()).orElseThrow().mustChangePassword()).isFalse();
    }

    @Test
    void refusesPasswordsThatOthersWouldGuess() {
        UserId ana = hire(Role.AGENT);
        signIn(ana);
        String username = staff.find(ana).orElseThrow().username();

        refuses("organisation.password.same", () -> own.changePassword("a secret", "a secret"));
        refuses("organisation.password.short", () -> own.changePassword("a secret", "nine char"));
        refuses("organisation.password.simple", () -> own.changePassword("a secret", "aaaaaaaaaaaaa"));
        refuses(
                "organisation.password.name",
                () -> own.changePassword("a secret", "xx" + username.toUpperCase(Locale.ROOT)));
        own.changePassword("a secret", "three quiet words");
    }

    @Test
    void refusesTheWordsOfANameInAPasswordButNotThreeLettersOfIt() {
        UserId ana = HOUSE.call(() -> administration.hire(
                "ana." + TypedId.next(), "Ana Núñez", Role.AGENT, null, null, Locale.ENGLISH, "a secret"));
        signIn(ana);

        refuses("organisation.password.name", () -> own.changePassword("a secret", "nunez for ever"));
        refuses("organisation.password.name", () -> own.changePassword("a secret", "mi NÚÑEZ 2026"));
        own.changePassword("a secret", "tres mañanas claras");
    }

    @Test
    void movesPeopleIntoATeamAndOutOfIt() {
        UserId ana = hire(Role.AGENT);
        UserId bruno = hire(Role.AGENT);
        String code = "t" + TypedId.next();
        TeamId team = HOUSE.call(() -> teamAdministration.create(
                code, new TeamDetails("Night", CalendarId.COMPANY, Set.of(ana), Set.of(), false, true, false)));
        assertThat(staff.inTeam(team)).extracting(StaffMember::id).containsExactly(ana);

        int seen = HOUSE.call(() -> teamAdministration.require(team)).version();
        TeamDetails others =
                new TeamDetails("Nights", CalendarId.COMPANY, Set.of(bruno), Set.of(ana), false, true, false);
        HOUSE.run(() -> teamAdministration.amend(team, seen, others));
        assertThat(staff.inTeam(team)).extracting(StaffMember::id).containsExactly(bruno);
        assertThat(teams.require(team)).isEqualTo(new Team(team, code, "Nights"));

        refuses("organisation.team.changed", () -> HOUSE.run(() -> teamAdministration.amend(team, seen, others)));
        refuses("organisation.team.code.taken", () -> HOUSE.run(() -> teamAdministration.create(code, others)));
        refuses("organisation.team.code", () -> HOUSE.run(() -> teamAdministration.create("no blanks", others)));
    }

    @Test
    void leavesWhoWentElsewhereMeanwhileWhereTheyAre() {
        UserId ana = hire(Role.AGENT);
        TeamId night = team(Set.of(ana));
        TeamId day = team(Set.of(ana));

        int seen = HOUSE.call(() -> teamAdministration.require(night)).version();
        HOUSE.run(() -> teamAdministration.amend(
                night, seen, new TeamDetails("Night", CalendarId.COMPANY, Set.of(), Set.of(ana), false, true, false)));

        assertThat(staff.find(ana).orElseThrow().team()).isEqualTo(day);
    }

    private TeamId team(Set<UserId> joined) {
        return HOUSE.call(() -> teamAdministration.create(
                "t" + TypedId.next(),
                new TeamDetails("Night", CalendarId.COMPANY, joined, Set.of(), false, true, false)));
    }

    @Test
    void alwaysHasOneTeamThatNewComplaintsGoTo() {
        Team care = teams.firstResponder();
        transactions.executeWithoutResult(work -> {
            TeamId night = HOUSE.call(() -> teamAdministration.create(
                    "n" + TypedId.next(),
                    new TeamDetails("Night", CalendarId.COMPANY, Set.of(), Set.of(), true, true, false)));
            assertThat(teams.firstResponder().id()).isEqualTo(night);
            work.setRollbackOnly();
        });
        assertThat(teams.firstResponder()).isEqualTo(care);
    }

    private void amend(UserId id, Role role) {
        int seen = HOUSE.call(() -> administration.require(id)).version();
        HOUSE.run(() -> administration.amend(id, seen, details("Ana", role)));
    }

    private UserId hire(Role role) {
        return HOUSE.call(() -> administration.hire(
                "rules" + TypedId.next(), "Ana Núñez", role, null, null, Locale.ENGLISH, "a secret"));
    }

    private void signIn(UserId id) {
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.as(staff.find(id).orElseThrow()));
    }

    private static StaffDetails details(String name, Role role) {
        return new StaffDetails(name, role, null, null, Locale.ENGLISH);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
