package org.amends.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.NotAllowed;
import org.amends.kernel.Unknown;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.Role;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.amends.organisation.TeamId;
import org.amends.organisation.UserId;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works on what, in the order of lane, time and age. */
@Service
@Transactional
public class ComplaintQueue {

    /** In the details of an assignment: the user name of who had it before, empty for nobody. */
    private static final String FROM = "from";

    /** Beyond this a count on the screen says "more than". */
    public static final int COUNTED = 1000;

    private final QueueSearch search;
    private final Cases cases;
    private final Timeline timeline;
    private final CurrentUser user;
    private final StaffDirectory staff;
    private final BusinessTime businessTime;
    private final Clock clock;
    private final JdbcClient jdbc;

    ComplaintQueue(
            QueueSearch search,
            Cases cases,
            Timeline timeline,
            CurrentUser user,
            StaffDirectory staff,
            BusinessTime businessTime,
            Clock clock,
            JdbcClient jdbc) {
        this.search = search;
        this.cases = cases;
        this.timeline = timeline;
        this.user = user;
        this.staff = staff;
        this.businessTime = businessTime;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @ReadsCases
    @Transactional(readOnly = true)
    public List<QueueRow> first(QueueFilter filter, int limit, long offset) {
        return search.find(filter.onlyOpen(), limit, offset);
    }

    /** @return at most {@link #COUNTED} */
    @ReadsCases
    @Transactional(readOnly = true)
    public int count(QueueFilter filter) {
        return search.count(filter.onlyOpen(), COUNTED);
    }

    /** Where the headings stand among the first {@link #COUNTED} rows of the queue. */
    @ReadsCases
    @Transactional(readOnly = true)
    public QueueSections sections(QueueFilter filter) {
        return search.sections(filter.onlyOpen(), COUNTED);
    }

    /** @throws Unknown if there is no such case */
    @ReadsCases
    @Transactional(readOnly = true)
    public WhyHere why(ComplaintNumber number) {
        Complaint complaint = cases.require(number);
        Standing standing = complaint.standing();
        Instant now = clock.instant();
        Instant actBy = standing.actBy();
        return new WhyHere(
                number,
                standing.priority(),
                standing.reasons(),
                complaint.placedFor(),
                actBy,
                standing.dueBy(),
                standing.diaryReason(),
                standing.promisedBy(),
                standing.isLawMet() ? null : standing.legalDueAt(),
                actBy.isAfter(now)
                        ? businessTime.of(complaint.team()).explain(now, actBy).skipped()
                        : List.of());
    }

    /**
     * Gives the caller the case that stands first among those of their team (of any team, for who has none) that nobody
     * has and that wait for staff. Two callers at once get two cases.
     */
    @WorksCases
    public Optional<ComplaintNumber> takeNext() {
        StaffMember me = user.require();
        return nextFor(me.team()).map(number -> {
            Complaint complaint = cases.require(number);
            complaint.assignTo(me.id());
            timeline.event(complaint.id(), "taken", Map.of("to", me.name(), FROM, ""));
            return number;
        });
    }

    private Optional<ComplaintNumber> nextFor(@Nullable TeamId team) {
        String index = team == null ? "complaint_queue" : "complaint_take";
        return jdbc.sql("SELECT number FROM complaint FORCE INDEX (" + index
                        + ") WHERE open = TRUE AND assignee IS NULL AND lane < "
                        + Standing.WAITING + " AND stage <> 'APPROVAL'" + (team == null ? "" : " AND team = :team")
                        + " ORDER BY lane, act_by, id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .param("team", team == null ? 0 : team.value())
                .query(String.class)
                .optional()
                .map(ComplaintNumber::new);
    }

    /** @throws Conflict if a colleague has it: that is for a supervisor to change */
    @WorksCases
    public void assignToMe(ComplaintNumber number) {
        assign(number, user.require());
    }

    /** @throws NotAllowed if an agent assigns to somebody else */
    @WorksCases
    public void assign(ComplaintNumber number, String username) {
        StaffMember chosen =
                worker(username).orElseThrow(() -> new Invalid("assignee", "complaint.assignee.unknown", username));
        if (!chosen.id().equals(user.require().id()) && !user.is(Role.SUPERVISOR)) {
            throw new NotAllowed("complaint.assign.supervisor");
        }
        assign(number, chosen);
    }

    private void assign(ComplaintNumber number, StaffMember chosen) {
        Complaint complaint = cases.require(number);
        if (chosen.id().equals(complaint.assignee())) {
            return;
        }
        if (complaint.assignee() != null && !user.is(Role.SUPERVISOR)) {
            throw new Conflict("complaint.assigned.already", number);
        }
        String former = username(complaint.assignee());
        complaint.assignTo(chosen.id());
        timeline.event(complaint.id(), "assigned", Map.of("to", chosen.name(), FROM, former));
    }

    /** Not somebody who has left, or who works on no cases. */
    private Optional<StaffMember> worker(String username) {
        return staff.named(username)
                .filter(member -> member.enabled() && member.role().worksCases());
    }

    private String username(@Nullable UserId id) {
        return id == null ? "" : staff.find(id).orElseThrow().username();
    }

    /**
     * The way back from a slip: the case is whose it was, as long as nothing has happened on it since the caller assigned
     * it. It is nobody's if they have left since.
     *
     * @throws Conflict if something has happened meanwhile
     */
    @WorksCases
    public void undoAssignment(ComplaintNumber number) {
        Complaint complaint = cases.hold(number);
        String former = timeline.ownLast(complaint.id(), Set.of("assigned", "taken"))
                .map(details -> details.get(FROM))
                .orElseThrow(() -> new Conflict("complaint.assigned.tooLate", number));
        complaint.assignTo(worker(former).map(StaffMember::id).orElse(null));
        timeline.event(complaint.id(), "assignmentUndone", Map.of());
    }

    /** Gives a case back for others to take; the reason is on the timeline for the supervisor. */
    @WorksCases
    public void putBack(ComplaintNumber number, String reason) {
        Complaint complaint = cases.require(number);
        if (!user.require().id().equals(complaint.assignee()) && !user.is(Role.SUPERVISOR)) {
            throw new NotAllowed("complaint.putBack.notYours");
        }
        complaint.assignTo(null);
        timeline.event(complaint.id(), "putBack", Wording.required("reason", reason), Map.of());
    }
}
