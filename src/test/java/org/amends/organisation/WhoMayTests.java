package org.amends.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.amends.kernel.SystemActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Each rule, role by role: what a person or a system actor with one authority may call. */
@SpringJUnitConfig
class WhoMayTests {

    /** One method for each rule. */
    static class Desk {

        @ReadsCases
        public void read() {}

        @WorksCases
        public void work() {}

        @ReadsRequests
        public void readRequests() {}

        @AnswersRequests
        public void answerRequests() {}

        @Supervises
        public void supervise() {}

        @Manages
        public void manage() {}

        @Administers
        public void administer() {}

        @ProcessOnly
        public void proceed() {}
    }

    @Administers
    static class ClosedDesk {

        public void act() {}
    }

    @Configuration(proxyBeanMethods = false)
    @EnableMethodSecurity
    static class Rules {

        @Bean
        static RoleHierarchy roleHierarchy() {
            return OrganisationConfiguration.roleHierarchy();
        }

        @Bean
        Desk desk() {
            return new Desk();
        }

        @Bean
        ClosedDesk closedDesk() {
            return new ClosedDesk();
        }
    }

    @Autowired
    private Desk desk;

    @Autowired
    private ClosedDesk closedDesk;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({
        // authority, read, read requests, answer them, work, supervise, manage, administer, proceed
        "ROLE_AGENT,       yes, yes, no,  yes, no,  no,  no,  no",
        "ROLE_SUPERVISOR,  yes, yes, no,  yes, yes, no,  no,  no",
        "ROLE_MANAGER,     yes, yes, no,  yes, yes, yes, no,  no",
        "ROLE_OPERATIONS,  no,  yes, yes, no,  no,  no,  no,  no",
        "ROLE_ADMIN,       yes, yes, no,  no,  no,  no,  yes, no",
        "PROCESS,          yes, no,  no,  no,  no,  no,  no,  yes",
        "SYSTEM_WORK,      yes, no,  no,  yes, no,  no,  no,  no",
        "NOTHING,          no,  no,  no,  no,  no,  no,  no,  no",
    })
    void letsEachRoleDoItsOwnWorkAndNoMore(
            String authority,
            String read,
            String readRequests,
            String answerRequests,
            String work,
            String supervise,
            String manage,
            String administer,
            String proceed) {
        SystemActor actor = SystemActor.named("somebody", authority);

        List<String> found = List.of(
                may(actor, desk::read),
                may(actor, desk::readRequests),
                may(actor, desk::answerRequests),
                may(actor, desk::work),
                may(actor, desk::supervise),
                may(actor, desk::manage),
                may(actor, desk::administer),
                may(actor, desk::proceed));

        assertThat(found)
                .containsExactly(read, readRequests, answerRequests, work, supervise, manage, administer, proceed);
    }

    @Test
    void coversEveryMethodOfAClassThatIsMarked() {
        assertThat(may(SystemActor.named("agent", Role.AGENT.authority()), closedDesk::act))
                .isEqualTo("no");
        assertThat(may(SystemActor.named("admin", Role.ADMIN.authority()), closedDesk::act))
                .isEqualTo("yes");
    }

    @Test
    void letsNobodyInWhoIsNotSignedIn() {
        assertThatThrownBy(desk::read).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private static String may(SystemActor actor, Runnable act) {
        try {
            actor.run(act);
            return "yes";
        } catch (AccessDeniedException denied) {
            return "no";
        }
    }
}
