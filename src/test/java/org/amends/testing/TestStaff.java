package org.amends.testing;

import java.util.Locale;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.TeamId;
import org.amends.organisation.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** The people of the tests; all have the same password. Hired as soon as the application is ready. */
public final class TestStaff {

    public static final String PASSWORD = "a-good-test-password";

    private final StaffAdministration administration;
    private final StaffDirectory directory;
    private final Teams teams;

    TestStaff(StaffAdministration administration, StaffDirectory directory, Teams teams) {
        this.administration = administration;
        this.directory = directory;
        this.teams = teams;
    }

    @EventListener(ApplicationReadyEvent.class)
    void hire() {
        TeamId care = teams.firstResponder().id();
        SystemActor.named("Tests", Role.ADMIN.authority()).run(() -> {
            hire("ana", Role.AGENT, care);
            hire("bruno", Role.AGENT, care);
            hire("sofia", Role.SUPERVISOR, care);
            hire("samuel", Role.SUPERVISOR, care);
            hire("marta", Role.MANAGER, null);
            hire("olga", Role.OPERATIONS, null);
            hire("walter", Role.OPERATIONS, team("warehouse"));
            hire("wanda", Role.OPERATIONS, team("warehouse"));
            hire("bella", Role.OPERATIONS, team("billing"));
            hire("adam", Role.ADMIN, null);
        });
    }

    private TeamId team(String code) {
        return teams.withCode(code).orElseThrow().id();
    }

    /** A second application, of a test that must have its own, finds them there. */
    private void hire(String username, Role role, @Nullable TeamId team) {
        if (directory.named(username).isEmpty()) {
            administration.hire(
                    username,
                    username + " (" + role + ")",
                    role,
                    team,
                    new EmailAddress(username + "@example.com"),
                    Locale.ENGLISH,
                    PASSWORD);
        }
    }
}
