package org.amends.recovery.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.Outcome;
import org.amends.recovery.Fulfilment;
import org.amends.recovery.RecoveryDesk;
import org.amends.recovery.RemedyProposal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/complaints/{number}/steps")
class RecoverySteps {

    private final RecoveryDesk desk;
    private final Fulfilment fulfilment;
    private final ComplaintLookup complaints;

    RecoverySteps(RecoveryDesk desk, Fulfilment fulfilment, ComplaintLookup complaints) {
        this.desk = desk;
        this.fulfilment = fulfilment;
        this.complaints = complaints;
    }

    record Finding(
            @NotNull Outcome outcome,
            @Nullable String reasons,
            @Nullable @Valid List<@NotNull RemedyProposal> remedies) {

        List<RemedyProposal> proposals() {
            return remedies == null ? List.of() : remedies;
        }

        String why() {
            return reasons == null ? "" : reasons;
        }
    }

    @JsonInclude
    record Approval(@Nullable BigDecimal amount) {}

    record Reason(@Nullable String reason) {

        String text() {
            return reason == null ? "" : reason;
        }
    }

    record Note(@Nullable String note) {}

    @PostMapping("/resolve")
    ComplaintData resolve(@PathVariable ComplaintNumber number, @Valid @RequestBody Finding finding) {
        desk.resolve(number, finding.outcome(), finding.why(), finding.proposals());
        return complaints.require(number);
    }

    @PostMapping("/review")
    ComplaintData review(@PathVariable ComplaintNumber number, @Valid @RequestBody Finding finding) {
        desk.review(number, finding.outcome(), finding.why(), finding.proposals());
        return complaints.require(number);
    }

    @PostMapping("/approve")
    ComplaintData approve(
            @PathVariable ComplaintNumber number, @RequestBody(required = false) @Nullable Approval approval) {
        desk.approve(number, approval == null ? null : approval.amount());
        return complaints.require(number);
    }

    @PostMapping("/return")
    ComplaintData giveBack(@PathVariable ComplaintNumber number, @RequestBody Reason reason) {
        desk.returnProposal(number, reason.text());
        return complaints.require(number);
    }

    @PostMapping("/reject")
    ComplaintData reject(@PathVariable ComplaintNumber number, @RequestBody Reason reason) {
        desk.reject(number, reason.text());
        return complaints.require(number);
    }

    @PostMapping("/fulfil")
    ComplaintData fulfil(@PathVariable ComplaintNumber number, @RequestBody(required = false) @Nullable Note note) {
        fulfilment.doneByHand(number, note == null || note.note() == null ? "" : note.note());
        return complaints.require(number);
    }
}
