package org.amends.complaint;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.amends.organisation.BusinessHoursChanged;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.OpenTime;
import org.amends.organisation.TeamId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the clocks of open cases when their team's hours change: in the same transaction, so that no case is ever left
 * counting by hours that nobody keeps, and whoever works on a case meanwhile is told to look again.
 */
@Component
class OtherHours {

    private static final int AT_ONCE = 500;

    private final ComplaintRepository complaints;
    private final CaseClocks clocks;
    private final BusinessTime businessTime;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    OtherHours(
            ComplaintRepository complaints,
            CaseClocks clocks,
            BusinessTime businessTime,
            EntityManager entities,
            JdbcClient jdbc) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.businessTime = businessTime;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    @EventListener
    void move(BusinessHoursChanged changed) {
        if (changed.before().equals(changed.after())) {
            return;
        }
        OpenTime before = businessTime.by(changed.before());
        OpenTime after = businessTime.by(changed.after());
        for (TeamId team : changed.teams()) {
            List<Long> found = next(team, Long.MIN_VALUE);
            while (!found.isEmpty()) {
                complaints.findAllById(found).forEach(complaint -> clocks.keepOtherHours(complaint, before, after));
                // a hundred thousand cases must not all be kept until the end
                entities.flush();
                entities.clear();
                found = next(team, found.get(found.size() - 1));
            }
        }
    }

    private List<Long> next(TeamId team, long last) {
        return jdbc.sql("SELECT id FROM complaint WHERE team = ? AND open AND id > ? ORDER BY id LIMIT ? FOR UPDATE")
                .params(team.value(), last, AT_ONCE)
                .query(Long.class)
                .list();
    }
}
