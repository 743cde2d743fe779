package org.amends.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.NotAllowed;
import org.amends.kernel.Refusal;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.testing.AmendsTest;
import org.amends.uikit.ColourTheme;
import org.amends.uikit.Density;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@AmendsTest
class StaffTests {

    private static final SystemActor ADMIN = SystemActor.named("test", Role.ADMIN.authority());
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Autowired
    private StaffAdministration administration;

    @Autowired
    private OwnAccount own;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Teams teams;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private AppUsers users;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private TransactionTemplate transactions;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void findsWhomItHired() {
        String username = aUsername();
        TeamId care = teams.firstResponder().id();
        UserId id = ADMIN.call(() -> administration.hire(
                username,
                "Ana Núñez",
                Role.SUPERVISOR,
                care,
                new EmailAddress("ana@example.com"),
                Locale.forLanguageTag("es-PE"),
                "a secret"));

        StaffMember ana = new StaffMember(
                id,
                username,
                "Ana Núñez",
                Role.SUPERVISOR,
                care,
                new EmailAddress("ana@example.com"),
                SPANISH,
                true,
                Preferences.NONE,
                1,
                false);
        assertThat(staff.find(id)).contains(ana);
        assertThat(staff.named(username.toUpperCase(Locale.ROOT))).contains(ana);
        assertThat(staff.inTeam(care)).contains(ana);
        assertThat(staff.all()).contains(ana);
    }

    @Test
    void forgetsWhomARolledBackTransactionHired() {
        String username = aUsername();

        transactions.executeWithoutResult(work -> {
            hire(username, Role.AGENT, null);
            assertThat(staff.named(username)).isPresent();
            work.setRollbackOnly();
        });

        assertThat(staff.named(username)).isEmpty();
    }

    @Test
    void leavesWhoHasLeftOutOfTheTeam() {
        TeamId billing = teams.withCode("billing").orElseThrow().id();
        UserId ana = hire(aUsername(), Role.SUPERVISOR, billing);
        assertThat(staff.inTeam(billing)).extracting(StaffMember::id).contains(ana);

        ADMIN.run(() -> administration.disable(ana, null));

        assertThat(staff.inTeam(billing)).extracting(StaffMember::id).doesNotContain(ana);
        assertThat(staff.find(ana))
                .hasValueSatisfying(known -> assertThat(known.enabled()).isFalse());
    }

    @Test
    void sendsNewComplaintsToCustomerCare() {
        assertThat(teams.firstResponder()).isEqualTo(teams.withCode("care").orElseThrow());
        assertThat(teams.all()).extracting(Team::name).contains("Customer care", "Billing");
        assertThat(teams.require(teams.firstResponder().id()).code()).isEqualTo("care");
        assertRefused("organisation.team.unknown", () -> teams.require(new TeamId(99)));
    }

    @Test
    void refusesAUsernameThatIsTakenWhateverItsCase() {
        String username = aUsername();
        hire(username, Role.AGENT, null);

        assertRefused("organisation.username.taken", () -> hire(username.toUpperCase(Locale.ROOT), Role.AGENT, null));
    }

    @Test
    void refusesUsernamesNamesAndPasswordsThatCannotBeUsed() {
        assertRefused("organisation.username.form", () -> hire("ana maría", Role.AGENT, null));
        assertRefused("organisation.username.form", () -> hire("a".repeat(61), Role.AGENT, null));
        assertRefused("organisation.name.length", () -> hire(aUsername(), " ", "a secret"));
        assertRefused("organisation.password.short", () -> hire(aUsername(), "Ana", "short"));
        assertRefused("organisation.team.unknown", () -> hire(aUsername(), Role.AGENT, new TeamId(99)));
        assertRefused("organisation.password.long", () -> hire(aUsername(), "Ana", "ñ".repeat(37)));
    }

    @Test
    void letsNobodyButAnAdministratorHire() {
        SystemActor manager = SystemActor.named("manager", Role.MANAGER.authority());

        assertThatThrownBy(() -> manager.run(() ->
                        administration.hire(aUsername(), "Ana", Role.AGENT, null, null, Locale.ENGLISH, "a secret")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void changesOnesOwnPasswordForWhoKnowsTheOldOne() {
        UserId ana = signIn(hire(aUsername(), Role.AGENT, null));

        assertThatThrownBy(() -> own.changePassword("a guess", "new secret")).isInstanceOf(NotAllowed.class);
        own.changePassword("a secret", "new secret");

        assertThat(encoder.matches(
                        "new secret", users.findById(ana.value()).orElseThrow().passwordHash()))
                .isTrue();
    }

    @Test
    void keepsWhatOneChoosesForOnesScreensAtOnce() {
        signIn(hire(aUsername(), Role.AGENT, null));

        own.changeLanguage(SPANISH);
        own.prefer(currentUser.require().preferences().with(ColourTheme.DARK).with(Density.COMPACT));

        assertThat(currentUser.require().language()).isEqualTo(SPANISH);
        assertThat(currentUser.require().preferences())
                .isEqualTo(new Preferences(ColourTheme.DARK, Density.COMPACT, true));
    }

    @Test
    void keepsAnAdministratorFromLockingThemselvesOut() {
        UserId admin = signIn(hire(aUsername(), Role.ADMIN, null));

        assertRefused("organisation.disable.oneself", () -> administration.disable(admin, null));
    }

    @Test
    void knowsWhoActs() {
        UserId ana = signIn(hire(aUsername(), Role.SUPERVISOR, null));

        assertThat(currentUser.require().id()).isEqualTo(ana);
        assertThat(currentUser.actor()).isEqualTo(new Actor(ana, "Ana"));
        assertThat(currentUser.is(Role.AGENT)).isTrue();
        assertThat(currentUser.is(Role.SUPERVISOR)).isTrue();
        assertThat(currentUser.is(Role.MANAGER)).isFalse();
    }

    @Test
    void knowsASystemActorByItsNameAlone() {
        SystemActor.named("sweeper", Role.MANAGER.authority()).run(() -> {
            assertThat(currentUser.actor()).isEqualTo(new Actor(null, "sweeper"));
            assertThat(currentUser.get()).isEmpty();
            assertThat(currentUser.is(Role.AGENT)).isTrue();
            assertThatThrownBy(currentUser::require).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void takesNobodyForNobody() {
        assertThat(currentUser.get()).isEmpty();
        assertThat(currentUser.is(Role.AGENT)).isFalse();
        assertThatThrownBy(currentUser::actor).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void makesNoSecondFirstAdministrator() {
        hire(aUsername(), Role.AGENT, null);
        long before = users.count();

        firstAdministrator.run(new DefaultApplicationArguments());

        assertThat(users.count()).isEqualTo(before);
    }

    @Test
    void letsTheFirstAdministratorIn() {
        assertThat(staff.named("admin"))
                .hasValueSatisfying(admin -> assertThat(admin.role()).isEqualTo(Role.ADMIN));
    }

    private UserId hire(String username, Role role, @Nullable TeamId team) {
        return ADMIN.call(() -> administration.hire(username, "Ana", role, team, null, Locale.ENGLISH, "a secret"));
    }

    private UserId hire(String username, String name, String password) {
        return ADMIN.call(() -> administration.hire(username, name, Role.AGENT, null, null, Locale.ENGLISH, password));
    }

    private UserId signIn(UserId id) {
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.as(staff.find(id).orElseThrow()));
        return id;
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }

    private static String aUsername() {
        return "ana" + TypedId.next();
    }
}
