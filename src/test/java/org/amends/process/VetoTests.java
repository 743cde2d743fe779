package org.amends.process;

import static org.amends.process.Act.Remedy.refund;
import static org.amends.process.Act.Remedy.voucher;
import static org.amends.process.Act.accept;
import static org.amends.process.Act.ask;
import static org.amends.process.Act.investigate;
import static org.amends.process.Act.refuse;
import static org.amends.process.Act.resolve;
import static org.amends.process.Act.respond;
import static org.amends.process.Act.review;
import static org.amends.process.Act.triage;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;

/** What is not open is refused, whatever the stage and the step, and leaves no trace. */
class VetoTests extends ProcessTest {

    /** All that is kept about a case, by its id; the engine's tables by the business key. */
    private static final List<String> KEPT = List.of(
            "SELECT * FROM complaint WHERE id = :id",
            "SELECT * FROM complaint_clock WHERE complaint_id = :id ORDER BY id",
            "SELECT * FROM complaint_decision WHERE complaint_id = :id ORDER BY id",
            "SELECT * FROM timeline_entry WHERE complaint_id = :id ORDER BY id",
            "SELECT * FROM compensation WHERE complaint_id = :id ORDER BY id",
            "SELECT r.* FROM remedy r JOIN compensation c ON c.id = r.compensation_id WHERE c.complaint_id = :id"
                    + " ORDER BY r.id",
            "SELECT * FROM ledger_entry WHERE complaint_id = :id ORDER BY id",
            "SELECT * FROM follow_up WHERE complaint_id = :id ORDER BY id",
            "SELECT a.* FROM ACT_HI_ACTINST a JOIN ACT_HI_PROCINST p ON p.PROC_INST_ID_ = a.PROC_INST_ID_"
                    + " WHERE p.BUSINESS_KEY_ = :id ORDER BY a.ID_",
            "SELECT v.NAME_, v.TEXT_, v.LONG_ FROM ACT_RU_VARIABLE v JOIN ACT_HI_PROCINST p"
                    + " ON p.PROC_INST_ID_ = v.PROC_INST_ID_ WHERE p.BUSINESS_KEY_ = :id ORDER BY v.ID_",
            "SELECT t.ID_ FROM ACT_RU_TASK t JOIN ACT_HI_PROCINST p ON p.PROC_INST_ID_ = t.PROC_INST_ID_"
                    + " WHERE p.BUSINESS_KEY_ = :id ORDER BY t.ID_");

    private enum Halt {
        TRIAGE,
        INVESTIGATION,
        WAITING_FOR_CUSTOMER,
        RESOLUTION,
        APPROVAL,
        RESPONSE,
        WAITING_FOR_ANSWER,
        FULFILMENT,
        REVIEW,
        EXTERNAL_REVIEW,
        CLOSED
    }

    @ParameterizedTest
    @EnumSource
    void aStepThatIsNotOpenChangesNothing(Halt stage) {
        Journey claim = at(stage);
        JsonNode complaint = claim.complaint();
        assertThat(complaint.get("stage").asText()).isEqualTo(stage.name());
        String open = complaint.get("openSteps").toString();
        List<Act> notOpen =
                everyAct().filter(act -> !open.contains('"' + act.step() + '"')).toList();
        assertThat(notOpen).hasSizeGreaterThan(10);

        for (Act act : notOpen) {
            Map<String, List<Map<String, Object>>> before = kept(claim);

            // a supervisor who has not worked the case, so that nothing but the process forbids it
            assertThat(claim.attempt("samuel", act)).as(act.step()).isEqualTo(HttpStatus.CONFLICT);

            assertThat(kept(claim)).as(act.step()).isEqualTo(before);
        }
    }

    private Journey at(Halt stage) {
        return switch (stage) {
            case TRIAGE -> aClaim();
            case INVESTIGATION -> aClaim().by("ana", triage());
            case WAITING_FOR_CUSTOMER ->
                aClaim().by("ana", triage(), ask(clock.instant().plus(DAY)));
            case RESOLUTION -> aClaimToResolve();
            case APPROVAL -> aClaimToResolve().by("ana", resolve(refund(100)));
            case RESPONSE -> aClaimToResolve().by("ana", resolve(refund(10)));
            case WAITING_FOR_ANSWER -> aClaimToResolve().by("ana", resolve(refund(10)), respond());
            case FULFILMENT -> aClaimToResolve().by("ana", resolve(voucher(10)), respond(), accept());
            case REVIEW -> aClaimToResolve().by("ana", resolve(), respond(), refuse());
            case EXTERNAL_REVIEW ->
                aClaimToResolve().by("ana", resolve(), respond(), refuse()).by("bruno", review(), respond(), refuse());
            case CLOSED -> aClaimToResolve().by("ana", resolve(), respond(), accept());
        };
    }

    private Stream<Act> everyAct() {
        return Stream.of(
                triage("S1"),
                ask(clock.instant().plus(DAY)),
                Act.reply(),
                investigate(),
                resolve(refund(10)),
                Act.approve(),
                Act.giveBack(),
                Act.reject(),
                respond(),
                accept(),
                review(refund(10)),
                Act.externalDecides(),
                Act.fulfil(),
                Act.withdraw(),
                Act.reopen(),
                Act.followUp(1));
    }

    private Map<String, List<Map<String, Object>>> kept(Journey claim) {
        return KEPT.stream()
                .collect(Collectors.toMap(
                        sql -> sql,
                        sql -> jdbc.sql(sql).param("id", claim.id()).query().listOfRows()));
    }
}
