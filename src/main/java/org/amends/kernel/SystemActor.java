package org.amends.kernel;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Somebody who is no person: the process, the clock sweeper, the outbox, an import. Acts under its own name with the
 * authorities it was made with, and leaves the caller's identity as it found it.
 */
public record SystemActor(String name, List<String> authorities) {

    public static SystemActor named(String name, String... authorities) {
        return new SystemActor(name, List.of(authorities));
    }

    public <T> T call(Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext mine = SecurityContextHolder.createEmptyContext();
        mine.setAuthentication(authentication());
        SecurityContextHolder.setContext(mine);
        try {
            return act.get();
        } finally {
            if (before.getAuthentication() == null) {
                SecurityContextHolder.clearContext();
            } else {
                SecurityContextHolder.setContext(before);
            }
        }
    }

    public void run(Runnable act) {
        call(() -> {
            act.run();
            return this;
        });
    }

    private Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this,
                null,
                authorities.stream().map(SimpleGrantedAuthority::new).toList());
    }
}
