package org.amends.complaint;

import java.util.List;
import java.util.Objects;
import org.amends.complaint.RequestStory.Said;
import org.amends.kernel.NotAllowed;
import org.amends.kernel.Page;
import org.amends.kernel.Unknown;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.ReadsRequests;
import org.amends.organisation.StaffMember;
import org.amends.organisation.TeamId;
import org.amends.organisation.Teams;
import org.amends.organisation.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads requests to departments: a department its own, with the story that it needs and no more. */
@Service
@Transactional(readOnly = true)
public class InternalRequestLookup {

    /** Beyond this a count on the screen says "more than". */
    public static final int COUNTED = 1_000;

    private final RequestRows rows;
    private final AttachmentRows attachments;
    private final Departments departments;
    private final Teams teams;
    private final CurrentUser user;
    private final JdbcClient jdbc;

    InternalRequestLookup(
            RequestRows rows,
            AttachmentRows attachments,
            Departments departments,
            Teams teams,
            CurrentUser user,
            JdbcClient jdbc) {
        this.rows = rows;
        this.attachments = attachments;
        this.departments = departments;
        this.teams = teams;
        this.user = user;
        this.jdbc = jdbc;
    }

    /** All of a case, the oldest first. */
    @ReadsCases
    public List<InternalRequestData> ofCase(ComplaintNumber number) {
        return rows.of(number);
    }

    /** Open ones by when they are due, the late ones first; of the others the newest. */
    @ReadsRequests
    public Page<InternalRequestData> find(RequestFilter filter, int page, int size) {
        return Page.of(rows.find(filter, me(), confinedTo(), size + 1, (long) page * size), page, size);
    }

    /** @return at most {@link #COUNTED} */
    @ReadsRequests
    public int count(RequestFilter filter) {
        return rows.count(filter, me(), confinedTo(), false, COUNTED);
    }

    /** How many of those are late. @return at most {@link #COUNTED} */
    @ReadsRequests
    public int late(RequestFilter filter) {
        return rows.count(filter, me(), confinedTo(), true, COUNTED);
    }

    /**
     * @throws Unknown if there is none
     * @throws NotAllowed if it is another department's
     */
    @ReadsRequests
    public RequestStory story(InternalRequestId id) {
        InternalRequestData request =
                rows.find(id).orElseThrow(() -> new Unknown("complaint.request.unknown", id.text()));
        departments.mayRead(teams.withCode(request.department()).orElseThrow().id());
        String number = request.complaint().value();
        return jdbc.sql("""
                        SELECT c.kind, c.category, c.product, c.description, c.received_at,
                               COALESCE(k.name, c.complainant_name) AS customer, k.external_id
                          FROM complaint c LEFT JOIN customer k ON k.id = c.customer_id WHERE c.number = :number
                        """)
                .param("number", number)
                .query((row, n) -> new RequestStory(
                        request,
                        Kind.valueOf(Objects.requireNonNull(row.getString("kind"))),
                        row.getString("category"),
                        row.getString("product"),
                        row.getString("description"),
                        row.getTimestamp("received_at").toInstant(),
                        row.getString("customer"),
                        row.getString("external_id"),
                        said(number),
                        attachments.shownWith(id),
                        others(request)))
                .single();
    }

    private List<Said> said(String number) {
        return jdbc.sql("""
                        SELECT e.at, e.body FROM timeline_entry e JOIN complaint c ON c.id = e.complaint_id
                         WHERE c.number = :number AND e.kind = 'MESSAGE_IN' ORDER BY e.id
                        """)
                .param("number", number)
                .query((row, n) -> new Said(row.getTimestamp("at").toInstant(), row.getString("body")))
                .list();
    }

    private List<InternalRequestData> others(InternalRequestData request) {
        return rows.of(request.complaint()).stream()
                .filter(other -> !other.id().equals(request.id()))
                .toList();
    }

    private @Nullable TeamId confinedTo() {
        return departments.confinedTo().orElse(null);
    }

    private @Nullable UserId me() {
        return user.get().map(StaffMember::id).orElse(null);
    }
}
