package org.amends.organisation;

import java.util.Locale;
import org.amends.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What administrators say about somebody, beside their username. @param name 1 to 200 characters */
public record StaffDetails(
        String name,
        Role role,
        @Nullable TeamId team,
        @Nullable EmailAddress email,
        Locale language) {}
