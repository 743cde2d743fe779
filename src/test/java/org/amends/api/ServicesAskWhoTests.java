package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.amends.complaint.ComplaintDesk;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.recovery.RecoveryDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Access is checked on the services, whoever calls them: an endpoint, a screen, a job. */
class ServicesAskWhoTests extends InterfaceTest {

    @Test
    void anEndpointIsNotNeededToBeRefused(
            @Autowired ComplaintDesk desk, @Autowired RecoveryDesk recovery, @Autowired ComplaintLookup lookup) {
        ComplaintNumber number = new ComplaintNumber(awaitingApprovalOf("80"));
        SystemActor operations = SystemActor.named("Tests", Role.OPERATIONS.authority());
        SystemActor agents = SystemActor.named("Tests", Role.AGENT.authority());

        assertThatThrownBy(() -> operations.run(() -> lookup.require(number)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> agents.run(() -> desk.withdraw(number, "No.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> agents.run(() -> recovery.approve(number, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(marta.sees(number.value()).get("stage").asText()).isEqualTo("APPROVAL");
    }
}
