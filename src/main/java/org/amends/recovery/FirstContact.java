package org.amends.recovery;

import java.util.List;
import org.amends.complaint.Answer;
import org.amends.complaint.ComplaintDesk;
import org.amends.complaint.ComplaintFindings;
import org.amends.complaint.ComplaintIntake;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.ComplaintQueue;
import org.amends.complaint.FiledComplaint;
import org.amends.complaint.Kind;
import org.amends.complaint.NewComplaint;
import org.amends.complaint.Outcome;
import org.amends.complaint.Step;
import org.amends.complaint.Triage;
import org.amends.kernel.Invalid;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files, resolves and answers in one act, while the customer is still there. Each step is the one that a case takes at
 * any other time, by the same rules; if one of them is refused nothing has happened.
 */
@Service
@Transactional
public class FirstContact {

    /**
     * What was done about it.
     *
     * @param outcome null for what is no complaint: it is only answered
     * @param findings what went wrong, as far as one knows
     * @param answer what the customer was told; it goes to them in writing too
     */
    public record Resolution(
            @Nullable Outcome outcome, String findings, List<RemedyProposal> remedies, String answer) {}

    private final ComplaintIntake intake;
    private final ComplaintQueue queue;
    private final ComplaintDesk desk;
    private final ComplaintFindings findings;
    private final ComplaintLookup complaints;
    private final RecoveryDesk recovery;

    FirstContact(
            ComplaintIntake intake,
            ComplaintQueue queue,
            ComplaintDesk desk,
            ComplaintFindings findings,
            ComplaintLookup complaints,
            RecoveryDesk recovery) {
        this.intake = intake;
        this.queue = queue;
        this.desk = desk;
        this.findings = findings;
        this.complaints = complaints;
        this.recovery = recovery;
    }

    /** A suggestion is reviewed first, by whoever decides on such things. */
    public static boolean suits(Kind kind) {
        return kind != Kind.SUGGESTION;
    }

    /** @throws Invalid if it cannot be done now: a suggestion, no finding on a complaint, or remedies above the own limit */
    @WorksCases
    public FiledComplaint resolve(NewComplaint told, Triage judged, Resolution resolution) {
        if (!suits(told.kind())) {
            throw new Invalid("kind", "recovery.firstContact.suggestion");
        }
        ComplaintNumber number = intake.file(told, judged).number();
        queue.assignToMe(number);
        if (told.kind().isComplaint()) {
            decide(number, resolution);
        }
        desk.respond(number, resolution.answer());
        if (complaints.require(number).offers(Step.ANSWER)) {
            desk.answer(number, Answer.ACCEPTED, null);
        }
        findings.atFirstContact(number);
        return intake.receipt(number);
    }

    private void decide(ComplaintNumber number, Resolution resolution) {
        if (resolution.outcome() == null) {
            throw new Invalid("outcome", "recovery.outcome.missing");
        }
        desk.investigate(number, resolution.findings());
        recovery.resolve(number, resolution.outcome(), resolution.findings(), resolution.remedies());
        if (!complaints.require(number).offers(Step.RESPOND)) {
            throw new Invalid("remedies", "recovery.firstContact.limit");
        }
    }
}
