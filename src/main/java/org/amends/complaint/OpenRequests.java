package org.amends.complaint;

import org.amends.organisation.RequestsInHand;
import org.amends.organisation.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many requests a department has still to answer. */
@Component
class OpenRequests implements RequestsInHand {

    private final JdbcClient jdbc;

    OpenRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int of(TeamId team) {
        return jdbc.sql("SELECT COUNT(*) FROM internal_request WHERE department = ? AND state = 'OPEN'")
                .param(team.value())
                .query(Integer.class)
                .single();
    }
}
