package org.amends.followup;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amends.complaint.CaseJournal;
import org.amends.complaint.CaseRef;
import org.amends.complaint.CaseSection;
import org.amends.complaint.ClosureReason;
import org.amends.complaint.ComplaintEvent.Closed;
import org.amends.complaint.ComplaintEvent.Reopened;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.customer.ExternalId;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ProcessOnly;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the contact after closing, and keeps what came of it. */
@Service
@Transactional
public class FollowUps implements CaseSection {

    public static final int LONGEST_NOTE = 4000;

    private final FollowUpRepository repository;
    private final ComplaintLookup complaints;
    private final CaseJournal journal;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration after;

    FollowUps(
            FollowUpRepository repository,
            ComplaintLookup complaints,
            CaseJournal journal,
            CurrentUser user,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock,
            @Value("${amends.follow-up-after:P7D}") Duration after) {
        this.repository = repository;
        this.complaints = complaints;
        this.journal = journal;
        this.user = user;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        this.after = after;
    }

    /** An answered or settled complaint of somebody we know is followed up; one withdrawn is not. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Closed event) {
        boolean answered = event.reason() == ClosureReason.ANSWERED || event.reason() == ClosureReason.SETTLED;
        if (event.customer() == null || !event.kind().isComplaint() || !answered) {
            return;
        }
        Instant dueAt = clock.instant().plus(after);
        repository.save(new FollowUp(event.complaint(), event.customer(), dueAt));
        events.publishEvent(new FollowUpEvent.Planned(event.complaint(), dueAt));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Reopened event) {
        List<FollowUp> waiting = waiting(event.complaint());
        waiting.forEach(FollowUp::cancel);
        if (!waiting.isEmpty()) {
            events.publishEvent(new FollowUpEvent.Cancelled(event.complaint()));
        }
    }

    @ProcessOnly
    public void fallDue(ComplaintId complaint) {
        waiting(complaint).forEach(FollowUp::fallDue);
    }

    /**
     * What came of the contact. An unhappy one (1 or 2) takes the case up again.
     *
     * @param satisfaction with how the complaint was handled, 1 to 5
     * @return whether it was an unhappy one
     */
    @WorksCases
    public boolean done(ComplaintNumber number, @Nullable Integer satisfaction, @Nullable String note) {
        if (satisfaction == null || satisfaction < 1 || satisfaction > 5) {
            throw new Invalid("satisfaction", "followup.satisfaction");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new Invalid("note", "followup.note.long", note.length(), LONGEST_NOTE);
        }
        ComplaintId complaint = complaints.reference(number).id();
        FollowUp followUp =
                waiting(complaint).stream().findFirst().orElseThrow(() -> new Conflict("followup.notWaiting", number));
        String said = note == null || note.isBlank() ? null : note.strip();
        followUp.done(satisfaction, said, user.actor(), clock.instant());
        journal.happened(complaint, "followedUp", said, Map.of("satisfaction", Integer.toString(satisfaction)));
        events.publishEvent(new FollowUpEvent.Done(complaint, followUp.isUnhappy()));
        return followUp.isUnhappy();
    }

    /** Somebody to contact. @param dueAt past or to come */
    public record Call(
            CaseRef complaint,
            ExternalId customer,
            String customerName,
            @Nullable String phone,
            @Nullable String email,
            Instant dueAt,
            FollowUpState state) {}

    /** The first due first. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<Call> callList(int limit) {
        List<Line> lines = jdbc.sql("""
                        SELECT f.complaint_id AS complaint, k.external_id, k.name, k.phone, k.email, f.due_at, f.state
                          FROM (SELECT id FROM follow_up WHERE state = 'DUE' ORDER BY due_at, id LIMIT :limit) due
                          JOIN follow_up f ON f.id = due.id JOIN customer k ON k.id = f.customer_id
                         UNION ALL
                        SELECT f.complaint_id, k.external_id, k.name, k.phone, k.email, f.due_at, f.state
                          FROM (SELECT id FROM follow_up WHERE state = 'PLANNED' ORDER BY due_at, id LIMIT :limit) planned
                          JOIN follow_up f ON f.id = planned.id JOIN customer k ON k.id = f.customer_id
                         ORDER BY due_at, complaint LIMIT :limit
                        """)
                .param("limit", limit)
                .query((row, n) -> new Line(
                        new ComplaintId(row.getLong("complaint")),
                        new ExternalId(row.getString("external_id")),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getTimestamp("due_at").toInstant(),
                        FollowUpState.valueOf(row.getString("state"))))
                .list();
        Map<ComplaintId, CaseRef> cases =
                complaints.references(lines.stream().map(Line::complaint).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> line.call(Objects.requireNonNull(cases.get(line.complaint()))))
                .toList();
    }

    private record Line(
            ComplaintId complaint,
            ExternalId customer,
            String name,
            @Nullable String phone,
            @Nullable String email,
            Instant dueAt,
            FollowUpState state) {

        Call call(CaseRef reference) {
            return new Call(reference, customer, name, phone, email, dueAt, state);
        }
    }

    /** How many are due by now, at most 1,000. */
    @ReadsCases
    @Transactional(readOnly = true)
    public int countDue() {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM (SELECT 1 FROM follow_up WHERE state IN ('PLANNED', 'DUE') AND due_at <= :now LIMIT 1000) due")
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    @Override
    @ReadsCases
    @Transactional(readOnly = true)
    public List<FollowUpData> of(ComplaintId complaint) {
        return repository.findByComplaintIdOrderById(complaint.value()).stream()
                .map(FollowUp::data)
                .toList();
    }

    @Override
    public String name() {
        return "followUps";
    }

    private List<FollowUp> waiting(ComplaintId complaint) {
        return repository.findByComplaintIdAndStateIn(
                complaint.value(), List.of(FollowUpState.PLANNED, FollowUpState.DUE));
    }
}
