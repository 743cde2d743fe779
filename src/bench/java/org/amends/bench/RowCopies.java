package org.amends.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.amends.complaint.ComplaintId;
import org.amends.kernel.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Inserts the rows that a complaint left in our own tables once more, under new ids, by JDBC alone in one commit. */
final class RowCopies {

    private static final List<String> TABLES =
            List.of("complaint", "complaint_clock", "complaint_decision", "timeline_entry", "outbox");

    private final DataSource connections;
    private final List<Rows> tables;

    private record Rows(String insert, List<Map<String, Object>> lines) {}

    RowCopies(DataSource connections, JdbcClient sql, ComplaintId like) {
        this.connections = connections;
        this.tables = TABLES.stream().map(table -> rows(sql, table, like)).toList();
    }

    private static Rows rows(JdbcClient sql, String table, ComplaintId like) {
        String key = table.equals("complaint") ? "id" : table.equals("outbox") ? "about" : "complaint_id";
        List<Map<String, Object>> lines = sql.sql("SELECT * FROM " + table + " WHERE " + key + " = ?")
                .param(like.value())
                .query()
                .listOfRows();
        if (lines.isEmpty()) {
            throw new IllegalStateException("No rows in " + table);
        }
        List<String> columns = List.copyOf(lines.get(0).keySet());
        String insert = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", columns.stream().map(column -> "?").toList()) + ")";
        return new Rows(insert, lines);
    }

    void insert() {
        long complaint = TypedId.next();
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            for (Rows rows : tables) {
                try (PreparedStatement statement = connection.prepareStatement(rows.insert())) {
                    for (Map<String, Object> line : rows.lines()) {
                        fill(statement, line, complaint);
                        statement.addBatch();
                    }
                    statement.executeBatch();
                }
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void fill(PreparedStatement statement, Map<String, Object> line, long complaint)
            throws SQLException {
        List<String> columns = new ArrayList<>(line.keySet());
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            boolean first = line.containsKey("tracking_code");
            Object value =
                    switch (column) {
                        case "id" -> first ? complaint : TypedId.next();
                        case "complaint_id", "about" -> complaint;
                        case "number", "tracking_code" -> Long.toString(complaint, Character.MAX_RADIX);
                        default -> line.get(column);
                    };
            statement.setObject(i + 1, value);
        }
    }
}
