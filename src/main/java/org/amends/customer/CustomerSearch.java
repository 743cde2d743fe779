package org.amends.customer;

import java.util.List;
import java.util.Map;
import org.amends.customer.attributes.AttributeFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds customers by text, each condition by an index of its own: joined by OR they would be looked for in every row. Who
 * was merged is found by their number alone, and stands for the one who stays.
 */
@Component
class CustomerSearch {

    /** By value and then by age, as the index has them: sorted by name, half of a million would be read for one page. */
    private static final String WITH_ATTRIBUTE =
            "SELECT v.customer_id FROM customer_attribute_value v JOIN customer c ON c.id = v.customer_id"
                    + " WHERE c.merged_into IS NULL AND %s ORDER BY v.%s, v.customer_id LIMIT :limit OFFSET :offset";

    private static final String HAS_ATTRIBUTE =
            " EXISTS (SELECT 1 FROM customer_attribute_value v WHERE v.customer_id = customer.id AND %s) ";

    private static final String ALL =
            "SELECT id FROM customer WHERE merged_into IS NULL ORDER BY name, id LIMIT :limit OFFSET :offset";

    private static final String BY_BEGINNING =
            "SELECT id FROM customer WHERE merged_into IS NULL AND name LIKE :begins AND %s ORDER BY name, id LIMIT :limit OFFSET :offset";

    private static final String BY_ANYTHING = """
            SELECT customer.id FROM (
                   SELECT id, MIN(place) AS place FROM (
                             SELECT id, 0 AS place FROM customer WHERE name LIKE :begins
                   UNION ALL SELECT id, 1 FROM customer WHERE after_first_word LIKE :begins
                   UNION ALL SELECT id, 1 FROM customer WHERE after_second_word LIKE :begins
                   UNION ALL SELECT id, 1 FROM customer WHERE after_third_word LIKE :begins
                   UNION ALL SELECT id, 1 FROM customer WHERE email = :text
                   UNION ALL SELECT id, 1 FROM customer WHERE phone = :text
                   UNION ALL SELECT id, 1 FROM customer WHERE document_number = :text
                   UNION ALL SELECT COALESCE(merged_into, id), 1 FROM customer WHERE external_id = :text) hit GROUP BY id) found
              JOIN customer ON customer.id = found.id AND customer.merged_into IS NULL
             WHERE %s
             ORDER BY found.place, customer.name, customer.id LIMIT :limit OFFSET :offset""";

    private final JdbcClient jdbc;

    CustomerSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * First those whose name begins with the text, by name; a page that they fill costs nothing more.
     *
     * @param filter null: whatever their attributes
     */
    List<Long> find(String text, @Nullable AttributeFilter filter, int limit, long offset) {
        Map<String, Object> more = filter == null ? Map.of() : filter.parameters();
        if (text.isEmpty()) {
            String sql = filter == null ? ALL : WITH_ATTRIBUTE.formatted(filter.condition(), filter.column());
            return ids(sql, text, more, limit, offset);
        }
        String has = filter == null ? "TRUE" : HAS_ATTRIBUTE.formatted(filter.condition());
        List<Long> beginning = ids(BY_BEGINNING.formatted(has), text, more, limit, offset);
        return beginning.size() == limit ? beginning : ids(BY_ANYTHING.formatted(has), text, more, limit, offset);
    }

    private List<Long> ids(String sql, String text, Map<String, Object> more, int limit, long offset) {
        return jdbc.sql(sql)
                .params(more)
                .param("text", text)
                .param("begins", text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query(Long.class)
                .list();
    }
}
