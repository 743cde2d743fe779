package org.amends.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.Unknown;
import org.amends.organisation.Actor;
import org.amends.organisation.AnswersRequests;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
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

    private final InternalRequestRepository requests;
    private final Departments departments;
    private final Cases cases;
    private final CaseRows rows;
    private final CaseClocks clocks;
    private final Timeline timeline;
    private final DepartmentMail mail;
    private final Teams teams;
    private final BusinessTime businessTime;
    private final CurrentUser user;
    private final Clock clock;

    InternalRequests(
            InternalRequestRepository requests,
            Departments departments,
            Cases cases,
            CaseRows rows,
            CaseClocks clocks,
            Timeline timeline,
            DepartmentMail mail,
            Teams teams,
            BusinessTime businessTime,
            CurrentUser user,
            Clock clock) {
        this.requests = requests;
        this.departments = departments;
        this.cases = cases;
        this.rows = rows;
        this.clocks = clocks;
        this.timeline = timeline;
        this.mail = mail;
        this.teams = teams;
        this.businessTime = businessTime;
        this.user = user;
        this.clock = clock;
    }

    /** By when an answer is due if nobody says otherwise. */
    @WorksCases
    public Instant usualDue() {
        return businessTime.plus(clock.instant(), TIME_TO_ANSWER);
    }

    /**
     * @param department the code of a team that answers requests
     * @param due in the future; a closed hour becomes the next opening; null for the usual
     * @throws Conflict if the case is closed
     */
    @WorksCases
    public InternalRequestId ask(ComplaintNumber number, String department, String question, @Nullable Instant due) {
        Team asked = departments.require(department);
        String text = Wording.required("question", question);
        Instant by = due == null
                ? usualDue()
                : businessTime.plus(
                        Wording.soon("dueAt", due, clock.instant(), "complaint.request.due.future"), Duration.ZERO);
        Complaint complaint = cases.hold(number);
        if (!complaint.isOpen()) {
            throw new Conflict("complaint.request.closed");
        }
        InternalRequest request =
                new InternalRequest(complaint.id(), asked.id(), text, user.actor(), clock.instant(), by);
        rows.add(complaint.id(), request);
        timeline.event(complaint.id(), "requestAsked", text, details(asked, by));
        mail.asked(request, complaint, asked);
        clocks.attended(complaint);
        clocks.place(complaint);
        return request.id();
    }

    /** Tells colleagues that somebody is finding out. */
    @AnswersRequests
    public void take(InternalRequestId id) {
        cases.hold(complaintOf(id));
        own(id).take(user.actor());
    }

    /** @throws Conflict if a colleague has answered it, or it was withdrawn */
    @AnswersRequests
    public void answer(InternalRequestId id, String answer) {
        String text = Wording.required("body", answer);
        Complaint complaint = cases.hold(complaintOf(id));
        InternalRequest request = own(id);
        request.answer(text, user.actor(), clock.instant());
        timeline.said(
                complaint.id(),
                TimelineKind.ANSWER,
                text,
                Map.of("department", teams.require(request.department()).name()));
        if (complaint.isOpen()) {
            clocks.requestCameBack(complaint);
        }
    }

    /** @throws Conflict if it has been answered meanwhile */
    @WorksCases
    public void withdraw(InternalRequestId id, String reason) {
        String text = Wording.required("reason", reason);
        if (text.length() > LONGEST_REASON) {
            throw new Invalid("reason", "complaint.text.long", text.length(), LONGEST_REASON);
        }
        Complaint complaint = cases.hold(complaintOf(id));
        withdraw(require(id), complaint.id(), text, user.actor());
    }

    /** What came back has been read: it no longer calls for the agent. */
    @WorksCases
    public void noted(ComplaintNumber number) {
        Complaint complaint = cases.hold(number);
        complaint.standing().requestNoted();
        clocks.place(complaint);
    }

    /** Nobody needs to find out for a case that is closed. */
    @EventListener
    void on(ComplaintEvent.Closed closed) {
        requests.openOf(closed.complaint().value())
                .forEach(request -> withdraw(request, closed.complaint(), null, user.actor()));
    }

    private void withdraw(InternalRequest request, ComplaintId complaint, @Nullable String reason, Actor by) {
        request.withdraw(reason, by, clock.instant());
        Team asked = teams.require(request.department());
        timeline.event(complaint, "requestWithdrawn", reason, details(asked, request.dueAt()));
    }

    private static Map<String, String> details(Team asked, Instant due) {
        return Map.of("department", asked.name(), "dueAt", due.toString());
    }

    private InternalRequest own(InternalRequestId id) {
        InternalRequest request = require(id);
        departments.mayAnswer(request.department());
        return request;
    }

    private InternalRequest require(InternalRequestId id) {
        return requests.findById(id.value()).orElseThrow(() -> new Unknown("complaint.request.unknown", id.text()));
    }

    private ComplaintId complaintOf(InternalRequestId id) {
        return requests.caseOf(id.value())
                .map(ComplaintId::new)
                .orElseThrow(() -> new Unknown("complaint.request.unknown", id.text()));
    }
}
