package org.amends.organisation.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Preferences;
import org.amends.organisation.Role;
import org.amends.organisation.SignedIn;
import org.amends.organisation.StaffMember;
import org.amends.organisation.UserId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** On a screen of Ana's. */
class SystemActorsFirstTests {

    private static final SystemActor SWEEPER = SystemActor.named("sweeper", "PROCESS");
    private static final StaffMember ANA = new StaffMember(
            new UserId(1), "ana", "Ana", Role.AGENT, null, null, Locale.ENGLISH, true, Preferences.NONE, 1, false);

    private SecurityContextHolderStrategy before = SecurityContextHolder.getContextHolderStrategy();

    @BeforeEach
    void openAScreen() {
        before = SecurityContextHolder.getContextHolderStrategy();
        SecurityContextHolder.setContextHolderStrategy(new SystemActorsFirst());
        MockVaadin.setup();
        SecurityContext anas = new SecurityContextImpl(SignedIn.as(ANA));
        VaadinSession.getCurrent().getSession().setAttribute("SPRING_SECURITY_CONTEXT", anas);
    }

    @AfterEach
    void closeIt() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
        SecurityContextHolder.setContextHolderStrategy(before);
    }

    @Test
    void knowsThePersonOfTheScreen() {
        assertThat(who()).isEqualTo(new SignedIn(ANA));
    }

    @Test
    void letsASystemActorActAsItselfAndGivesTheScreenBack() {
        assertThat(SWEEPER.call(SystemActorsFirstTests::who)).isEqualTo(SWEEPER);
        assertThat(who()).isEqualTo(new SignedIn(ANA));
    }

    @Test
    void returnsFromOneSystemActorToTheOtherThatCalledIt() {
        SystemActor mail = SystemActor.named("mail");

        SWEEPER.run(() -> {
            mail.run(() -> assertThat(who()).isEqualTo(mail));
            assertThat(who()).isEqualTo(SWEEPER);
        });
    }

    private static Object who() {
        return SecurityContextHolder.getContext().getAuthentication().getPrincipal();
    }
}
