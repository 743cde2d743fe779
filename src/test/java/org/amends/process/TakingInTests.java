package org.amends.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amends.complaint.Channel;
import org.amends.complaint.ComplaintIntake;
import org.amends.complaint.FiledComplaint;
import org.amends.complaint.Kind;
import org.amends.complaint.NewComplaint;
import org.amends.complaint.PriorityReason;
import org.amends.customer.ExternalId;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What taking in a complaint writes, and what several in one transaction know of each other. */
class TakingInTests extends ProcessTest {

    private static final SystemActor COUNTER = SystemActor.named("Counter", Role.AGENT.authority());

    @Autowired
    ComplaintIntake intake;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aNewCaseIsWrittenOnceWithTheStageThatItsProcessGaveIt() {
        FiledComplaint filed = COUNTER.call(() -> intake.file(claim(customer())));

        assertThat(jdbc.sql("SELECT stage, version FROM complaint WHERE id = ?")
                        .param(filed.id().value())
                        .query((row, n) -> row.getString("stage") + " " + row.getInt("version"))
                        .single())
                .isEqualTo("TRIAGE 0");
    }

    @Test
    void theSecondComplaintOfACustomerInOneTransactionIsARepeatedFailure() {
        ExternalId customer = customer();

        List<FiledComplaint> filed =
                COUNTER.call(() -> transaction.execute(status -> Stream.of(customer, customer(), customer)
                        .map(whose -> {
                            clock.advance(Duration.ofMinutes(1));
                            return intake.file(claim(whose));
                        })
                        .toList()));

        assertThat(filed)
                .extracting(one -> one.priorityReasons().contains(PriorityReason.REPEAT_FAILURE))
                .containsExactly(false, false, true);
    }

    @Test
    void theEngineKeepsTheWayOfACaseButNotItsVariables() {
        FiledComplaint filed = COUNTER.call(() -> intake.file(claim(customer())));

        assertThat(history("ACT_HI_ACTINST", filed)).isPositive();
        assertThat(history("ACT_HI_VARINST", filed)).isZero();
    }

    private int history(String table, FiledComplaint filed) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE PROC_INST_ID_ IN"
                        + " (SELECT ID_ FROM ACT_HI_PROCINST WHERE BUSINESS_KEY_ = ?)")
                .param(filed.id().text())
                .query(Integer.class)
                .single();
    }

    private static ExternalId customer() {
        return new ExternalId(UUID.randomUUID().toString());
    }

    private static NewComplaint claim(ExternalId customer) {
        return new NewComplaint(
                Kind.CLAIM,
                Channel.COUNTER,
                null,
                "The kettle leaks",
                null,
                null,
                null,
                null,
                "Kettle",
                null,
                null,
                null,
                null,
                null,
                new NewComplaint.Who(customer, "Elena Ríos", null, null, null, null, null));
    }
}
