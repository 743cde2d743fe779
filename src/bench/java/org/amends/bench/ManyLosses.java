package org.amends.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Customers who left, made by the database itself: so many in the last twelve months, and half as many before. All have
 * bought before they left and some afterwards; every other one had complained, one in three of them was answered late.
 */
final class ManyLosses {

    private static final int CUSTOMERS = 200_000;

    private final JdbcClient sql;

    ManyLosses(JdbcClient sql) {
        this.sql = sql;
    }

    void make(int losses) {
        if (made() > 0) {
            return;
        }
        run("""
                INSERT INTO customer (id, external_id, type, name, email, language, support_needs, since, version)
                SELECT seq, CONCAT('lost-', seq), 'PERSON', CONCAT('Person ', seq), CONCAT('p', seq, '@example.com'), 'en',
                       '', CURRENT_DATE - INTERVAL 1200 + seq %% 1500 DAY, 0
                  FROM seq_1_to_%d""".formatted(CUSTOMERS));
        run("""
                INSERT INTO purchase (id, customer_id, purchased_on, amount, currency)
                SELECT seq, 1 + seq %% %d, CURRENT_DATE - INTERVAL seq %% 1301 DAY, 10 + seq %% 90, 'EUR'
                  FROM seq_1_to_%d""".formatted(CUSTOMERS, CUSTOMERS * 4));
        run("""
                INSERT INTO defection (id, customer_id, defected_on, value_lost, currency, note, recorded_at, recorded_by,
                                       basis, tier, value_source)
                SELECT seq, 1 + (seq * 7) %% %d,
                       CURRENT_DATE - INTERVAL IF(seq <= %d, seq %% 360, 370 + seq %% 700) DAY,
                       IF(seq %% 9 = 0, NULL, seq %% 4000), 'EUR', REPEAT('why ', seq %% 50), NOW(), 'Bench',
                       IF(seq %% 3 = 0, 'STATED', 'INFERRED'),
                       ELT(1 + seq %% 5, 'PLATINUM', 'GOLD', 'IRON', 'LEAD', 'UNRATED'),
                       IF(seq %% 9 = 0, 'UNKNOWN', 'TOLD')
                  FROM seq_1_to_%d""".formatted(CUSTOMERS, losses, losses * 3 / 2));
        run("""
                INSERT INTO defection_cause (defection_id, cause, main)
                SELECT id, ELT(1 + id % 6, 'PRICING', 'PRICE_INCREASE', 'COMPETITION', 'RUDENESS', 'MOVED_AWAY', 'UNKNOWN'),
                       TRUE FROM defection""");
        run("""
                INSERT INTO defection_cause (defection_id, cause, main)
                SELECT id, ELT(1 + id % 3, 'HIGH_PRICE', 'BILLING_ERROR', 'POOR_QUALITY'), FALSE
                  FROM defection WHERE id % 2 = 0""");
        run("""
                INSERT INTO complaint (id, number, tracking_code, kind, channel, language, subject, description, received_at,
                       support_needs, customer_id, received_tier, received_zone, stage, open_steps, open, severity,
                       repeat_failure, team, lane, act_by, priority, priority_reasons, promised_by, responded_at, closed_at,
                       reviewed, reopened, version)
                SELECT n.seq, CONCAT('D-', n.seq), CONCAT('D', n.seq), IF(n.seq % 5 = 0, 'ENQUIRY', 'CLAIM'), 'WEB', 'en',
                       CONCAT('Line drops ', n.seq), REPEAT('It happened again and nobody has answered. ', 20),
                       d.defected_on - INTERVAL n.seq % 500 DAY, '', d.customer_id, 'IRON', 'UNKNOWN', 'CLOSED', '', FALSE,
                       'S3', FALSE, (SELECT MIN(id) FROM team), 1, NOW(), 'P3', '',
                       d.defected_on - INTERVAL CAST(n.seq % 500 AS SIGNED) - 5 DAY,
                       d.defected_on - INTERVAL CAST(n.seq % 500 AS SIGNED) - IF(n.id % 12 = 0, 9, 3) DAY, NOW(), FALSE, 0, 0
                  FROM (SELECT one.id + 1000000 * more.seq AS seq, one.id
                          FROM defection one JOIN seq_0_to_3 more WHERE one.id % 2 = 0) n
                  JOIN defection d ON d.id = n.id""");
        run("""
                INSERT INTO complaint_clock (id, complaint_id, kind, state, due_at, breached_at, version)
                SELECT id, id, 'SERVICE', 'STOPPED', received_at + INTERVAL 10 DAY,
                       IF(id % 1000000 % 12 = 2, received_at + INTERVAL 10 DAY, NULL), 0 FROM complaint""");
        for (String table : new String[] {"customer", "purchase", "defection", "defection_cause", "complaint"}) {
            sql.sql("ANALYZE TABLE " + table).query().listOfRows();
        }
    }

    private long made() {
        return sql.sql("SELECT COUNT(*) FROM defection").query(Long.class).single();
    }

    private void run(String statement) {
        sql.sql(statement).update();
    }
}
