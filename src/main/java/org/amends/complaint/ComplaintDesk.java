package org.amends.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.amends.complaint.ComplaintEvent.CustomerAnswered;
import org.amends.complaint.ComplaintEvent.CustomerAsked;
import org.amends.complaint.ComplaintEvent.CustomerReplied;
import org.amends.complaint.ComplaintEvent.ExternalReviewRecorded;
import org.amends.complaint.ComplaintEvent.FinalResponseSent;
import org.amends.complaint.ComplaintEvent.Investigated;
import org.amends.complaint.ComplaintEvent.Reopened;
import org.amends.complaint.ComplaintEvent.Triaged;
import org.amends.complaint.ComplaintEvent.Withdrawn;
import org.amends.kernel.Invalid;
import org.amends.kernel.NotAllowed;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.organisation.Supervises;
import org.amends.organisation.TeamId;
import org.amends.organisation.Teams;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a case that need nothing but the case. Each changes it and tells what happened; the process, listening
 * in the same transaction, refuses what is not open with a {@link org.amends.kernel.Conflict}, and nothing is done.
 */
@Service
@Transactional
public class ComplaintDesk {

    private final Cases cases;
    private final CasePriority priority;
    private final CaseClocks clocks;
    private final Timeline timeline;
    private final CustomerMail mail;
    private final Teams teams;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ComplaintDesk(
            Cases cases,
            CasePriority priority,
            CaseClocks clocks,
            Timeline timeline,
            CustomerMail mail,
            Teams teams,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.priority = priority;
        this.clocks = clocks;
        this.timeline = timeline;
        this.mail = mail;
        this.teams = teams;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotAllowed if an agent makes a complaint into something that is none */
    @WorksCases
    public void triage(ComplaintNumber number, Triage judged) {
        Complaint complaint = cases.require(number);
        Kind kind = judged.kind() == null ? complaint.kind() : judged.kind();
        if (complaint.kind().isComplaint() && !kind.isComplaint() && !user.is(Role.SUPERVISOR)) {
            throw new NotAllowed("complaint.reclassify.supervisor");
        }
        boolean reclassified = kind != complaint.kind();
        TeamId before = complaint.team();
        complaint.triage(
                kind,
                Wording.required("category", judged.category()),
                judged.severity(),
                team(judged.team(), complaint));
        clocks.goTo(complaint, before);
        if (reclassified) {
            clocks.setLegal(complaint);
        }
        priority.decide(complaint, false);
        clocks.setService(complaint, complaint.story().receivedAt());
        clocks.attended(complaint);
        timeline.event(
                complaint.id(),
                "triaged",
                Map.of(
                        "kind",
                        kind.name(),
                        "category",
                        judged.category(),
                        "severity",
                        judged.severity().name()));
        events.publishEvent(new Triaged(complaint.id(), kind));
    }

    /** Asks the customer something and waits for the reply. @param until when we go on without one; in the future */
    @WorksCases
    public void ask(ComplaintNumber number, String body, @Nullable Instant until) {
        String question = Wording.required("body", body);
        Instant end = Wording.soon("until", until, clock.instant(), "complaint.until.future");
        Complaint complaint = cases.require(number);
        timeline.said(complaint.id(), TimelineKind.MESSAGE_OUT, question);
        mail.send(complaint, question);
        clocks.attended(complaint);
        events.publishEvent(new CustomerAsked(complaint.id(), end));
    }

    /** The customer's reply to what they were asked, entered by staff. */
    @WorksCases
    public void reply(ComplaintNumber number, String body) {
        String reply = Wording.required("body", body);
        Complaint complaint = cases.require(number);
        timeline.said(complaint.id(), TimelineKind.MESSAGE_IN, reply);
        events.publishEvent(new CustomerReplied(complaint.id()));
    }

    @WorksCases
    public void investigate(ComplaintNumber number, String findings) {
        Complaint complaint = cases.require(number);
        complaint.handling().found(Wording.required("findings", findings));
        clocks.attended(complaint);
        timeline.event(complaint.id(), "investigated", complaint.handling().findings(), Map.of());
        events.publishEvent(new Investigated(complaint.id()));
    }

    /** Sends the final response, or the answer to what is no complaint. Its dispatch stops the legal clock. */
    @WorksCases
    public void respond(ComplaintNumber number, String body) {
        String response = Wording.required("body", body);
        Complaint complaint = cases.require(number);
        timeline.said(complaint.id(), TimelineKind.MESSAGE_OUT, response);
        timeline.event(complaint.id(), "finalResponse", Map.of());
        mail.send(complaint, response);
        complaint.handling().responded(clock.instant());
        clocks.attended(complaint);
        complaint.standing().legalDeadline(complaint.standing().legalDueAt(), null);
        complaint.stopClock(ClockKind.LEGAL);
        complaint.stopClock(ClockKind.SERVICE);
        events.publishEvent(new FinalResponseSent(complaint.id()));
    }

    /** What the customer says to the final response. */
    @WorksCases
    public void answer(ComplaintNumber number, Answer answer, @Nullable String text) {
        // what is owed anyway is carried out at the same moment: who comes second waits
        Complaint complaint = cases.hold(number);
        if (text != null && !text.isBlank()) {
            timeline.said(complaint.id(), TimelineKind.MESSAGE_IN, Wording.required("text", text));
        }
        complaint.handling().answered(answer);
        if (answer == Answer.REFUSED) {
            complaint.standing().promise(null);
        }
        timeline.event(complaint.id(), answer == Answer.ACCEPTED ? "accepted" : "refused", Map.of());
        events.publishEvent(new CustomerAnswered(complaint.id(), answer));
    }

    /** Who outside reviews the case, and once known what they decided, which closes it. */
    @WorksCases
    public void external(ComplaintNumber number, String body, String reference, @Nullable String decision) {
        Complaint complaint = cases.require(number);
        String decided = decision == null || decision.isBlank() ? null : decision.strip();
        complaint
                .handling()
                .external(Wording.required("body", body), Wording.required("reference", reference), decided);
        timeline.event(
                complaint.id(),
                decided == null ? "external" : "externalDecision",
                decided,
                Map.of("body", body, "reference", reference));
        events.publishEvent(new ExternalReviewRecorded(complaint.id(), decided != null));
    }

    /** The customer withdraws; entered by staff it needs a supervisor. */
    @Supervises
    public void withdraw(ComplaintNumber number, String reason) {
        withdraw(cases.require(number), reason);
    }

    void withdraw(Complaint complaint, String reason) {
        timeline.event(complaint.id(), "withdrawn", Wording.required("reason", reason), Map.of());
        events.publishEvent(new Withdrawn(complaint.id()));
    }

    /** Takes a closed case up again; it keeps its first receipt date. */
    @WorksCases
    public void reopen(ComplaintNumber number, String reason) {
        Complaint complaint = cases.require(number);
        reopen(complaint, Wording.required("reason", reason));
    }

    void reopen(Complaint complaint, @Nullable String reason) {
        complaint.reopen();
        complaint.standing().promise(null);
        timeline.event(complaint.id(), "reopened", reason, Map.of());
        priority.decide(complaint, false);
        clocks.setService(complaint, clock.instant());
        clocks.resumeLegal(complaint);
        events.publishEvent(new Reopened(complaint.id(), complaint.kind()));
    }

    private TeamId team(@Nullable String code, Complaint complaint) {
        if (code == null || code.isBlank()) {
            return complaint.team();
        }
        return teams.withCode(code)
                .orElseThrow(() -> new Invalid("team", "complaint.team.unknown", code))
                .id();
    }
}
