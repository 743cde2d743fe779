package org.amends.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amends.complaint.ComplaintData.DecisionLine;
import org.amends.customer.CustomerId;
import org.amends.customer.Customers;
import org.amends.kernel.Page;
import org.amends.kernel.Unknown;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.amends.organisation.Teams;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads cases. */
@Service
@Transactional(readOnly = true)
@ReadsCases
public class ComplaintLookup {

    private final Cases cases;
    private final QueueSearch search;
    private final AttachmentRows attachments;
    private final Customers customers;
    private final Teams teams;
    private final StaffDirectory staff;
    private final ObjectProvider<CaseSection> sections;
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ComplaintLookup(
            Cases cases,
            QueueSearch search,
            AttachmentRows attachments,
            Customers customers,
            Teams teams,
            StaffDirectory staff,
            ObjectProvider<CaseSection> sections,
            JdbcClient jdbc,
            ObjectMapper json) {
        this.cases = cases;
        this.search = search;
        this.attachments = attachments;
        this.customers = customers;
        this.teams = teams;
        this.staff = staff;
        this.sections = sections;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @throws Unknown if there is none */
    public ComplaintData require(ComplaintNumber number) {
        Complaint complaint = cases.require(number);
        Story story = complaint.story();
        Standing standing = complaint.standing();
        Handling handling = complaint.handling();
        StaffMember assignee = complaint.assignee() == null
                ? null
                : staff.find(complaint.assignee()).orElse(null);
        Map<String, Object> added = new LinkedHashMap<>();
        sections.orderedStream().forEach(section -> added.put(section.name(), section.of(complaint.id())));
        return new ComplaintData(
                complaint.id(),
                complaint.number(),
                complaint.externalId(),
                complaint.trackingCode(),
                complaint.kind(),
                story.channel(),
                story.language(),
                story.subject(),
                story.description(),
                story.requestedRemedy(),
                story.amountClaimed(),
                story.currency(),
                story.product(),
                story.receivedAt(),
                story.jurisdiction(),
                story.sector(),
                story.supportNeeds(),
                story.complainant(),
                complaint.customer() == null ? null : customers.require(complaint.customer()),
                complaint.receivedTier(),
                complaint.receivedZone(),
                complaint.receivedRisk(),
                complaint.receivedRiskBand(),
                complaint.stage(),
                complaint.steps().list(),
                complaint.isOpen(),
                complaint.severity(),
                complaint.category(),
                complaint.isRepeatFailure(),
                teams.require(complaint.team()).code(),
                assignee == null ? null : assignee.username(),
                assignee == null ? null : assignee.name(),
                standing.lane(),
                standing.priority(),
                standing.reasons(),
                standing.actBy(),
                standing.promisedBy(),
                standing.legalDueAt(),
                standing.isLawMet(),
                standing.serviceDueAt(),
                standing.diaryAt(),
                standing.diaryReason(),
                standing.replyDueAt() != null,
                standing.requestDueAt() != null,
                complaint.escalatedAt(),
                handling.findings(),
                handling.outcome(),
                handling.outcomeReasons(),
                handling.respondedAt(),
                handling.answer(),
                handling.isReviewed(),
                handling.external(),
                complaint.closureReason(),
                complaint.closedAt(),
                complaint.timesReopened(),
                decisions(complaint.id()),
                added);
    }

    /** @throws Unknown if there is none */
    public CaseRef reference(ComplaintNumber number) {
        return CaseRef.of(cases.require(number));
    }

    public CaseRef reference(ComplaintId id) {
        return CaseRef.of(cases.require(id));
    }

    /** Many at once, for lists. */
    public Map<ComplaintId, CaseRef> references(Collection<ComplaintId> ids) {
        return cases.all(ids).stream().map(CaseRef::of).collect(Collectors.toMap(CaseRef::id, Function.identity()));
    }

    /** Other cases of the same category, the latest first; none while it has no category. */
    public List<ComplaintId> similar(ComplaintId complaint, int limit) {
        return jdbc.sql("SELECT o.id FROM complaint c JOIN complaint o ON o.category = c.category AND o.id <> c.id"
                        + " WHERE c.id = :complaint ORDER BY o.id DESC LIMIT :limit")
                .param("complaint", complaint.value())
                .param("limit", limit)
                .query((row, n) -> new ComplaintId(row.getLong("id")))
                .list();
    }

    /** How many other cases of the category have come in since. */
    public int alsoOf(String category, ComplaintId complaint, Instant since) {
        return jdbc.sql("SELECT COUNT(*) FROM complaint WHERE category = :category AND id <> :complaint"
                        + " AND received_at >= :since")
                .param("category", category)
                .param("complaint", complaint.value())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    public Page<QueueRow> search(QueueFilter filter, int page, int size) {
        return Page.of(search.find(filter, size + 1, (long) page * size), page, size);
    }

    /** What triage has called cases so far, by name. */
    public List<String> categories() {
        return jdbc.sql(
                        "SELECT DISTINCT category FROM complaint WHERE category IS NOT NULL ORDER BY category LIMIT 200")
                .query(String.class)
                .list();
    }

    /** The cases of a customer, the newest first. */
    public List<QueueRow> ofCustomer(CustomerId customer, int limit) {
        return search.ofCustomer(customer, limit);
    }

    /** From the beginning, the oldest first. */
    public List<TimelineLine> timeline(ComplaintNumber number, int limit, long offset) {
        return lines(number, limit, offset, "ASC");
    }

    /** The latest, the oldest of them first. */
    public List<TimelineLine> latest(ComplaintNumber number, int limit) {
        return lines(number, limit, 0, "DESC").stream()
                .sorted(Comparator.comparing(line -> Long.parseLong(line.id())))
                .toList();
    }

    private List<TimelineLine> lines(ComplaintNumber number, int limit, long offset, String direction) {
        ComplaintId complaint = cases.require(number).id();
        Map<Long, List<AttachmentData>> files = attachments.byEntry(complaint);
        return jdbc.sql("SELECT id, at, kind, event, actor_name, body, details FROM timeline_entry"
                        + " WHERE complaint_id = :complaint ORDER BY id " + direction + " LIMIT :limit OFFSET :offset")
                .param("complaint", complaint.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new TimelineLine(
                        row.getString("id"),
                        row.getTimestamp("at").toInstant(),
                        TimelineKind.valueOf(row.getString("kind")),
                        row.getString("event"),
                        row.getString("actor_name"),
                        row.getString("body"),
                        read(row.getString("details"), new TypeReference<Map<String, String>>() {}),
                        files.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private List<DecisionLine> decisions(ComplaintId id) {
        return jdbc.sql("""
                        SELECT decision, table_version, decided_at, asked, answered, reasons FROM complaint_decision d
                         WHERE complaint_id = :id AND d.id = (SELECT MAX(l.id) FROM complaint_decision l
                                                   WHERE l.complaint_id = :id AND l.decision = d.decision)
                         ORDER BY decision
                        """)
                .param("id", id.value())
                .query((row, n) -> new DecisionLine(
                        row.getString("decision"),
                        row.getInt("table_version"),
                        row.getTimestamp("decided_at").toInstant(),
                        read(row.getString("asked"), new TypeReference<Map<String, Object>>() {}),
                        read(row.getString("answered"), new TypeReference<Map<String, Object>>() {}),
                        row.getString("reasons").isEmpty()
                                ? List.of()
                                : List.of(row.getString("reasons").split(","))))
                .list();
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Cannot read " + text, broken);
        }
    }
}
