package org.amends.complaint;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.amends.organisation.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a case before them at this moment, on whatever node, so that two do not do the same. */
@Service
@Transactional
public class CasePresence {

    /** Who has not said for as long that they are there has gone. */
    private static final Duration BELIEVED = Duration.ofSeconds(40);

    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final StaffDirectory staff;
    private final CaseChanges changes;

    /** Not the desk's time: a desk whose clock is moved still has the same people before it. */
    private final Clock machine = Clock.systemUTC();

    CasePresence(JdbcClient jdbc, CurrentUser user, StaffDirectory staff, CaseChanges changes) {
        this.jdbc = jdbc;
        this.user = user;
        this.staff = staff;
        this.changes = changes;
    }

    /**
     * Said when one opens the case, and again and again while one has it open.
     *
     * @return ends it, also when the session is over by then
     */
    @ReadsCases
    public Runnable here(ComplaintId complaint) {
        long me = me();
        boolean came = jdbc.sql("INSERT INTO case_presence (complaint_id, user_id, seen_at) VALUES (?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE seen_at = VALUES(seen_at)")
                        .params(complaint.value(), me, now(Duration.ZERO))
                        .update()
                == 1;
        if (came) {
            changes.changed(complaint);
        }
        return () -> gone(complaint, me);
    }

    private void gone(ComplaintId complaint, long who) {
        jdbc.sql("DELETE FROM case_presence WHERE complaint_id = ? AND user_id = ?")
                .params(complaint.value(), who)
                .update();
        jdbc.sql("DELETE FROM case_presence WHERE seen_at < ?").param(now(KEPT)).update();
        changes.changed(complaint);
    }

    /** @return the names of the others who have it open */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<String> others(ComplaintId complaint) {
        return jdbc
                .sql("SELECT user_id FROM case_presence WHERE complaint_id = ? AND user_id <> ? AND seen_at > ?")
                .params(complaint.value(), me(), now(BELIEVED))
                .query((row, n) -> new UserId(row.getLong("user_id")))
                .list()
                .stream()
                .flatMap(who -> staff.find(who).stream())
                .map(StaffMember::name)
                .sorted()
                .toList();
    }

    private long me() {
        return user.require().id().value();
    }

    private Timestamp now(Duration before) {
        return Timestamp.from(machine.instant().minus(before));
    }
}
