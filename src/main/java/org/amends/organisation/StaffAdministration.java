package org.amends.organisation;

import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Invalid;
import org.amends.kernel.NotAllowed;
import org.amends.kernel.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hires people, lets them go, and keeps their passwords; everybody may change their own password and language. */
@Service
@Transactional
public class StaffAdministration {

    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9._@-]{1,60}");
    private static final int LONGEST_NAME = 200;

    private final AppUsers users;
    private final Teams teams;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffAdministration(
            AppUsers users,
            Teams teams,
            Passwords passwords,
            PasswordEncoder encoder,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.users = users;
        this.teams = teams;
        this.passwords = passwords;
        this.encoder = encoder;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param username letters, digits and {@code . _ @ -}, 1 to 60 of them, unique whatever their case
     * @param rawPassword at least 6 characters, at most 72 bytes
     * @throws Invalid if the username, the name or the password cannot be used
     * @throws Unknown if there is no such team
     */
    @Administers
    public UserId hire(
            String username,
            String name,
            Role role,
            @Nullable TeamId team,
            @Nullable EmailAddress email,
            Locale language,
            String rawPassword) {
        if (!USERNAME.matcher(username).matches()) {
            throw new Invalid("username", "organisation.username.form", username);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Invalid("name", "organisation.name.length", LONGEST_NAME);
        }
        if (team != null) {
            teams.require(team);
        }
        if (users.existsByUsername(username)) {
            throw taken(username);
        }
        AppUser user = new AppUser(
                UserId.next(),
                username,
                name.strip(),
                role,
                team,
                email,
                Languages.of(language),
                passwords.hash(rawPassword),
                clock.instant());
        try {
            return saved(user);
        } catch (DataIntegrityViolationException lostRace) {
            throw taken(username);
        }
    }

    @Administers
    public void changePassword(UserId id, String rawPassword) {
        AppUser user = user(id);
        user.changePassword(passwords.hash(rawPassword));
        saved(user);
    }

    /** @throws NotAllowed if the old password is wrong */
    @PreAuthorize("isAuthenticated()")
    public void changeOwnPassword(String oldPassword, String newPassword) {
        AppUser user = user(currentUser.require().id());
        if (!encoder.matches(oldPassword, user.passwordHash())) {
            throw new NotAllowed("organisation.password.wrong");
        }
        user.changePassword(passwords.hash(newPassword));
        saved(user);
    }

    /**
     * Who has left can no longer sign in; the cases still know their name.
     *
     * @throws NotAllowed for oneself: the last administrator must not lock everybody out
     */
    @Administers
    public void disable(UserId id) {
        if (currentUser.get().map(StaffMember::id).filter(id::equals).isPresent()) {
            throw new NotAllowed("organisation.disable.oneself");
        }
        AppUser user = user(id);
        user.disable();
        saved(user);
    }

    /** One's own language, or somebody's for an administrator. What is not Spanish is English. */
    @PreAuthorize("isAuthenticated()")
    public void changeLanguage(UserId id, Locale language) {
        boolean own = currentUser.get().map(StaffMember::id).filter(id::equals).isPresent();
        if (!own && !currentUser.is(Role.ADMIN)) {
            throw new NotAllowed("organisation.language.others");
        }
        AppUser user = user(id);
        user.speak(Languages.of(language));
        saved(user);
    }

    private UserId saved(AppUser user) {
        users.saveAndFlush(user);
        events.publishEvent(new StaffChanged(user.id(), user.username()));
        return user.id();
    }

    private AppUser user(UserId id) {
        return users.findById(id.value()).orElseThrow(() -> new Unknown("organisation.user.unknown", id.text()));
    }

    private static Invalid taken(String username) {
        return new Invalid("username", "organisation.username.taken", username);
    }
}
