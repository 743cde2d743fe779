package org.amends.organisation;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a person who has signed in. Its authorities name every role that the own one contains, because
 * Vaadin's view access does not ask the role hierarchy. It never holds the password.
 */
public record SignedIn(StaffMember member) implements UserDetails {

    public static Authentication as(StaffMember member) {
        SignedIn principal = new SignedIn(member);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    @Override
    public List<SimpleGrantedAuthority> getAuthorities() {
        return member.role().covered().stream()
                .map(Role::authority)
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public String getUsername() {
        return member.username();
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public boolean isEnabled() {
        return member.enabled();
    }
}
