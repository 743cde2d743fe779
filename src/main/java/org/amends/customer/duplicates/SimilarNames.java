package org.amends.customer.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Pairs with similar names among those who share something: each is compared with those of the same block alone. In a
 * block of more than a hundred, only those are compared whose names begin alike; more than a hundred of these say nothing.
 */
@Component
class SimilarNames {

    static final int MOST_IN_A_BLOCK = 100;
    private static final int ROWS_AT_ONCE = 1_000;
    private static final int BEGINNING = 3;

    private final JdbcTemplate streamed;

    SimilarNames(DataSource source) {
        streamed = new JdbcTemplate(source);
        streamed.setFetchSize(ROWS_AT_ONCE);
    }

    private record Named(long id, List<String> words) {

        String beginning() {
            String first = words.isEmpty() ? "" : words.get(0);
            return first.substring(0, Math.min(BEGINNING, first.length()));
        }
    }

    /** @param key a column of the customers, with an index @return the ids of each pair, the lower first */
    List<Object[]> sharing(String key) {
        List<Object[]> pairs = new ArrayList<>();
        List<Named> block = new ArrayList<>();
        RowCallbackHandler rows = new RowCallbackHandler() {

            private @Nullable String current;

            @Override
            public void processRow(java.sql.ResultSet row) throws java.sql.SQLException {
                String shared = row.getString("shared");
                if (!Objects.equals(shared, current)) {
                    compare(block, pairs);
                    block.clear();
                    current = shared;
                }
                block.add(new Named(row.getLong("id"), NameLikeness.words(row.getString("name"))));
            }
        };
        streamed.query("""
                        SELECT c.id, c.name, blocks.shared FROM (
                               SELECT %1$s AS shared FROM customer WHERE %1$s IS NOT NULL
                                GROUP BY %1$s HAVING COUNT(*) > 1) blocks
                          JOIN customer c ON c.%1$s = blocks.shared ORDER BY blocks.shared, c.id
                        """.formatted(key), rows);
        compare(block, pairs);
        return pairs;
    }

    private static void compare(List<Named> block, List<Object[]> pairs) {
        if (block.size() <= MOST_IN_A_BLOCK) {
            each(block, pairs);
            return;
        }
        Map<String, List<Named>> smaller = block.stream().collect(Collectors.groupingBy(Named::beginning));
        smaller.values().stream()
                .filter(beginningAlike -> beginningAlike.size() <= MOST_IN_A_BLOCK)
                .forEach(beginningAlike -> each(beginningAlike, pairs));
    }

    private static void each(List<Named> block, Collection<Object[]> pairs) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                Named one = block.get(i);
                Named other = block.get(j);
                if (NameLikeness.alike(one.words(), other.words())) {
                    pairs.add(new Object[] {one.id(), other.id()});
                }
            }
        }
    }
}
