package org.amends.customer.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.amends.customer.CustomerId;
import org.amends.customer.ExternalId;
import org.amends.kernel.Page;
import org.amends.organisation.Actor;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.Supervises;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may be the same as whom, until they are merged or a person says that they are not. */
@Service
@Transactional
public class Duplicates {

    private static final int COUNTED = 1_000;

    private static final String PROPOSED = """
              FROM duplicate_pair p
              JOIN customer a ON a.id = p.low_id AND a.merged_into IS NULL
              JOIN customer b ON b.id = p.high_id AND b.merged_into IS NULL
             WHERE p.set_aside_at IS NULL
            """;

    private static final String ROWS =
            "SELECT p.*, a.external_id AS a_external_id, a.name AS a_name, b.external_id AS b_external_id, b.name AS b_name"
                    + PROPOSED;

    private final DuplicateSearch search;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    Duplicates(DuplicateSearch search, JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.search = search;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Looks through all customers now. A second for some ten thousand; a second call waits for the first. */
    @Supervises
    public void look() {
        search.run();
    }

    /** When all were looked through for the last time. */
    @ReadsCases
    @Transactional(readOnly = true)
    public Optional<Instant> lookedAt() {
        return jdbc.sql("SELECT finished_at FROM duplicate_run WHERE id = 1 AND finished_at IS NOT NULL")
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /** The strongest first. */
    @ReadsCases
    @Transactional(readOnly = true)
    public Page<Proposal> proposed(int page, int size) {
        List<Proposal> rows = jdbc.sql(
                        ROWS + " ORDER BY p.strength DESC, p.low_id, p.high_id LIMIT :limit OFFSET :offset")
                .param("limit", size + 1)
                .param("offset", (long) page * size)
                .query((row, n) -> read(row))
                .list();
        return Page.of(rows, page, size);
    }

    /** How many are proposed; a thousand means that or more. */
    @ReadsCases
    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1" + PROPOSED + " LIMIT " + COUNTED + ") counted")
                .query(Integer.class)
                .single();
    }

    @ReadsCases
    @Transactional(readOnly = true)
    public List<Proposal> of(CustomerId customer) {
        return jdbc.sql(ROWS + " AND (p.low_id = :customer OR p.high_id = :customer) ORDER BY p.strength DESC LIMIT 20")
                .param("customer", customer.value())
                .query((row, n) -> read(row))
                .list();
    }

    @ReadsCases
    @Transactional(readOnly = true)
    public Optional<Proposal> between(CustomerId one, CustomerId other) {
        return jdbc.sql(ROWS + " AND p.low_id = :low AND p.high_id = :high")
                .param("low", Math.min(one.value(), other.value()))
                .param("high", Math.max(one.value(), other.value()))
                .query((row, n) -> read(row))
                .optional();
    }

    /** They are not the same: never proposed again. Who said so first stays on record. */
    @Supervises
    public void setAside(CustomerId one, CustomerId other) {
        Actor actor = user.actor();
        jdbc.sql("""
                        INSERT INTO duplicate_pair (low_id, high_id, signs, strength, run, set_aside_at, set_aside_by,
                                                    set_aside_by_name)
                        VALUES (:low, :high, 0, 0, 0, :now, :by, :name)
                        ON DUPLICATE KEY UPDATE
                               set_aside_by = IF(set_aside_at IS NULL, VALUES(set_aside_by), set_aside_by),
                               set_aside_by_name = IF(set_aside_at IS NULL, VALUES(set_aside_by_name), set_aside_by_name),
                               set_aside_at = COALESCE(set_aside_at, VALUES(set_aside_at))
                        """)
                .param("low", Math.min(one.value(), other.value()))
                .param("high", Math.max(one.value(), other.value()))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", actor.number())
                .param("name", actor.name())
                .update();
    }

    /** It was a mistake to set them aside. */
    @Supervises
    public void proposeAgain(CustomerId one, CustomerId other) {
        jdbc.sql("""
                        UPDATE duplicate_pair SET set_aside_at = NULL, set_aside_by = NULL, set_aside_by_name = NULL
                         WHERE low_id = :low AND high_id = :high
                        """)
                .param("low", Math.min(one.value(), other.value()))
                .param("high", Math.max(one.value(), other.value()))
                .update();
    }

    private static Proposal read(ResultSet row) throws SQLException {
        return new Proposal(
                known(row, "low_id", "a_"),
                known(row, "high_id", "b_"),
                Sign.in(row.getInt("signs")),
                Strength.of(row.getInt("strength")));
    }

    private static Proposal.Known known(ResultSet row, String id, String prefix) throws SQLException {
        return new Proposal.Known(
                new CustomerId(row.getLong(id)),
                new ExternalId(row.getString(prefix + "external_id")),
                row.getString(prefix + "name"));
    }
}
