package org.amends.process;

import static org.amends.process.Act.accept;
import static org.amends.process.Act.investigate;
import static org.amends.process.Act.resolve;
import static org.amends.process.Act.respond;
import static org.amends.process.Act.triage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.amends.kernel.Conflict;
import org.amends.organisation.SignedIn;
import org.amends.organisation.StaffDirectory;
import org.amends.recovery.InterimRemedies;
import org.amends.recovery.Nature;
import org.amends.recovery.RemedyProposal;
import org.amends.recovery.RemedyType;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.core.context.SecurityContextHolder;

/** A process that changes does not change for the cases that are on their way. */
class VersionTests extends ProcessTest {

    private static final String FILE = "complaint-handling.bpmn20.xml";

    @Autowired
    RepositoryService processes;

    @Test
    void aCaseFinishesOnTheVersionItBeganWith() throws IOException {
        Journey old = aClaim();
        Deployment changed = deploy(text -> text.replace("userTask_Investigate", "userTask_LookInto"));
        try {
            aClaim().by("ana", triage(), investigate())
                    .passed(
                            "startEvent_ComplaintReceived",
                            "serviceTask_AcknowledgeReceipt",
                            "userTask_Triage",
                            "userTask_LookInto")
                    .by("sofia", Act.withdraw());

            old.by("ana", triage(), investigate(), resolve(), respond(), accept())
                    .isClosedAs("SETTLED", "follow-up")
                    .passed(
                            "startEvent_ComplaintReceived",
                            "serviceTask_AcknowledgeReceipt",
                            "userTask_Triage",
                            "userTask_Investigate",
                            "userTask_Resolve",
                            "userTask_RespondToCustomer",
                            "serviceTask_FulfilWhatIsOwed",
                            "catchEvent_CustomerAnswered",
                            "serviceTask_CloseComplaint",
                            "endEvent_Closed");
        } finally {
            processes.deleteDeployment(changed.getId(), true);
        }
    }

    @Test
    void aCaseOfAVersionWithoutInterimRemediesSaysSoAndGoesOn(
            @Autowired InterimRemedies interim, @Autowired StaffDirectory staff) throws IOException {
        Deployment older = deploy(text -> text.replace("\"interimRemedyGranted\"", "\"notYetInvented\""));
        try {
            Journey claim = aClaim();
            SecurityContextHolder.getContext()
                    .setAuthentication(SignedIn.as(staff.named("ana").orElseThrow()));
            assertThatThrownBy(() -> interim.grant(
                            claim.number(),
                            "Stranded",
                            List.of(new RemedyProposal(
                                    RemedyType.VOUCHER, Nature.GOODWILL, BigDecimal.TEN, null, null))))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("olderProcess");
            SecurityContextHolder.clearContext();

            assertThat(ledger(claim)).isEmpty();
            claim.by("sofia", Act.withdraw()).isClosedAs("WITHDRAWN");
        } finally {
            SecurityContextHolder.clearContext();
            processes.deleteDeployment(older.getId(), true);
        }
    }

    private Deployment deploy(UnaryOperator<String> change) throws IOException {
        String shipped =
                new ClassPathResource("org/amends/processes/" + FILE).getContentAsString(StandardCharsets.UTF_8);
        return processes
                .createDeployment()
                .name("changed")
                .addString(FILE, change.apply(shipped))
                .deploy();
    }
}
