package org.amends.organisation;

import java.util.Locale;
import org.amends.kernel.Invalid;
import org.amends.kernel.NotAllowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may change about themselves. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    /** How many characters a password has at least that somebody chooses for themselves. */
    public static final int SHORTEST_PASSWORD = Passwords.SHORTEST_CHOSEN;

    private final StaffRecords records;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final CurrentUser currentUser;

    OwnAccount(StaffRecords records, Passwords passwords, PasswordEncoder encoder, CurrentUser currentUser) {
        this.records = records;
        this.passwords = passwords;
        this.encoder = encoder;
        this.currentUser = currentUser;
    }

    /**
     * Ends every session but this one.
     *
     * @throws NotAllowed if the old password is wrong
     * @throws Invalid if the new one is the old one, or breaks the rule of {@link #SHORTEST_PASSWORD}
     */
    public void changePassword(String oldPassword, String newPassword) {
        AppUser user = me();
        if (!encoder.matches(oldPassword, user.passwordHash())) {
            throw new NotAllowed("organisation.password.wrong");
        }
        if (newPassword.equals(oldPassword)) {
            throw new Invalid("password", "organisation.password.same");
        }
        user.changePassword(passwords.hashChosen(newPassword, user.username(), user.name()), false);
        records.save(user);
        currentUser.renew();
    }

    /** What is not Spanish is English. */
    public void changeLanguage(Locale language) {
        AppUser user = me();
        user.choose(Languages.of(language));
        records.save(user);
    }

    /** The colours and how dense the lists are. */
    public void prefer(Preferences chosen) {
        AppUser user = me();
        user.prefer(chosen);
        records.save(user);
    }

    private AppUser me() {
        return records.require(currentUser.require().id());
    }
}
