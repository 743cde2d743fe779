package org.amends.organisation;

import java.util.Locale;
import org.amends.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param username unique whatever its case
 * @param name as colleagues and customers read it
 * @param language of the screens: English or Spanish
 * @param enabled false for who has left; they stay, as the cases remember them
 * @param passwordNumber which of their passwords this is, from 1; a session begun with an earlier one is over
 * @param mustChangePassword whether somebody else knows it: then nothing but choosing another one is possible
 */
public record StaffMember(
        UserId id,
        String username,
        String name,
        Role role,
        @Nullable TeamId team,
        @Nullable EmailAddress email,
        Locale language,
        boolean enabled,
        Preferences preferences,
        int passwordNumber,
        boolean mustChangePassword) {}
