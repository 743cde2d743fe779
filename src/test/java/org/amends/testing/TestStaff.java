package org.amends.testing;

import java.util.Locale;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.TeamId;
import org.amends.organisation.Teams;
import org.jspecify.annotations.Nullable;

/** The people of the tests; all have the same password. Hired once for the run. */
public final class TestStaff {

    public static final String PASSWORD = "a-good-test-password";

    private TestStaff() {}

    public static void hire(StaffAdministration administration, StaffDirectory directory, Teams teams) {
        TeamId care = teams.firstResponder().id();
        SystemActor.named("Tests", Role.ADMIN.authority()).run(() -> {
            hire(administration, directory, "ana", Role.AGENT, care);
            hire(administration, directory, "bruno", Role.AGENT, care);
            hire(administration, directory, "sofia", Role.SUPERVISOR, care);
            hire(administration, directory, "samuel", Role.SUPERVISOR, care);
            hire(administration, directory, "marta", Role.MANAGER, null);
            hire(administration, directory, "olga", Role.OPERATIONS, null);
            hire(administration, directory, "adam", Role.ADMIN, null);
        });
    }

    private static void hire(
            StaffAdministration administration,
            StaffDirectory directory,
            String username,
            Role role,
            @Nullable TeamId team) {
        if (directory.named(username).isEmpty()) {
            administration.hire(username, username + " (" + role + ")", role, team, null, Locale.ENGLISH, PASSWORD);
        }
    }
}
