package org.amends.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.amends.complaint.ComplaintEvent.Closed;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.ProcessOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process does to a case. Only the process may call it. */
@Service
@Transactional
@ProcessOnly
public class ComplaintProgress {

    private final Cases cases;
    private final CaseRows rows;
    private final CaseClocks clocks;
    private final Timeline timeline;
    private final CustomerMail mail;
    private final ComplaintDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final BusinessTime business;

    ComplaintProgress(
            Cases cases,
            CaseRows rows,
            CaseClocks clocks,
            Timeline timeline,
            CustomerMail mail,
            ComplaintDesk desk,
            ApplicationEventPublisher events,
            Clock clock,
            BusinessTime business) {
        this.cases = cases;
        this.rows = rows;
        this.clocks = clocks;
        this.timeline = timeline;
        this.mail = mail;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
        this.business = business;
    }

    /** The process waits at a stage. @param until when it goes on by itself, if it does */
    public void enter(ComplaintId id, Stage stage, Set<Step> steps, @Nullable Instant until) {
        Complaint complaint = cases.require(id);
        if (stage == Stage.WAITING_FOR_CUSTOMER) {
            clocks.pauseService(complaint);
        } else {
            clocks.resumeService(complaint);
        }
        complaint.enter(stage, steps);
        clocks.setStep(complaint, until);
    }

    /** Steps open or close beside the stage: a follow-up, a fulfilment that a person has to do. */
    public void open(ComplaintId id, Set<Step> steps) {
        Complaint complaint = cases.require(id);
        complaint.openSteps(steps);
        clocks.setWork(complaint);
    }

    public void close(ComplaintId id, Set<Step> steps) {
        Complaint complaint = cases.require(id);
        complaint.closeSteps(steps);
        clocks.setWork(complaint);
    }

    /** Not of a complaint from another system: whoever complained there years ago must not hear of it today. */
    public void acknowledge(ComplaintId id) {
        Complaint complaint = cases.require(id);
        if (complaint.isImported()) {
            return;
        }
        String body =
                mail.text(complaint, "complaint.mail.acknowledgement", complaint.number(), complaint.trackingCode());
        Instant promised = complaint.standing().promisedBy();
        if (promised == null) {
            timeline.event(complaint.id(), "acknowledged", Map.of());
            mail.send(complaint, body);
            return;
        }
        String by = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(complaint.story().language()))
                .withZone(business.hours().zone())
                .format(promised);
        timeline.event(complaint.id(), "acknowledged", Map.of("promisedBy", promised.toString()));
        mail.send(complaint, body + "\n\n" + mail.text(complaint, "complaint.mail.promise", by));
    }

    public void escalate(ComplaintId id, ClockKind clockKind) {
        Complaint complaint = cases.require(id);
        complaint.escalate(clock.instant());
        timeline.event(
                id,
                "escalated",
                Map.of("clock", clockKind.name(), "stage", complaint.stage().name()));
    }

    /** The customer did not reply in time; the case goes on without. */
    public void missReply(ComplaintId id) {
        timeline.event(id, "replyMissing", Map.of());
    }

    /** The customer said nothing to the final response until its time was over. */
    public void noteSilence(ComplaintId id) {
        timeline.event(id, "silent", Map.of());
    }

    public void close(ComplaintId id, ClosureReason reason) {
        Complaint complaint = cases.require(id);
        complaint.close(reason, clock.instant());
        complaint.stopClocks();
        complaint.enter(Stage.CLOSED, Set.of(Step.REOPEN));
        complaint.lookNoMore();
        clocks.attended(complaint);
        clocks.setStep(complaint, null);
        timeline.event(id, "closed", Map.of("reason", reason.name()));
        // a process that closes a case at once lets others refer to it
        rows.write();
        events.publishEvent(new Closed(id, complaint.customer(), complaint.kind(), reason));
    }

    /** An unhappy follow-up takes the case up again: the line before this one tells why. */
    public void reopen(ComplaintId id) {
        desk.reopen(cases.require(id), null);
    }
}
