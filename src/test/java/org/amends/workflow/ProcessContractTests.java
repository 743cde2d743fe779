package org.amends.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amends.complaint.Kind;
import org.amends.complaint.LegalDeadlineDecision;
import org.amends.complaint.Priority;
import org.amends.complaint.PriorityDecision;
import org.amends.complaint.Severity;
import org.amends.customer.Tier;
import org.amends.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class ProcessContractTests {

    private static final String HANDLING = "complaint-handling.bpmn20.xml";

    @Test
    void theFilesAndTheCodeAgree() {
        assertThat(violations(ShippedFiles.read())).isEmpty();
    }

    @ParameterizedTest(name = "{1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "complaint-handling.bpmn20.xml | name=\"Investigate\"                  | name=\"Look into it\"       | Look into it",
                "complaint-handling.bpmn20.xml | userTask_Resolve                      | userTask_Decide             | USER_TASK_RESOLVE",
                "complaint-handling.bpmn20.xml | ${assessAuthority}                    | ${askTheBoss}               | ${askTheBoss}",
                "complaint-handling.bpmn20.xml | calledElement=\"fulfilment\"          | calledElement=\"payment\"   | calls payment",
                "complaint-handling.bpmn20.xml | <message id=\"message_customerReplied\" name=\"customerReplied\"/> | <!-- none --> | message_customerReplied",
                "complaint-handling.bpmn20.xml | name=\"clockOverdue\"                 | name=\"alarm\"              | alarm",
                "complaint-handling.bpmn20.xml | 'RESOLUTION'                          | 'DECISION'                  | DECISION",
                "complaint-handling.bpmn20.xml | 'triage')                             | 'sort')                     | sort",
                "complaint-handling.bpmn20.xml | formKey=\"resolve\"                   | formKey=\"decide\"          | decide",
                "complaint-handling.bpmn20.xml | ${!decided}                           | ${!settled}                 | settled",
                "complaint-handling.bpmn20.xml | patience.silentAt()                   | patience.endsAt()           | patience.endsAt()",
                "complaint-handling.bpmn20.xml | bpmnElement=\"userTask_Triage\"       | bpmnElement=\"userTask_Sort\" | shape",
                "complaint-handling.bpmn20.xml | bpmnElement=\"flow_Triaged\"          | bpmnElement=\"flow_Sorted\" | edge",
                "fulfilment.bpmn20.xml         | process id=\"fulfilment\"             | process id=\"payment\"      | payment",
                "follow-up.bpmn20.xml          | ${dueAt}                              | ${day}                      | day",
                "priority.dmn                  | <text>vulnerable</text>               | <text>fragile</text>        | fragile",
                "priority.dmn                  | name=\"priority\" typeRef             | name=\"urgency\" typeRef    | urgency",
                "priority.dmn                  | \"P4\"                                | \"P5\"                      | P5",
                "priority.dmn                  | \"VALUED_CUSTOMER\"                   | \"RICH\"                    | RICH",
                "service-level.dmn             | decision id=\"serviceLevel\"          | decision id=\"allowance\"   | allowance",
                "compensation-authority.dmn    | \"SUPERVISOR\"                        | \"FOREMAN\"                 | FOREMAN",
                "legal-deadline.dmn            | \"CALENDAR_DAYS\"                     | \"MOONS\"                   | MOONS"
            })
    void aFileThatTheCodeDoesNotKnowIsCaught(String file, String text, String instead, String complaint) {
        List<String> violations = violations(ShippedFiles.read().with(file, text, instead));

        assertThat(violations).anyMatch(violation -> violation.contains(complaint));
    }

    @Test
    void aDelegateThatNoFileAsksForIsCaught() {
        Set<Class<?>> more = new java.util.HashSet<>(delegates());
        more.add(Forgotten.class);

        assertThat(ProcessContract.violations(ShippedFiles.read().processes(), more))
                .containsExactly("There is a delegate that the files lack: Forgotten");
    }

    @Test
    void aProcessFileThatIsMissingIsCaught() {
        Map<String, org.flowable.bpmn.model.BpmnModel> fewer =
                ShippedFiles.read().processes();
        fewer.remove(HANDLING);

        assertThat(ProcessContract.violations(fewer, delegates()))
                .contains("There is a process that the files lack: complaintHandling");
    }

    private static final class Forgotten {}

    private static List<String> violations(ShippedFiles files) {
        List<String> violations = new ArrayList<>(ProcessContract.violations(files.processes(), delegates()));
        violations.addAll(DecisionContract.violations(files.decisions(), askers()));
        return violations;
    }

    private static Set<Class<?>> delegates() {
        ClassPathScanningCandidateComponentProvider steps = new ClassPathScanningCandidateComponentProvider(false);
        steps.addIncludeFilter(new AssignableTypeFilter(ProcessStep.class));
        return steps.findCandidateComponents(ProcessStep.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .collect(Collectors.toSet());
    }

    private static Map<String, Consumer<DecisionTable>> askers() {
        Money money = Money.zero(Currency.getInstance("EUR"));
        return Map.of(
                DmnPriority.KEY,
                table -> new DmnPriority(table)
                        .decide(new PriorityDecision.Question(Severity.S3, false, false, Tier.UNRATED, null)),
                DmnServiceLevel.KEY,
                table -> new DmnServiceLevel(table).decide(Priority.P3),
                DmnCompensationAuthority.KEY,
                table -> new DmnCompensationAuthority(table).decide(money, money),
                DmnStrategicAction.KEY,
                table -> new DmnStrategicAction(table).propose(3, Tier.IRON, false),
                DmnLegalDeadline.KEY,
                table -> new DmnLegalDeadline(table)
                        .decide(new LegalDeadlineDecision.Question("PE", null, Kind.CLAIM, LocalDate.of(2026, 3, 2))));
    }
}
