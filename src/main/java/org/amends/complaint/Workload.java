package org.amends.complaint;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.kernel.TypedId;
import org.amends.organisation.Role;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.amends.organisation.Supervises;
import org.amends.organisation.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much lies on whom at this moment. */
@Service
@Supervises
@Transactional(readOnly = true)
public class Workload {

    /** What has to be done within this time is about to be late. */
    public static final Duration SOON = Duration.ofHours(2);

    private static final Duration PUT_BACK_LATELY = Duration.ofHours(24);
    private static final int PUT_BACK_SHOWN = 8;
    private static final Duration FIRST_CONTACTS_OF = Duration.ofDays(30);

    /** Of nobody, and of people, as {@link #of} has them. */
    public record Now(Load nobody, List<Load> people) {}

    /**
     * Open cases of one person, or of nobody.
     *
     * @param who null for the cases that nobody has
     * @param late those of the open ones whose time to act is over
     * @param soon those that will be late within {@link #SOON}
     * @param waiting those that wait for the customer or somebody else outside; never late
     */
    public record Load(@Nullable StaffMember who, int open, int late, int soon, int waiting) {

        /** What wants something done by staff. */
        public int toDo() {
            return open - waiting;
        }
    }

    private record Counts(int open, int late, int soon, int waiting) {

        static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    private final JdbcClient jdbc;
    private final StaffDirectory staff;
    private final Clock clock;

    /** Ids are made by the machine's time, whatever time the desk has. */
    private final Clock machine = Clock.systemUTC();

    Workload(JdbcClient jdbc, StaffDirectory staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Of everybody who works in the team, most to do first, and of those elsewhere who have cases of it.
     *
     * @param team null for all teams
     */
    public List<Load> of(@Nullable TeamId team) {
        return of(team, counts(team));
    }

    /** The same, and of the cases that nobody has. */
    public Now now(@Nullable TeamId team) {
        Map<Long, Counts> counts = counts(team);
        return new Now(load(null, counts.getOrDefault(0L, Counts.NONE)), of(team, counts));
    }

    private List<Load> of(@Nullable TeamId team, Map<Long, Counts> counts) {
        return staff.all().stream()
                .filter(StaffMember::enabled)
                .filter(member -> counts.containsKey(member.id().value())
                        || member.role() == Role.AGENT && (team == null || team.equals(member.team())))
                .map(member -> load(member, counts.getOrDefault(member.id().value(), Counts.NONE)))
                .sorted(Comparator.comparingInt(Load::toDo)
                        .reversed()
                        .thenComparing(
                                load -> load.who() == null ? "" : load.who().name()))
                .toList();
    }

    /** A case that somebody gave back, and why. */
    public record PutBack(ComplaintNumber number, String subject, String who, String reason, Instant at) {}

    /** The cases that were given back lately and are still open, the latest first. */
    public List<PutBack> putBack(@Nullable TeamId team) {
        Instant since = clock.instant().minus(PUT_BACK_LATELY);
        return jdbc.sql("SELECT c.number, c.subject, t.actor_name, t.body, t.at FROM timeline_entry t"
                        + " JOIN complaint c ON c.id = t.complaint_id WHERE t.id > :since AND t.at > :sinceAt"
                        + " AND t.event = 'putBack' AND c.open = TRUE" + (team == null ? "" : " AND c.team = :team")
                        + " ORDER BY t.id DESC LIMIT " + PUT_BACK_SHOWN)
                .param("since", TypedId.firstAt(machine.instant().minus(PUT_BACK_LATELY)))
                .param("sinceAt", Timestamp.from(since))
                .param("team", team == null ? 0 : team.value())
                .query((row, n) -> new PutBack(
                        new ComplaintNumber(row.getString("number")),
                        row.getString("subject"),
                        row.getString("actor_name"),
                        row.getString("body"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /**
     * Resolved at the first contact: filed, resolved and answered in one act.
     *
     * @param closed complaints that were answered and closed in the last 30 days
     */
    public record FirstContacts(int resolved, int closed) {

        /** From 0 to 100; 0 where nothing was closed. */
        public int percent() {
            return closed == 0 ? 0 : Math.round(100f * resolved / closed);
        }
    }

    /** Of the last 30 days, by the date of closing; what was withdrawn, a duplicate or out of scope does not count. */
    public FirstContacts firstContacts(@Nullable TeamId team) {
        return jdbc.sql("SELECT COUNT(*) AS closed, COALESCE(SUM(first_contact), 0) AS resolved FROM complaint"
                        + " FORCE INDEX (complaint_closed) WHERE closed_at >= :since"
                        + " AND closure_reason IN ('ANSWERED', 'SETTLED')" + (team == null ? "" : " AND team = :team"))
                .param("since", Timestamp.from(clock.instant().minus(FIRST_CONTACTS_OF)))
                .param("team", team == null ? 0 : team.value())
                .query((row, n) -> new FirstContacts(row.getInt("resolved"), row.getInt("closed")))
                .single();
    }

    private static Load load(@Nullable StaffMember who, Counts counts) {
        return new Load(who, counts.open(), counts.late(), counts.soon(), counts.waiting());
    }

    /** By the id of who has them, 0 for nobody; from the index of the queue alone. */
    private Map<Long, Counts> counts(@Nullable TeamId team) {
        Instant now = clock.instant();
        Map<Long, Counts> counts = new HashMap<>();
        jdbc.sql(
                        "SELECT COALESCE(assignee, 0) AS who, COUNT(*) AS open_cases, SUM(lane < :waiting AND act_by < :now) AS late,"
                                + " SUM(lane < :waiting AND act_by >= :now AND act_by < :soon) AS soon, SUM(lane >= :waiting) AS waiting"
                                + " FROM complaint FORCE INDEX ("
                                + (team == null ? "complaint_queue" : "complaint_team_queue") + ") WHERE open = TRUE"
                                + (team == null ? "" : " AND team = :team") + " GROUP BY who")
                .param("waiting", Standing.WAITING)
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(now.plus(SOON)))
                .param("team", team == null ? 0 : team.value())
                .query(row -> {
                    counts.put(
                            row.getLong("who"),
                            new Counts(
                                    row.getInt("open_cases"),
                                    row.getInt("late"),
                                    row.getInt("soon"),
                                    row.getInt("waiting")));
                });
        return counts;
    }
}
