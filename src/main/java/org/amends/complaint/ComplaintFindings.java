package org.amends.complaint;

import java.util.Map;
import org.amends.complaint.ComplaintEvent.SuggestionReviewed;
import org.amends.kernel.NotAllowed;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.UserId;
import org.amends.organisation.WorksCases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The finding on a case: recorded here, made good (or not) by the recovery module, which tells the process. */
@Service
@Transactional
public class ComplaintFindings {

    private final Cases cases;
    private final CaseClocks clocks;
    private final Timeline timeline;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    ComplaintFindings(
            Cases cases,
            CaseClocks clocks,
            Timeline timeline,
            CurrentUser user,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.cases = cases;
        this.clocks = clocks;
        this.timeline = timeline;
        this.user = user;
        this.events = events;
        this.jdbc = jdbc;
    }

    @WorksCases
    public CaseRef resolve(ComplaintNumber number, Outcome outcome, String reasons) {
        return decide(cases.require(number), outcome, reasons, false);
    }

    /** @throws NotAllowed if whoever reviews has worked the case */
    @WorksCases
    public CaseRef review(ComplaintNumber number, Outcome outcome, String reasons) {
        Complaint complaint = cases.require(number);
        if (user.get().map(me -> worked(complaint.id(), me.id())).orElse(false)) {
            throw new NotAllowed("complaint.review.own");
        }
        return decide(complaint, outcome, reasons, true);
    }

    /** Whether a suggestion is taken up. */
    @WorksCases
    public void reviewSuggestion(ComplaintNumber number, Outcome outcome, String reasons) {
        CaseRef ref = decide(cases.require(number), outcome, reasons, false);
        events.publishEvent(new SuggestionReviewed(ref.id()));
    }

    /** The case, for one at a time: whoever else holds it waits until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    @WorksCases
    public CaseRef hold(ComplaintNumber number) {
        return CaseRef.of(cases.hold(number));
    }

    /** Counts it among those that were filed, resolved and answered in one contact. */
    @WorksCases
    public void atFirstContact(ComplaintNumber number) {
        Complaint complaint = cases.require(number);
        complaint.resolvedAtFirstContact();
        timeline.event(complaint.id(), "firstContact", Map.of());
    }

    /** Whether the user has it assigned, or investigated, asked, resolved, reviewed or answered in this case. */
    @Transactional(readOnly = true)
    @WorksCases
    public boolean worked(ComplaintId complaint, UserId someone) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM complaint WHERE id = :complaint AND assignee = :user)
                            OR EXISTS (SELECT 1 FROM timeline_entry
                                        WHERE complaint_id = :complaint AND actor = :user
                                          AND (kind = 'MESSAGE_OUT'
                                               OR event IN ('investigated', 'resolved', 'reviewed', 'proposed', 'interimGranted')))
                        """)
                .param("complaint", complaint.value())
                .param("user", someone.value())
                .query(Boolean.class)
                .single();
    }

    private CaseRef decide(Complaint complaint, Outcome outcome, String reasons, boolean inReview) {
        String why = Wording.required("reasons", reasons);
        complaint.handling().decided(outcome, why, inReview);
        clocks.attended(complaint);
        timeline.event(complaint.id(), inReview ? "reviewed" : "resolved", why, Map.of("outcome", outcome.name()));
        return CaseRef.of(complaint);
    }
}
