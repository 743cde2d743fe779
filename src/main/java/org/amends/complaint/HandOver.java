package org.amends.complaint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.amends.organisation.CasesInHand;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.amends.organisation.TeamId;
import org.amends.organisation.UserId;
import org.amends.organisation.WorkHandedOver;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes of the open cases of somebody who leaves: a colleague goes on with them, or they wait in the queue. */
@Component
class HandOver implements CasesInHand {

    private static final int COUNTED = 1000;

    private final Cases cases;
    private final Timeline timeline;
    private final StaffDirectory staff;
    private final JdbcClient jdbc;

    HandOver(Cases cases, Timeline timeline, StaffDirectory staff, JdbcClient jdbc) {
        this.cases = cases;
        this.timeline = timeline;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    @EventListener
    void take(WorkHandedOver handed) {
        StaffMember successor =
                handed.to() == null ? null : staff.find(handed.to()).orElseThrow();
        List<ComplaintId> theirs = jdbc.sql("SELECT id FROM complaint WHERE assignee = ? AND open FOR UPDATE")
                .param(handed.from().value())
                .query((row, number) -> new ComplaintId(row.getLong("id")))
                .list();
        for (Complaint complaint : cases.all(theirs)) {
            complaint.assignTo(handed.to());
            if (successor == null) {
                timeline.event(complaint.id(), "leftOpen", Map.of("from", handed.name()));
            } else {
                timeline.event(complaint.id(), "assigned", Map.of("to", successor.name()));
            }
        }
    }

    @Override
    public int of(UserId person) {
        return jdbc.sql("SELECT COUNT(*) FROM complaint WHERE assignee = ? AND open")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public int of(Collection<TeamId> teams) {
        return teams.isEmpty()
                ? 0
                : jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM complaint WHERE team IN (:teams) AND open LIMIT "
                                + COUNTED + ") counted")
                        .param("teams", teams.stream().map(TeamId::value).toList())
                        .query(Integer.class)
                        .single();
    }
}
