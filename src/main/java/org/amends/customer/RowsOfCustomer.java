package org.amends.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a table with an {@code id} and a {@code customer_id}. */
public final class RowsOfCustomer implements BelongsToCustomer {

    private static final int AT_ONCE = 1_000;

    private final String table;
    private final String changed;
    private final JdbcClient jdbc;

    private RowsOfCustomer(String table, String changed, JdbcClient jdbc) {
        this.table = table;
        this.changed = changed;
        this.jdbc = jdbc;
    }

    public static RowsOfCustomer in(String table, JdbcClient jdbc) {
        return new RowsOfCustomer(table, "", jdbc);
    }

    /** Of aggregates: who has read one before it moved must not write it back where it was. */
    public static RowsOfCustomer versionedIn(String table, JdbcClient jdbc) {
        return new RowsOfCustomer(table, ", version = version + 1", jdbc);
    }

    @Override
    public String what() {
        return table;
    }

    @Override
    public int countOf(CustomerId customer) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE customer_id = :customer")
                .param("customer", customer.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Long> move(CustomerId from, CustomerId to) {
        List<Long> rows = jdbc.sql("SELECT id FROM " + table + " WHERE customer_id = :from FOR UPDATE")
                .param("from", from.value())
                .query(Long.class)
                .list();
        moveBack(rows, from, to);
        return rows;
    }

    @Override
    public void moveBack(Collection<Long> rows, CustomerId from, CustomerId to) {
        inPieces(rows, piece -> jdbc.sql("UPDATE " + table + " SET customer_id = :to" + changed
                        + " WHERE id IN (:rows) AND customer_id = :from")
                .param("to", to.value())
                .param("rows", piece)
                .param("from", from.value())
                .update());
    }

    static void inPieces(Collection<Long> rows, java.util.function.Consumer<List<Long>> act) {
        List<Long> all = new ArrayList<>(rows);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            act.accept(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }
}
