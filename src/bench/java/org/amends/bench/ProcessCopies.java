package org.amends.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies a process that waits, with everything that the engine keeps of it, thousands of times by a few statements: to
 * start them one by one would take longer than what is measured.
 */
final class ProcessCopies {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** By the column that names the process; whoever is referred to comes first. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("ACT_RU_EXECUTION", "PROC_INST_ID_");
        TABLES.put("ACT_RU_ACTINST", "PROC_INST_ID_");
        TABLES.put("ACT_RU_VARIABLE", "PROC_INST_ID_");
        TABLES.put("ACT_RU_EVENT_SUBSCR", "PROC_INST_ID_");
        TABLES.put("ACT_RU_TASK", "PROC_INST_ID_");
        TABLES.put("ACT_RU_TIMER_JOB", "PROCESS_INSTANCE_ID_");
        TABLES.put("ACT_HI_PROCINST", "PROC_INST_ID_");
        TABLES.put("ACT_HI_ACTINST", "PROC_INST_ID_");
        TABLES.put("ACT_HI_VARINST", "PROC_INST_ID_");
    }

    private final JdbcClient sql;
    private final String process;
    private final long key;

    /** @param key its business key, which the first copy has too, the second the next number, and so on */
    ProcessCopies(JdbcClient sql, String process, long key) {
        this.sql = sql;
        this.process = process;
        this.key = key;
    }

    /** Their timers are due at once. */
    void insert(int count) {
        TABLES.forEach(
                (table, column) -> sql
                        .sql("SELECT * FROM " + table + " WHERE " + column + " = ?")
                        .param(process)
                        .query()
                        .listOfRows()
                        .stream()
                        .sorted((one, other) ->
                                Boolean.compare(one.get("PARENT_ID_") != null, other.get("PARENT_ID_") != null))
                        .forEach(row -> insert(table, row, count)));
    }

    private void insert(String table, Map<String, Object> row, int count) {
        List<Object> values = new ArrayList<>();
        List<String> copied = new ArrayList<>();
        row.forEach((column, value) -> {
            if (value instanceof String text && ID.matcher(text).matches()) {
                copied.add("CONCAT(?, '-', seq)");
                values.add(value);
            } else if (Long.toString(key).equals(value)) {
                copied.add("CAST(? + seq AS CHAR)");
                values.add(key - 1);
            } else {
                copied.add("?");
                values.add("DUEDATE_".equals(column) && value != null ? LocalDateTime.of(2000, 1, 1, 0, 0) : value);
            }
        });
        sql.sql("INSERT INTO " + table + " (" + String.join(", ", row.keySet()) + ") SELECT "
                        + String.join(", ", copied) + " FROM seq_1_to_" + count)
                .params(values)
                .update();
    }

    /** How many timers and jobs of theirs are left. */
    int waiting() {
        return sql.sql("SELECT (SELECT COUNT(*) FROM ACT_RU_TIMER_JOB WHERE PROCESS_INSTANCE_ID_ LIKE :copies)"
                        + " + (SELECT COUNT(*) FROM ACT_RU_JOB WHERE PROCESS_INSTANCE_ID_ LIKE :copies)")
                .param("copies", process + "-%")
                .query(Integer.class)
                .single();
    }

    void delete() {
        List<String> tables = new ArrayList<>(TABLES.keySet());
        for (int i = tables.size() - 1; i >= 0; i--) {
            // the engine's executions refer to each other: children first
            String order = i == 0 ? " ORDER BY PARENT_ID_ IS NULL" : "";
            sql.sql("DELETE FROM " + tables.get(i) + " WHERE " + TABLES.get(tables.get(i)) + " LIKE ?" + order)
                    .param(process + "-%")
                    .update();
        }
    }
}
