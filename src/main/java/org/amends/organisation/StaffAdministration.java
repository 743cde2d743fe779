package org.amends.organisation;

import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amends.kernel.Conflict;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Invalid;
import org.amends.kernel.NotAllowed;
import org.amends.kernel.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hires people, says what they are here for, and lets them go. Nobody is deleted, nobody locks themselves out, and there
 * is always an administrator.
 */
@Service
@Transactional
@Administers
public class StaffAdministration {

    public static final int LONGEST_USERNAME = 60;

    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9._@-]{1," + LONGEST_USERNAME + "}");
    private static final int LONGEST_NAME = 200;

    private final AppUsers users;
    private final StaffRecords records;
    private final StaffDirectory directory;
    private final Teams teams;
    private final Passwords passwords;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffAdministration(
            AppUsers users,
            StaffRecords records,
            StaffDirectory directory,
            Teams teams,
            Passwords passwords,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.users = users;
        this.records = records;
        this.directory = directory;
        this.teams = teams;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Unknown if there is no such user */
    @Transactional(readOnly = true)
    public StaffRecord require(UserId id) {
        AppUser user = records.require(id);
        StaffMember member = directory.find(id).orElseThrow();
        return new StaffRecord(member, user.hiredAt(), user.version());
    }

    /**
     * With a password that they keep.
     *
     * @param username letters, digits and {@code . _ @ -}, 1 to 60 of them, unique whatever their case
     * @param rawPassword at least 6 characters, at most 72 bytes
     * @throws Invalid if the username, the name or the password cannot be used
     * @throws Unknown if there is no such team
     */
    public UserId hire(
            String username,
            String name,
            Role role,
            @Nullable TeamId team,
            @Nullable EmailAddress email,
            Locale language,
            String rawPassword) {
        return hired(username, new StaffDetails(name, role, team, email, language), rawPassword, false);
    }

    /** As above, with a password that is generated and must be changed at the first sign-in. */
    public FirstPassword invite(String username, StaffDetails details) {
        String password = passwords.generated();
        return new FirstPassword(hired(username, details, password, true), password);
    }

    private UserId hired(String username, StaffDetails details, String password, boolean mustChange) {
        if (!USERNAME.matcher(username).matches()) {
            throw new Invalid("username", "organisation.username.form", username);
        }
        check(details);
        if (users.existsByUsername(username)) {
            throw taken(username);
        }
        AppUser user = new AppUser(
                UserId.next(),
                username,
                details.name().strip(),
                details.role(),
                details.team(),
                details.email(),
                Languages.of(details.language()),
                passwords.hash(password),
                clock.instant());
        if (mustChange) {
            user.mustChangePassword();
        }
        try {
            return records.save(user);
        } catch (DataIntegrityViolationException lostRace) {
            throw taken(username);
        }
    }

    /**
     * Says anew who somebody is. Whose role changes has to sign in again; who works no cases any more gives theirs back.
     *
     * @param seen the version that the caller has read
     * @throws Conflict if somebody has changed them since
     * @throws NotAllowed for one's own role, and for the last administrator's
     */
    public void amend(UserId id, int seen, StaffDetails details) {
        check(details);
        AppUser user = records.require(id, seen);
        Role before = user.role();
        if (before != details.role()) {
            if (isMe(id)) {
                throw new NotAllowed("organisation.role.oneself");
            }
            if (before == Role.ADMIN && user.isEnabled()) {
                records.requireAnotherAdministrator(id);
            }
        }
        user.amend(details);
        records.save(user);
        if (before.worksCases() && !details.role().worksCases()) {
            events.publishEvent(new WorkHandedOver(id, user.name(), null));
        }
    }

    /**
     * For who has forgotten theirs. Their sessions end.
     *
     * @throws NotAllowed for one's own, which is changed on one's own page
     */
    public FirstPassword resetPassword(UserId id) {
        if (isMe(id)) {
            throw new NotAllowed("organisation.reset.oneself");
        }
        AppUser user = records.require(id);
        String password = passwords.generated();
        user.changePassword(passwords.hash(password), true);
        records.save(user);
        return new FirstPassword(id, password);
    }

    /**
     * Who has left can no longer sign in, and their sessions end; the cases still know their name.
     *
     * @param successor who goes on with their open cases; null to give these back to the queue
     * @throws NotAllowed for oneself, and for the last administrator
     * @throws Invalid if the successor works no cases, or has left too
     */
    public void disable(UserId id, @Nullable UserId successor) {
        if (isMe(id)) {
            throw new NotAllowed("organisation.disable.oneself");
        }
        if (successor != null && !mayFollow(id, successor)) {
            throw new Invalid("successor", "organisation.successor.cannot");
        }
        AppUser user = records.require(id);
        if (user.role() == Role.ADMIN && user.isEnabled()) {
            records.requireAnotherAdministrator(id);
        }
        user.disable();
        records.save(user);
        events.publishEvent(new WorkHandedOver(id, user.name(), successor));
    }

    /** Who has come back signs in as before. */
    public void enable(UserId id) {
        AppUser user = records.require(id);
        user.enable();
        records.save(user);
    }

    private boolean mayFollow(UserId leaving, UserId successor) {
        return !successor.equals(leaving)
                && directory
                        .find(successor)
                        .filter(member -> member.enabled() && member.role().worksCases())
                        .isPresent();
    }

    private boolean isMe(UserId id) {
        return currentUser.get().map(StaffMember::id).filter(id::equals).isPresent();
    }

    private void check(StaffDetails details) {
        if (details.name().isBlank() || details.name().length() > LONGEST_NAME) {
            throw new Invalid("name", "organisation.name.length", LONGEST_NAME);
        }
        if (details.team() != null) {
            teams.require(details.team());
        }
    }

    private static Invalid taken(String username) {
        return new Invalid("username", "organisation.username.taken", username);
    }
}
