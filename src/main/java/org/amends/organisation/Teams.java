package org.amends.organisation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amends.kernel.Unknown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The teams, by name. Read from memory. */
@Service
public class Teams {

    private record Row(Team team, boolean firstResponder, boolean takesCases, boolean answersRequests) {}

    private final Snapshot<List<Row>> rows;

    Teams(JdbcClient jdbc) {
        rows = new Snapshot<>(() -> jdbc.sql(
                        "SELECT id, code, name, first_responder, takes_cases, answers_requests FROM team ORDER BY name, id")
                .query((row, number) -> new Row(
                        new Team(new TeamId(row.getLong("id")), row.getString("code"), row.getString("name")),
                        row.getBoolean("first_responder"),
                        row.getBoolean("takes_cases"),
                        row.getBoolean("answers_requests")))
                .list());
    }

    public List<Team> all() {
        return rows.get().stream().map(Row::team).toList();
    }

    /** Those that complaints are given to. */
    public List<Team> forCases() {
        return those(Row::takesCases);
    }

    /** Those that cases may ask. */
    public List<Team> departments() {
        return those(Row::answersRequests);
    }

    public Optional<Team> withCode(String code) {
        return all().stream().filter(team -> team.code().equals(code)).findFirst();
    }

    /** @throws Unknown if there is no such team */
    public Team require(TeamId id) {
        return all().stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("organisation.team.unknown", id.text()));
    }

    /** The team that new complaints go to until triage says otherwise. There is always one. */
    public Team firstResponder() {
        return rows.get().stream()
                .filter(Row::firstResponder)
                .map(Row::team)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No team is the first responder"));
    }

    private List<Team> those(Predicate<Row> wanted) {
        return rows.get().stream().filter(wanted).map(Row::team).toList();
    }
}
