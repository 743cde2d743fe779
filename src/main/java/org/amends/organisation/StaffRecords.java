package org.amends.organisation;

import org.amends.kernel.Conflict;
import org.amends.kernel.NotAllowed;
import org.amends.kernel.Unknown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads users to change them, and tells that they have changed. */
@Component
class StaffRecords {

    private final AppUsers users;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    StaffRecords(AppUsers users, ApplicationEventPublisher events, JdbcClient jdbc) {
        this.users = users;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** @throws Unknown if there is no such user */
    AppUser require(UserId id) {
        return users.findById(id.value()).orElseThrow(() -> new Unknown("organisation.user.unknown", id.text()));
    }

    /** @throws Conflict if somebody has changed them since that version was read */
    AppUser require(UserId id, int seen) {
        AppUser user = require(id);
        if (user.version() != seen) {
            throw new Conflict("organisation.user.changed", user.name());
        }
        return user;
    }

    UserId save(AppUser user) {
        users.saveAndFlush(user);
        events.publishEvent(new StaffChanged(user.id(), user.username()));
        return user.id();
    }

    /**
     * Two administrators who demote each other at once wait for each other here, and the second is refused.
     *
     * @throws NotAllowed if there is no other administrator who can sign in
     */
    void requireAnotherAdministrator(UserId besides) {
        boolean another = jdbc
                .sql("SELECT id FROM app_user WHERE role = 'ADMIN' AND enabled ORDER BY id FOR UPDATE")
                .query(Long.class)
                .list()
                .stream()
                .anyMatch(id -> id != besides.value());
        if (!another) {
            throw new NotAllowed("organisation.admin.last");
        }
    }
}
