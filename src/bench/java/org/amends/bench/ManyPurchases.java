package org.amends.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Customers and what they bought, made by the database itself: known for up to four years, each with as many purchases as
 * a geometric distribution gives, ten on average, spread over the part of that time that they stayed.
 */
final class ManyPurchases {

    private static final int AT_ONCE = 20_000;
    private static final long FIRST = 100_000_000L;

    private final JdbcClient sql;

    ManyPurchases(JdbcClient sql) {
        this.sql = sql;
    }

    void make(int customers) {
        if (made() >= customers) {
            return;
        }
        for (int from = 0; from < customers; from += AT_ONCE) {
            int to = Math.min(customers, from + AT_ONCE);
            make(from + 1, to);
        }
        sql.sql("ANALYZE TABLE customer, purchase").query().listOfRows();
    }

    private void make(int from, int to) {
        sql.sql("""
                        INSERT INTO customer (id, external_id, type, name, language, support_needs, since, version)
                        SELECT %d + seq, CONCAT('buys-', seq), 'PERSON', CONCAT('Person ', seq), 'en', '',
                               CURRENT_DATE - INTERVAL 40 + CRC32(seq) %% 1400 DAY, 0
                          FROM seq_%d_to_%d""".formatted(FIRST, from, to)).update();
        sql.sql("""
                        INSERT INTO purchase (id, customer_id, purchased_on, amount, currency, margin)
                        SELECT c.id * 200 + n.seq, c.id,
                               c.since + INTERVAL FLOOR(
                                   DATEDIFF(CURRENT_DATE, c.since) * (CRC32(c.id + 1) %% 101 / 100) * (n.seq - 1) / c.purchases)
                               DAY,
                               5 + CRC32(c.id + n.seq) %% 20000 / 100, 'EUR',
                               IF(c.id %% 3 = 0, NULL, 1 + CRC32(c.id + n.seq) %% 5000 / 100)
                          FROM (SELECT id, since,
                                       1 + FLOOR(-9.5 * LN((1 + CRC32(id + 2) %% 10000) / 10001)) AS purchases
                                  FROM customer WHERE id BETWEEN %d AND %d) c
                          JOIN seq_1_to_100 n ON n.seq <= c.purchases
                         ORDER BY c.id, n.seq""".formatted(FIRST + from, FIRST + to)).update();
    }

    private long made() {
        return sql.sql("SELECT COUNT(*) FROM customer WHERE id > :first")
                .param("first", FIRST)
                .query(Long.class)
                .single();
    }
}
