package org.amends.bench;

import org.amends.kernel.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cases that the database itself makes, a statement for tens of thousands, without a process: enough for whatever reads
 * our tables. One in five is open, as in a desk that keeps up; each belongs to one of the customers.
 */
final class ManyCases {

    private static final int CHUNK = 50_000;
    private static final int CUSTOMERS = 20_000;

    private static final String NUMBERS = "seq_%d_to_%d";

    private final JdbcClient sql;
    private final String letter;
    private int made;

    /** @param letter that their numbers begin with */
    ManyCases(JdbcClient sql, String letter) {
        this.sql = sql;
        this.letter = letter;
        this.made = sql.sql("SELECT COUNT(*) FROM complaint WHERE number LIKE ?")
                .param(letter + "-%")
                .query(Integer.class)
                .single();
    }

    /** How many of them there are, those of an earlier run among them. */
    int made() {
        return made;
    }

    /** More, until there are so many. */
    void upTo(int count) {
        customers();
        while (made < count) {
            int until = Math.min(count, made + CHUNK);
            insert(made + 1, until);
            made = until;
        }
        sql.sql("ANALYZE TABLE complaint").query().listOfRows();
    }

    private void customers() {
        if (made > 0) {
            return;
        }
        sql.sql("""
                        INSERT IGNORE INTO customer (id, external_id, type, name, email, language, support_needs, since, version)
                        SELECT :base + seq, CONCAT('many-', seq), 'PERSON', CONCAT('Person ', seq),
                               CONCAT('p', seq, '@example.com'), 'en', '', '2024-01-01', 0
                          FROM """ + " " + NUMBERS.formatted(1, CUSTOMERS))
                .param("base", TypedId.next())
                .update();
    }

    private void insert(int from, int to) {
        sql.sql("""
                        INSERT INTO complaint (id, number, tracking_code, kind, channel, language, subject, description,
                               product, received_at, support_needs, customer_id, received_tier, received_zone,
                               received_risk, received_risk_band, stage, open_steps, open, severity, category,
                               repeat_failure, team, lane, act_by, priority, priority_reasons, reviewed, reopened,
                               version, closure_reason, closed_at)
                        SELECT :base + n.seq, CONCAT(:letter, '-2024-', LPAD(n.seq, 7, '0')), CONCAT(:letter, CONV(n.seq, 10, 36)),
                               'CLAIM', 'WEB', 'en',
                               CONCAT(ELT(1 + n.seq % 7, 'Invoice', 'Delivery', 'Kettle', 'Contract', 'Visit', 'Refund', 'Meter'),
                                      ' ', ELT(1 + n.seq % 5, 'wrong', 'late', 'broken', 'unclear', 'missing'), ' ', n.seq),
                               CONCAT('It happened ', n.seq % 90, ' days ago and nobody has answered. ',
                                      ELT(1 + n.seq % 11, 'rain', 'stairs', 'engine', 'paper', 'phone', 'garden', 'window',
                                          'letter', 'bridge', 'winter', 'summer')),
                               CONCAT('Product ', n.seq % 200), NOW() - INTERVAL n.seq % 500000 MINUTE, '',
                               (SELECT id FROM customer WHERE external_id = CONCAT('many-', 1 + n.seq % :customers)),
                               'IRON', 'UNKNOWN', 20, 'LOW',
                               IF(n.seq % 5 = 0, 'TRIAGE', 'CLOSED'), IF(n.seq % 5 = 0, 'triage,withdraw', 'reopen'),
                               n.seq % 5 = 0, 'S3', 'billing', FALSE, 1 + n.seq % 2, IF(n.seq % 97 = 0, 0, 1),
                               NOW() - INTERVAL n.seq % 500000 MINUTE, 'P3', '', FALSE, 0, 0,
                               IF(n.seq % 5 = 0, NULL, 'ANSWERED'), IF(n.seq % 5 = 0, NULL, NOW())
                          FROM """ + " " + NUMBERS.formatted(from, to) + " n")
                .param("base", TypedId.next())
                .param("letter", letter)
                .param("customers", CUSTOMERS)
                .update();
    }
}
