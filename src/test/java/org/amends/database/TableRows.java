package org.amends.database;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every row of every table of ours, as texts: what a migration must not lose.
 *
 * @param tables the rows of each table by its primary key
 */
record TableRows(Map<String, Map<String, Map<String, String>>> tables) {

    static TableRows of(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        Map<String, Map<String, Map<String, String>>> tables = new TreeMap<>();
        jdbc.queryForList(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type <> 'VIEW' AND table_name <> 'flyway_schema_history'",
                        String.class)
                .forEach(table -> tables.put(table, rows(jdbc, table)));
        return new TableRows(tables);
    }

    private static Map<String, Map<String, String>> rows(JdbcTemplate jdbc, String table) {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        List<String> key = jdbc.queryForList(
                "SELECT column_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = ? AND constraint_name = 'PRIMARY' ORDER BY ordinal_position",
                String.class,
                table);
        for (Map<String, Object> row : jdbc.queryForList("SELECT * FROM " + table)) {
            Map<String, String> values = new LinkedHashMap<>();
            row.forEach((column, value) -> values.put(column, text(value)));
            rows.put(
                    key.stream().filter(values::containsKey).map(values::get).collect(Collectors.joining("/")), values);
        }
        return rows;
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    Set<String> emptyTables() {
        return tables.entrySet().stream()
                .filter(table -> table.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What of these rows is not there any more, or has another value, {@code table/key.column: before → after}.
     *
     * @param meant {@code table.column} of what was meant to change or to go, {@code table} for all of it
     */
    List<String> lostIn(TableRows later, Set<String> meant) {
        List<String> lost = new ArrayList<>();
        tables.forEach((table, rows) -> rows.forEach((key, values) -> {
            Map<String, String> after =
                    later.tables.getOrDefault(table, Map.of()).getOrDefault(key, Map.of());
            values.forEach((column, value) -> {
                String now = after.getOrDefault(column, "gone");
                if (!now.equals(value) && !meant.contains(table) && !meant.contains(table + "." + column)) {
                    lost.add("%s/%s.%s: %s → %s".formatted(table, key, column, value, now));
                }
            });
        }));
        return lost;
    }
}
