package org.amends.customer;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds customers by text, each condition by an index of its own: joined by OR they would be looked for in every row. Who
 * was merged is found by their number alone, and stands for the one who stays.
 */
@Component
class CustomerSearch {

    private static final String ALL =
            "SELECT id FROM customer WHERE merged_into IS NULL ORDER BY name, id LIMIT :limit OFFSET :offset";

    private static final String BY_BEGINNING =
            "SELECT id FROM customer WHERE merged_into IS NULL AND name LIKE :begins ORDER BY name, id LIMIT :limit OFFSET :offset";

    private static final String BY_ANYTHING = """
            SELECT k.id FROM (
                   SELECT id, MIN(place) AS place FROM (
                             SELECT id, 0 AS place FROM customer WHERE name LIKE :begins
                   UNION ALL SELECT id, 1 FROM customer WHERE after_first_word LIKE :begins
                   UNION ALL SELECT id, 1 FROM customer WHERE after_second_word LIKE :begins
                   UNION ALL SELECT id, 1 FROM customer WHERE after_third_word LIKE :begins
                   UNION ALL SELECT id, 1 FROM customer WHERE email = :text
                   UNION ALL SELECT id, 1 FROM customer WHERE phone = :text
                   UNION ALL SELECT id, 1 FROM customer WHERE document_number = :text
                   UNION ALL SELECT COALESCE(merged_into, id), 1 FROM customer WHERE external_id = :text) hit GROUP BY id) found
              JOIN customer k ON k.id = found.id AND k.merged_into IS NULL
             ORDER BY found.place, k.name, k.id LIMIT :limit OFFSET :offset""";

    private final JdbcClient jdbc;

    CustomerSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** First those whose name begins with the text, by name; a page that they fill costs nothing more. */
    List<Long> find(String text, int limit, long offset) {
        if (text.isEmpty()) {
            return ids(ALL, text, limit, offset);
        }
        List<Long> beginning = ids(BY_BEGINNING, text, limit, offset);
        return beginning.size() == limit ? beginning : ids(BY_ANYTHING, text, limit, offset);
    }

    private List<Long> ids(String sql, String text, int limit, long offset) {
        return jdbc.sql(sql)
                .param("text", text)
                .param("begins", text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query(Long.class)
                .list();
    }
}
