package org.amends.organisation;

import java.util.Optional;
import org.amends.kernel.SystemActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who asks, whether a person or a system actor. */
@Component
public class CurrentUser {

    private final StaffDirectory staff;
    private final RoleHierarchy hierarchy;

    CurrentUser(StaffDirectory staff, RoleHierarchy hierarchy) {
        this.staff = staff;
        this.hierarchy = hierarchy;
    }

    /** @throws AccessDeniedException if no person is signed in */
    public StaffMember require() {
        return get().orElseThrow(() -> new AccessDeniedException("Only a signed-in person may do this"));
    }

    /** The person as the directory knows them now: a language changed a moment ago counts at once. */
    public Optional<StaffMember> get() {
        return principal(SignedIn.class).map(SignedIn::member).map(signedIn -> staff.find(signedIn.id())
                .orElse(signedIn));
    }

    /** The session that has just changed the password goes on; all others end. */
    void renew() {
        StaffMember now = require();
        SecurityContextHolder.getContext().setAuthentication(SignedIn.as(now));
    }

    /** @throws AccessDeniedException if neither a person nor a system actor is there */
    public Actor actor() {
        return principal(SystemActor.class)
                .map(system -> new Actor(null, system.name()))
                .orElseGet(() -> {
                    StaffMember person = require();
                    return new Actor(person.id(), person.name());
                });
    }

    /** Whether who asks has the role or one that contains it. */
    public boolean is(Role role) {
        return authentication()
                .map(who -> hierarchy.getReachableGrantedAuthorities(who.getAuthorities()).stream()
                        .anyMatch(granted -> role.authority().equals(granted.getAuthority())))
                .orElse(false);
    }

    private <T> Optional<T> principal(Class<T> type) {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }
}
