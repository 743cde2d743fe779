package org.amends.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.amends.kernel.Conflict;
import org.amends.organisation.Actor;
import org.amends.organisation.AnswersRequests;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.OpenTime;
import org.amends.organisation.Team;
import org.amends.organisation.Teams;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions from a case to another department. They pause no clock of the case; what comes back, and that nothing came
 * back in time, calls for its agent like an unread reply of the customer.
 *
 * <p>Every act holds the case first, so that of two people who answer at once the second is told about the first.
 */
@Service
@Transactional
public class InternalRequests {

    /** Business time that a department has unless the agent says otherwise: a working day. */
    private static final Duration TIME_TO_ANSWER = Duration.ofHours(9);

    private static final int LONGEST_REASON = 2_000;
    private static final long HALF_HOUR = 30;
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final InternalRequestRepository requests;
    private final RequestAccess access;
    private final Departments departments;
    private final Cases cases;
    private final CaseRows rows;
    private final Attachments attachments;
    private final AttachmentRows shown;
    private final CaseClocks clocks;
    private final CaseChanges changes;
    private final Timeline timeline;
    private final DepartmentMail mail;
    private final Teams teams;
    private final BusinessTime businessTime;
    private final CurrentUser user;
    private final Clock clock;

    InternalRequests(
            InternalRequestRepository requests,
            RequestAccess access,
            Departments departments,
            Cases cases,
            CaseRows rows,
            Attachments attachments,
            AttachmentRows shown,
            CaseClocks clocks,
            CaseChanges changes,
            Timeline timeline,
            DepartmentMail mail,
            Teams teams,
            BusinessTime businessTime,
            CurrentUser user,
            Clock clock) {
        this.requests = requests;
        this.access = access;
        this.departments = departments;
        this.cases = cases;
        this.rows = rows;
        this.attachments = attachments;
        this.shown = shown;
        this.clocks = clocks;
        this.changes = changes;
        this.timeline = timeline;
        this.mail = mail;
        this.teams = teams;
        this.businessTime = businessTime;
        this.user = user;
        this.clock = clock;
    }

    /**
     * By when an answer is due if nobody says otherwise: at a full or half hour of the department.
     *
     * @param department the code of a team that answers requests
     */
    @WorksCases
    public Instant usualDue(String department) {
        return usualDue(businessTime.of(departments.require(department).id()));
    }

    private Instant usualDue(OpenTime open) {
        ZonedDateTime due =
                open.plus(clock.instant(), TIME_TO_ANSWER).atZone(open.hours().zone());
        ZonedDateTime half = due.truncatedTo(ChronoUnit.HOURS).plusMinutes(due.getMinute() / HALF_HOUR * HALF_HOUR);
        return (half.isBefore(due) ? half.plusMinutes(HALF_HOUR) : half).toInstant();
    }

    /**
     * @param department the code of a team that answers requests
     * @param due in the future; a closed hour becomes the next opening; null for the usual
     * @param files of the case, which the department may then look at
     * @throws Conflict if the case is closed
     */
    @WorksCases
    public InternalRequestId ask(
            ComplaintNumber number,
            String department,
            String question,
            @Nullable Instant due,
            List<AttachmentId> files) {
        Team asked = departments.require(department);
        String text = Wording.required("question", question);
        OpenTime open = businessTime.of(asked.id());
        Instant by = due == null
                ? usualDue(open)
                : whenOpen(open, Wording.soon("dueAt", due, clock.instant(), "complaint.request.due.future"));
        Complaint complaint = cases.hold(number);
        if (!complaint.isOpen()) {
            throw new Conflict("complaint.request.closed");
        }
        InternalRequest request =
                new InternalRequest(complaint.id(), asked.id(), text, user.actor(), clock.instant(), by);
        rows.add(complaint.id(), request);
        if (!files.isEmpty()) {
            rows.flush();
            shown.show(request.id(), files, complaint.id());
        }
        timeline.event(complaint.id(), "requestAsked", text, details(asked, by));
        mail.asked(request, complaint, asked);
        clocks.attended(complaint);
        clocks.place(complaint);
        return request.id();
    }

    /** Tells colleagues that somebody is finding out. */
    @AnswersRequests
    public void take(InternalRequestId id) {
        Complaint complaint = cases.hold(access.complaintOf(id));
        access.own(id).take(user.actor());
        changes.changed(complaint.id());
    }

    /**
     * @param files put in before; the department sees them still
     * @throws Conflict if a colleague has answered it, or it was withdrawn
     */
    @AnswersRequests
    public void answer(InternalRequestId id, String answer, List<AttachmentId> files) {
        String text = Wording.required("body", answer);
        Complaint complaint = cases.hold(access.complaintOf(id));
        InternalRequest request = access.own(id);
        request.answer(text, user.actor(), clock.instant());
        Map<String, String> whose =
                Map.of("department", teams.require(request.department()).name());
        attachments.send(files, complaint.id(), timeline.said(complaint.id(), TimelineKind.ANSWER, text, whose));
        shown.show(id, files, complaint.id());
        if (complaint.isOpen()) {
            clocks.requestCameBack(complaint);
        }
    }

    /** @throws Conflict if it has been answered meanwhile */
    @WorksCases
    public void withdraw(InternalRequestId id, String reason) {
        String text = Wording.required("reason", reason, LONGEST_REASON);
        Complaint complaint = cases.hold(access.complaintOf(id));
        withdraw(access.require(id), complaint.id(), text, user.actor());
    }

    /** What came back has been read: it no longer calls for the agent. */
    @WorksCases
    public void noted(ComplaintNumber number) {
        Complaint complaint = cases.hold(number);
        complaint.standing().requestNoted();
        clocks.place(complaint);
        changes.changed(complaint.id());
    }

    /** Nobody needs to find out for a case that is closed. */
    @EventListener
    void on(ComplaintEvent.Closed closed) {
        requests.openOf(closed.complaint().value())
                .forEach(request -> withdraw(request, closed.complaint(), null, user.actor()));
    }

    /** Closing time is an hour that people mean; what lies after it is the next opening. */
    private static Instant whenOpen(OpenTime open, Instant due) {
        boolean then = open.between(due.minus(MOMENT), due).compareTo(Duration.ZERO) > 0;
        return then ? due : open.plus(due, Duration.ZERO);
    }

    private void withdraw(InternalRequest request, ComplaintId complaint, @Nullable String reason, Actor by) {
        request.withdraw(reason, by, clock.instant());
        Team asked = teams.require(request.department());
        timeline.event(complaint, "requestWithdrawn", reason, details(asked, request.dueAt()));
    }

    private static Map<String, String> details(Team asked, Instant due) {
        return Map.of("department", asked.name(), "dueAt", due.toString());
    }
}
