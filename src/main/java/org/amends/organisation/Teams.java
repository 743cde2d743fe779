package org.amends.organisation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amends.kernel.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The teams, by name. Read from memory. */
@Service
public class Teams {

    private static final String ALL = "SELECT id, code, name, first_responder, takes_cases, answers_requests,"
            + " COALESCE(calendar_id, 1) AS calendar, version FROM team ORDER BY name, id";

    private final Snapshot<List<TeamRecord>> records;

    Teams(JdbcClient jdbc) {
        records = new Snapshot<>(() -> jdbc.sql(ALL)
                .query((row, number) -> new TeamRecord(
                        new Team(new TeamId(row.getLong("id")), row.getString("code"), row.getString("name")),
                        row.getBoolean("first_responder"),
                        row.getBoolean("takes_cases"),
                        row.getBoolean("answers_requests"),
                        new CalendarId(row.getLong("calendar")),
                        row.getInt("version")))
                .list());
    }

    public List<Team> all() {
        return records.get().stream().map(TeamRecord::team).toList();
    }

    /** Those that complaints are given to. */
    public List<Team> forCases() {
        return those(TeamRecord::takesCases);
    }

    /** Those that cases may ask. */
    public List<Team> departments() {
        return those(TeamRecord::answersRequests);
    }

    public Optional<Team> withCode(String code) {
        return all().stream().filter(team -> team.code().equals(code)).findFirst();
    }

    /** What a team is called; empty for none, and for one that nobody knows. */
    public String nameOf(@Nullable TeamId id) {
        return id == null ? "" : find(id).map(TeamRecord::team).map(Team::name).orElse("");
    }

    /** @throws Unknown if there is no such team */
    public Team require(TeamId id) {
        return record(id).team();
    }

    /** The team that new complaints go to until triage says otherwise. There is always one. */
    public Team firstResponder() {
        return records.get().stream()
                .filter(TeamRecord::firstResponder)
                .map(TeamRecord::team)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No team is the first responder"));
    }

    private List<Team> those(Predicate<TeamRecord> wanted) {
        return records.get().stream().filter(wanted).map(TeamRecord::team).toList();
    }

    List<TeamRecord> records() {
        return records.get();
    }

    TeamRecord record(TeamId id) {
        return find(id).orElseThrow(() -> new Unknown("organisation.team.unknown", id.text()));
    }

    /** Who is in a team that another node has just made is seen here before the team is: then it is read anew. */
    private Optional<TeamRecord> find(TeamId id) {
        return known(id).or(() -> {
            records.drop();
            return known(id);
        });
    }

    private Optional<TeamRecord> known(TeamId id) {
        return records.get().stream()
                .filter(known -> known.team().id().equals(id))
                .findFirst();
    }

    @EventListener
    void forget(TeamsChanged changed) {
        records.drop();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void forgetAgain(TeamsChanged changed) {
        records.drop();
    }
}
