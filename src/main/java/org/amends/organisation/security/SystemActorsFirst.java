package org.amends.organisation.security;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.amends.kernel.SystemActor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Vaadin's own strategy prefers the person of the screen's session to whoever was set for the thread. That is right for
 * background work on a screen, and wrong for a system actor called from one: it would act as the person.
 */
final class SystemActorsFirst implements SecurityContextHolderStrategy {

    private final SecurityContextHolderStrategy people = new VaadinAwareSecurityContextHolderStrategy();
    private final ThreadLocal<SecurityContext> acting = new ThreadLocal<>();

    @Override
    public SecurityContext getContext() {
        SecurityContext actor = acting.get();
        return actor == null ? people.getContext() : actor;
    }

    @Override
    public void setContext(SecurityContext context) {
        Authentication who = context.getAuthentication();
        if (who != null && who.getPrincipal() instanceof SystemActor) {
            acting.set(context);
        } else {
            acting.remove();
            people.setContext(context);
        }
    }

    @Override
    public void clearContext() {
        acting.remove();
        people.clearContext();
    }

    @Override
    public SecurityContext createEmptyContext() {
        return people.createEmptyContext();
    }
}
