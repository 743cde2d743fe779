package org.amends.customer.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.amends.customer.BelongsToCustomer;
import org.amends.customer.CustomerId;
import org.amends.customer.ExternalId;
import org.amends.kernel.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of customers, as merging reads and writes them: column by column. */
@Component
class ComparedCustomers {

    private final ObjectProvider<BelongsToCustomer> belongings;
    private final JdbcClient jdbc;

    ComparedCustomers(ObjectProvider<BelongsToCustomer> belongings, JdbcClient jdbc) {
        this.belongings = belongings;
        this.jdbc = jdbc;
    }

    /** @param into the one who stays, if they were merged */
    record Row(CustomerSide side, @Nullable CustomerId into) {}

    CustomerSide side(CustomerId id) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        belongings.forEach(table -> counts.put(table.what(), table.countOf(id)));
        CustomerSide side = read(id, "").side();
        return new CustomerSide(side.id(), side.externalId(), side.version(), side.values(), counts);
    }

    Row lock(CustomerId id) {
        return read(id, " FOR UPDATE");
    }

    private Row read(CustomerId id, String how) {
        return jdbc.sql("SELECT * FROM customer WHERE id = :id" + how)
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(() -> new Unknown("customer.unknown", id.text()));
    }

    private static Row read(ResultSet row) throws SQLException {
        Map<String, String> values = new HashMap<>();
        for (MergeField field : MergeField.values()) {
            for (String column : field.columns()) {
                String value = row.getString(column);
                if (value != null && !value.isBlank()) {
                    values.put(column, value);
                }
            }
        }
        long into = row.getLong("merged_into");
        CustomerId kept = row.wasNull() ? null : new CustomerId(into);
        return new Row(
                new CustomerSide(
                        new CustomerId(row.getLong("id")),
                        new ExternalId(row.getString("external_id")),
                        row.getInt("version"),
                        Map.copyOf(values),
                        Map.of()),
                kept);
    }

    /** @param values by column; a null forgets */
    void write(CustomerId id, Map<String, @Nullable String> values) {
        String assigned =
                values.keySet().stream().map(column -> column + " = ?, ").reduce("", String::concat);
        JdbcClient.StatementSpec statement =
                jdbc.sql("UPDATE customer SET " + assigned + "version = version + 1 WHERE id = ?");
        Collection<Map.Entry<String, @Nullable String>> entries = values.entrySet();
        for (Map.Entry<String, @Nullable String> entry : entries) {
            boolean needs = entry.getKey().equals("support_needs");
            statement.param(needs ? Objects.requireNonNullElse(entry.getValue(), "") : entry.getValue());
        }
        statement.param(id.value()).update();
    }

    void merged(CustomerId id, @Nullable CustomerId into) {
        jdbc.sql("UPDATE customer SET merged_into = :into, version = version + 1 WHERE id = :id")
                .param("into", into == null ? null : into.value())
                .param("id", id.value())
                .update();
    }

    /** Everybody who was merged, held until the end of the transaction, and who stays. */
    Map<CustomerId, CustomerId> lockMerged() {
        Map<CustomerId, CustomerId> merged = new LinkedHashMap<>();
        jdbc.sql("SELECT id, merged_into FROM customer WHERE merged_into IS NOT NULL ORDER BY id FOR UPDATE")
                .query(row -> {
                    merged.put(new CustomerId(row.getLong("id")), new CustomerId(row.getLong("merged_into")));
                });
        return merged;
    }
}
