package org.amends.organisation;

import java.util.Locale;
import org.amends.kernel.CannotStart;
import org.amends.kernel.Invalid;
import org.amends.kernel.SystemActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Lets the first person in. Runs last, so that a demo company has brought its own people by then. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String USERNAME = "admin";

    private final AppUsers users;
    private final StaffAdministration administration;
    private final Passwords passwords;
    private final OrganisationSettings settings;

    FirstAdministrator(
            AppUsers users, StaffAdministration administration, Passwords passwords, OrganisationSettings settings) {
        this.users = users;
        this.administration = administration;
        this.passwords = passwords;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (users.count() == 0) {
            SystemActor.named("installation", Role.ADMIN.authority()).run(this::hire);
        }
    }

    private void hire() {
        boolean given = StringUtils.hasText(settings.adminPassword());
        String password = given ? String.valueOf(settings.adminPassword()) : passwords.generated();
        try {
            administration.hire(USERNAME, "Administrator", Role.ADMIN, null, null, Locale.ENGLISH, password);
        } catch (Invalid refused) {
            if (users.count() == 0) {
                throw new CannotStart(
                        "AMENDS_ADMIN_PASSWORD cannot be used: a password has 6 characters or more, and 72 bytes at most.",
                        "Give another one, or none: then one is generated and shown once.",
                        refused);
            }
            return; // another node was faster
        }
        if (given) {
            log.info("First administrator: user {}, password as given by AMENDS_ADMIN_PASSWORD", USERNAME);
        } else {
            log.warn("First administrator: user {}, password {} (shown this once; change it)", USERNAME, password);
        }
    }
}
