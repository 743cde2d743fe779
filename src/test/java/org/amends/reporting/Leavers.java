package org.amends.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.amends.customer.Tier;
import org.amends.kernel.TypedId;
import org.amends.retention.CauseBasis;
import org.amends.retention.DefectionCause;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers who left, written straight into the tables, in years in which no other test loses anybody. */
public final class Leavers {

    private final JdbcClient jdbc;

    public Leavers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody is left of another test in these days. */
    public Leavers none(LocalDate from, LocalDate to) {
        jdbc.sql("""
                        DELETE c FROM defection_cause c JOIN defection d ON d.id = c.defection_id
                         WHERE d.defected_on BETWEEN :from AND :to
                        """).param("from", from).param("to", to).update();
        jdbc.sql("DELETE FROM defection WHERE defected_on BETWEEN :from AND :to")
                .param("from", from)
                .param("to", to)
                .update();
        return this;
    }

    /** A customer known since that day. @return their id */
    public long customer(String name, LocalDate since) {
        long id = TypedId.next();
        jdbc.sql("""
                        INSERT INTO customer (id, external_id, type, name, language, support_needs, since, version)
                        VALUES (:id, :external, 'PERSON', :name, 'en', '', :since, 0)
                        """)
                .param("id", id)
                .param("external", "left-" + UUID.randomUUID())
                .param("name", name)
                .param("since", since)
                .update();
        return id;
    }

    /** @param value null if nobody knows it */
    public long leaves(
            long customer,
            String on,
            Tier tier,
            @Nullable Integer value,
            CauseBasis basis,
            DefectionCause cause,
            DefectionCause... others) {
        long id = TypedId.next();
        jdbc.sql("""
                        INSERT INTO defection (id, customer_id, defected_on, value_lost, currency, recorded_at, recorded_by,
                                               basis, tier, value_source)
                        VALUES (:id, :customer, :on, :value, 'EUR', NOW(), 'Tests', :basis, :tier, :source)
                        """)
                .param("id", id)
                .param("customer", customer)
                .param("on", on)
                .param("value", value)
                .param("basis", basis.name())
                .param("tier", tier.name())
                .param("source", value == null ? "UNKNOWN" : "TOLD")
                .update();
        named(id, cause, true);
        Arrays.stream(others).forEach(other -> named(id, other, false));
        return id;
    }

    public void withdraw(long defection) {
        jdbc.sql("""
                        UPDATE defection SET withdrawn_at = NOW(), withdrawn_by = 'Tests', withdrawn_reason = 'A mistake.'
                         WHERE id = :id
                        """).param("id", defection).update();
    }

    /** @param promised when an answer was promised @param answered when it came, if it did @return its number */
    public String complains(
            long customer, String kind, String received, @Nullable String promised, @Nullable String answered) {
        long id = TypedId.next();
        String number = "L-" + id;
        jdbc.sql("""
                        INSERT INTO complaint (id, number, tracking_code, kind, channel, language, subject, received_at,
                               support_needs, customer_id, received_tier, received_zone, stage, open_steps, open, severity,
                               repeat_failure, team, lane, act_by, priority, priority_reasons, promised_by, responded_at,
                               reviewed, reopened, version)
                        SELECT :id, :number, :number, :kind, 'PHONE', 'en', 'Line <b>drops</b>', :received, '', :customer,
                               'UNRATED', 'UNKNOWN', 'CLOSED', '', FALSE, 'S3', FALSE, MIN(t.id), 1, :received, 'P3', '',
                               :promised, :answered, FALSE, 0, 0 FROM team t
                        """)
                .param("id", id)
                .param("number", number)
                .param("kind", kind)
                .param("received", received)
                .param("customer", customer)
                .param("promised", promised)
                .param("answered", answered)
                .update();
        return number;
    }

    public void breached(String number, String clock, String at) {
        jdbc.sql("""
                        INSERT INTO complaint_clock (id, complaint_id, kind, state, due_at, breached_at, version)
                        SELECT :id, id, :clock, 'STOPPED', :at, :at, 0 FROM complaint WHERE number = :number
                        """)
                .param("id", TypedId.next())
                .param("clock", clock)
                .param("at", at)
                .param("number", number)
                .update();
    }

    public void buys(long customer, String on) {
        jdbc.sql("""
                        INSERT INTO purchase (id, customer_id, purchased_on, amount, currency)
                        VALUES (:id, :customer, :on, 10, 'EUR')
                        """)
                .param("id", TypedId.next())
                .param("customer", customer)
                .param("on", on)
                .update();
    }

    private void named(long defection, DefectionCause cause, boolean main) {
        jdbc.sql("INSERT INTO defection_cause (defection_id, cause, main) VALUES (:id, :cause, :main)")
                .param("id", defection)
                .param("cause", cause.name())
                .param("main", main)
                .update();
    }
}
