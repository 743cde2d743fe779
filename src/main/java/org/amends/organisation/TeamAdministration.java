package org.amends.organisation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.Unknown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes teams, and says what they are called, what they are there for and when they are open. */
@Service
@Transactional
@Administers
public class TeamAdministration {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,29}");

    private final Teams teams;
    private final StaffDirectory directory;
    private final StaffRecords records;
    private final BusinessCalendar calendar;
    private final TeamDuties duties;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    TeamAdministration(
            Teams teams,
            StaffDirectory directory,
            StaffRecords records,
            BusinessCalendar calendar,
            TeamDuties duties,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.teams = teams;
        this.directory = directory;
        this.records = records;
        this.calendar = calendar;
        this.duties = duties;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<TeamRecord> all() {
        return teams.records();
    }

    /** @throws Unknown if there is no such team */
    @Transactional(readOnly = true)
    public TeamRecord require(TeamId id) {
        return teams.record(id);
    }

    /**
     * @param code short and unique, for rules and the interface: 1 to 30 small letters, digits and hyphens. It stays.
     * @throws Invalid if the code or the name cannot be used, or new complaints would go to a team that takes none
     */
    public TeamId create(String code, TeamDetails details) {
        String small = code.strip().toLowerCase(Locale.ROOT);
        String name = OwnName.of(details.name());
        if (!CODE.matcher(small).matches()) {
            throw new Invalid("code", "organisation.team.code", code);
        }
        duties.require(details);
        TeamId id = TeamId.next();
        try {
            jdbc.sql("INSERT INTO team (id, code, name, calendar_id, takes_cases, answers_requests)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")
                    .params(
                            id.value(),
                            small,
                            name,
                            details.hours().value(),
                            details.takesCases(),
                            details.answersRequests())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Invalid("code", "organisation.team.code.taken", small);
        }
        gather(id, details);
        return id;
    }

    /**
     * Says anew what a team is. With other hours what is due in its cases moves; the cases of who leaves stay theirs.
     *
     * @param seen the version that the caller has read
     * @throws Conflict if somebody has changed the team since
     * @throws Invalid if the name cannot be used, or others still count on what it would no longer do: new complaints,
     *     open cases, open requests
     */
    public void amend(TeamId id, int seen, TeamDetails details) {
        TeamRecord before = require(id);
        String name = OwnName.of(details.name());
        duties.require(before, details);
        int changed = jdbc.sql("UPDATE team SET name = ?, calendar_id = ?, takes_cases = ?, answers_requests = ?,"
                        + " version = version + 1 WHERE id = ? AND version = ?")
                .params(
                        name,
                        details.hours().value(),
                        details.takesCases(),
                        details.answersRequests(),
                        id.value(),
                        seen)
                .update();
        if (changed == 0) {
            throw new Conflict("organisation.team.changed", before.team().name());
        }
        gather(id, details);
        if (!details.hours().equals(before.hours())) {
            BusinessCalendar.All all = calendar.read();
            events.publishEvent(new BusinessHoursChanged(List.of(id), all.of(before.hours()), all.of(details.hours())));
        }
    }

    private void gather(TeamId id, TeamDetails details) {
        for (StaffMember member : directory.all()) {
            boolean there = id.equals(member.team());
            boolean joins = !there && details.joined().contains(member.id());
            boolean leaves = there && details.left().contains(member.id());
            if (joins || leaves) {
                AppUser user = records.require(member.id());
                user.join(joins ? id : null);
                records.save(user);
            }
        }
        if (details.firstResponder()) {
            jdbc.sql("UPDATE team SET first_responder = (id = ?) WHERE first_responder OR id = ?")
                    .params(id.value(), id.value())
                    .update();
        }
        events.publishEvent(new TeamsChanged());
    }
}
