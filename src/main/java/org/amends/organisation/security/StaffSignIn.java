package org.amends.organisation.security;

import java.util.Locale;
import org.amends.organisation.SignedIn;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets staff in by name and password, at both doors. Who has left is told the same as who mistypes. */
@Component
class StaffSignIn implements AuthenticationProvider {

    private final CheckedPasswords passwords;
    private final FailedSignIns failures;
    private final StaffDirectory staff;

    StaffSignIn(CheckedPasswords passwords, FailedSignIns failures, StaffDirectory staff) {
        this.passwords = passwords;
        this.failures = failures;
        this.staff = staff;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String username = given.getName();
        if (username.length() > StaffAdministration.LONGEST_USERNAME) {
            // nobody's, and too long to be kept in mind
            throw new BadCredentialsException("Wrong name or password");
        }
        String door = door(given);
        failures.closedFor(door).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
        if (!passwords.isRight(username, String.valueOf(given.getCredentials()))) {
            failures.failed(door);
            throw new BadCredentialsException("Wrong name or password");
        }
        failures.succeeded(door);
        StaffMember member = staff.named(username)
                .filter(StaffMember::enabled)
                .orElseThrow(() -> new BadCredentialsException("Has left"));
        SignedIn principal = new SignedIn(member);
        UsernamePasswordAuthenticationToken signedIn =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        signedIn.setDetails(given.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String door(Authentication given) {
        String address = given.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        return given.getName().toLowerCase(Locale.ROOT) + ' ' + address;
    }
}
